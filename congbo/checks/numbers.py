"""Cells that should hold a number, and what they hold instead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from congbo.checks.blanks import is_left_blank
from congbo.checks.diagnoses import EXAMPLE, diagnose, way_of_column
from congbo.checks.nearest import did_you_mean
from congbo.checks.prepared import Components, Prepared, ReleaseText
from congbo.findings import Fact, Finding, Phrase
from congbo.model.scores import MARKERS
from congbo.numbers import decimal_text, parse_decimal, rescale
from congbo.reading.tables import Table
from congbo.reading.workbooks import excel_column

NUMBER = re.compile(r"-?(0|[1-9][0-9]*)([.,][0-9]+)?")
"""Of our digits only: others, such as those of Arabic, look like numbers and are none."""
RANK = re.compile(r"[1-9][0-9]{0,8}")
MOST_DIGITS = 15
"""Digits that a figure may have in stored precision, so that sums of figures stay exact."""
FIXED = ("unit", "block", "name", "period", "total", "rank", "class", "head")
NO_FIGURES = ("unit", "block", "name", "period", "class", "head")
MEASURES = ("self", "appraised", "survey", "ci_low", "ci_high", "se")


def unknown_column(prepared: Prepared) -> Iterator[Finding]:
    """A column is no component of any of the index's frameworks."""
    for release in prepared.releases:
        known = {*FIXED, *prepared.components(release.index)}
        for table in release.tables:
            for position, name in enumerate(table.header):
                component, _, measure = name.partition(":")
                if name and (component not in known or (measure and measure not in MEASURES)):
                    facts: dict[str, Fact] = {
                        "letter": excel_column(position),
                        "nearest": way_of_column(name) or did_you_mean(component, known),
                    }
                    yield Finding("unknown_column", table.head(name), name, facts)


def not_a_number(prepared: Prepared) -> Iterator[Finding]:
    """A cell of a figure is blank or no number."""
    for _, table, name in columns_of(prepared):
        if name == "rank" or table.is_plain_numbers(name) or is_left_blank(table, name):
            continue
        for row, text in enumerate(table.column(name)):
            if text in MARKERS or NUMBER.fullmatch(text):
                continue
            if not text:
                yield Finding("blank_cell", table.place(row, name), "")
                continue
            what, way, facts = diagnose(text)
            sentence: dict[str, Fact] = {"what": Phrase(what, facts), "way": Phrase(way, facts), "example": EXAMPLE}
            yield Finding("not_a_number", table.place(row, name), text, sentence)


def not_a_rank(prepared: Prepared) -> Iterator[Finding]:
    """A rank is no whole number from 1."""
    for _, table, name in columns_of(prepared):
        if name == "rank" and not is_left_blank(table, name):
            for row, text in enumerate(table.column(name)):
                if text not in MARKERS and not RANK.fullmatch(text):
                    yield Finding("not_a_rank" if text else "blank_cell", table.place(row, name), text)


def too_many_digits(prepared: Prepared) -> Iterator[Finding]:
    """A number is larger than any score can be."""
    for release, table, name in columns_of(prepared):
        most = MOST_DIGITS - release.settings.precision
        if name == "rank" or not re.search(rf"[0-9]{{{most + 1}}}", table.text(name)):
            continue
        for row, text in enumerate(table.column(name)):
            digits = len(re.split("[.,]", text.lstrip("-"))[0])
            if NUMBER.fullmatch(text) and digits > most:
                yield Finding("too_many_digits", table.place(row, name), text[:40], {"found": digits, "limit": most})


def too_many_decimals(prepared: Prepared) -> Iterator[Finding]:
    """A number has more digits than the index keeps."""
    for release, table, name in columns_of(prepared):
        limit = release.settings.precision
        if name == "rank" or not re.search(rf"[.,]\d{{{limit + 1}}}", table.text(name)):
            continue
        for row, text in enumerate(table.column(name)):
            digits = len(re.split("[.,]", text)[-1]) if NUMBER.fullmatch(text) and re.search("[.,]", text) else 0
            if digits > limit:
                rounded = decimal_text(rescale(parse_decimal(text, digits), digits, limit), limit)
                percent = _percent(text, limit) if table.source else ""
                way = Phrase("maybe_percent", {"percent": percent}) if percent else Phrase("is_it", {"plain": rounded})
                facts: dict[str, Fact] = {"found": digits, "limit": limit, "rounded": way}
                yield Finding("too_many_decimals", table.place(row, name), text, facts)


def outside_the_scale(prepared: Prepared) -> Iterator[Finding]:
    """A score is below zero or above its component's maximum."""
    for release, table, name in columns_of(prepared):
        component, _, measure = name.partition(":")
        if name == "rank" or measure in {"se", "ci_low", "ci_high"}:
            continue
        blocks, texts = table.column("block"), table.column(name)
        frameworks = {block: prepared.framework(release, block) for block in set(blocks)}
        maxima = [framework[component]["max_score"] for framework in frameworks.values() if component in framework]
        if table.is_plain_numbers(name) and _is_inside(table.different(name), maxima):
            continue
        for row, text in enumerate(texts):
            node = frameworks[blocks[row]].get(component)
            if node is None or not NUMBER.fullmatch(text):
                continue
            maximum, value = node["max_score"].replace(",", "."), Decimal(text.replace(",", "."))
            if value < 0 and node["kind"] != "deduction":
                yield Finding("below_zero", table.place(row, name), text, {"maximum": maximum or "…"})
            if (
                NUMBER.fullmatch(maximum)
                and value > Decimal(maximum) > 0
                and node["kind"] != "bonus"
                and not _has_bonus(frameworks[blocks[row]])
            ):
                facts: dict[str, Fact] = {
                    "maximum": maximum,
                    "component": node["name_vi"],
                    "way": _missing_point(text, Decimal(maximum)),
                }
                yield Finding("above_maximum", table.place(row, name), text, facts)


def _percent(text: str, limit: int) -> str:
    """What Excel shows of a share if it is one that is written as a percentage; empty if it cannot be."""
    value = Decimal(text.replace(",", ".")) * 100
    return format(value.quantize(Decimal(1).scaleb(-limit)), "f") if 1 < value <= 100 else ""


def _is_inside(texts: Sequence[str], maxima: Sequence[str]) -> bool:
    """Whether all figures lie within all maxima; with at most 15 digits, floats compare as the decimals do."""
    limits = [float(maximum.replace(",", ".")) for maximum in maxima if NUMBER.fullmatch(maximum)]
    values = [float(text.replace(",", ".")) for text in texts if text not in MARKERS]
    return not values or (min(values) >= 0 and max(values) <= min(limits, default=float("inf")))


def _has_bonus(framework: Components) -> bool:
    return any(node["kind"] == "bonus" for node in framework.values())


def _missing_point(text: str, maximum: Decimal) -> Phrase:
    if text.isdigit() and len(text) > 2:
        for digits in (2, 1, 3, 4):
            plain = f"{text[:-digits] or '0'}.{text[-digits:]}"
            if Decimal(plain) <= maximum:
                return Phrase("missing_point", {"plain": plain})
    return Phrase("check_cell")


def columns_of(prepared: Prepared) -> Iterator[tuple[ReleaseText, Table, str]]:
    """Every column of figures of every table; columns that no framework knows are named elsewhere."""
    for release in prepared.releases:
        known = {*FIXED, *prepared.components(release.index)}
        for table in release.tables:
            for name in table.header:
                if name.partition(":")[0] in known and name not in NO_FIGURES:
                    yield release, table, name
