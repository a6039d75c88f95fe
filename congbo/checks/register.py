"""The register of units: ids, names, codes, dates, parents."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from congbo.checks.nearest import did_you_mean
from congbo.findings import Fact, Finding, Phrase, Place
from congbo.read import Sources
from congbo.reading.tables import Table
from congbo.settings import SiteSettings

ID = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?")
"""Lower-case ASCII letters, digits and hyphens, at most 60."""
RESERVED = re.compile(r"index|decision|units|assets|en|v\d+|con|nul|aux|prn|com\d|lpt\d")
"""Names of our own pages, and those that Windows forbids."""
CODE_DIGITS = {"province": 2, "city": 2, "district": 3, "commune": 5, "ward": 5}
"""Digits of the official codes of QĐ 124/2004/QĐ-TTg and QĐ 19/2025/QĐ-TTg."""
EVENTS = ("merge", "split", "rename", "transfer", "create", "dissolve")


def code_is_no_address(sources: Sources) -> Iterator[Finding]:
    """An id cannot be part of an address."""
    for file, table in sources.tables.items():
        column = "component" if "/framework-" in file else "unit" if file == "units.csv" else None
        if column is None:
            continue
        known = [value for value in table.column(column) if ID.fullmatch(value)]
        for row, value in enumerate(table.column(column)):
            if value and (not ID.fullmatch(value) or RESERVED.fullmatch(value)):
                yield Finding(
                    "code_is_no_address", table.place(row, column), value, {"nearest": did_you_mean(value, known)}
                )
    for index in sources.folders():
        if not ID.fullmatch(index) or RESERVED.fullmatch(index):
            yield Finding("code_is_no_address", Place(f"{index}/index.yml"), index, {"nearest": Phrase("nothing_near")})


def wrong_date(sources: Sources) -> Iterator[Finding]:
    """A date is not written year-month-day."""
    places = {"units.csv": ("valid_from", "valid_to"), "lineage.csv": ("date",)}
    for file, columns in places.items():
        table = sources.tables.get(file)
        for column in columns if table else ():
            assert table is not None  # noqa: S101 - for the type checker
            for row, text in enumerate(table.column(column)):
                if text and (problem := date_problem(text)):
                    yield Finding("wrong_date", table.place(row, column), text, {"way": problem})


def date_problem(text: str) -> Phrase | None:
    """How to mend what is not a date written year-month-day; None if it is one."""
    if _is_date(text):
        return None
    either = re.fullmatch(r"(0?[1-9]|1[0-2])[/.-](0?[1-9]|1[0-2])[/.-]\d{2,4}", text)
    return Phrase("day_or_month" if either else "write_date")


def _is_date(text: str) -> bool:
    try:
        return re.fullmatch(r"\d{4}-\d\d-\d\d", text) is not None and date.fromisoformat(text) is not None
    except ValueError:
        return False


def dates_reversed(sources: Sources) -> Iterator[Finding]:
    """A unit's name or code ends before it begins."""
    table = sources.tables["units.csv"]
    for row, (start, end) in enumerate(zip(table.column("valid_from"), table.column("valid_to"), strict=True)):
        if start and end and _is_date(start) and _is_date(end) and end < start:
            yield Finding("dates_reversed", table.place(row, "valid_to"), end, {"start": start})


def states_overlap(sources: Sources) -> Iterator[Finding]:
    """A unit has two rows for one day."""
    table = sources.tables["units.csv"]
    spans = [
        (unit, start or "0000-00-00", end or "9999-99-99", row)
        for row, (unit, start, end) in enumerate(
            zip(table.column("unit"), table.column("valid_from"), table.column("valid_to"), strict=True)
        )
    ]
    spans.sort()
    for (unit, _, end, first), (other, start, _, row) in pairwise(spans):
        if unit == other and start <= end:
            yield Finding("states_overlap", table.place(row, "unit"), unit, {"line": table.lines[first]})


def unit_without_name(sources: Sources) -> Iterator[Finding]:
    """A unit has no id, or no name in one of the languages."""
    table = sources.tables["units.csv"]
    for column in ("unit", "name_vi", "name_en"):
        for row, text in enumerate(table.column(column)):
            if not text:
                yield Finding("name_missing", table.place(row, column), "", {"other": table.column("unit")[row] or "–"})


def parents_in_a_circle(sources: Sources) -> Iterator[Finding]:
    """A unit belongs to itself, by way of its parents."""
    table = sources.tables["units.csv"]
    parent_of = dict(zip(table.column("unit"), table.column("parent"), strict=True))
    for row, unit in enumerate(table.column("unit")):
        chain = [unit]
        while (parent := parent_of.get(chain[-1], "")) and parent not in chain:
            chain.append(parent)
        if parent == unit:
            yield Finding(
                "parents_in_a_circle", table.place(row, "parent"), parent, {"chain": " → ".join([*chain, unit])}
            )


def unknown_parent(sources: Sources) -> Iterator[Finding]:
    """A unit belongs to one that is not in units.csv."""
    table = sources.tables["units.csv"]
    known = set(table.column("unit"))
    for row, parent in enumerate(table.column("parent")):
        if parent and parent not in known:
            yield Finding(
                "unknown_parent", table.place(row, "parent"), parent, {"nearest": did_you_mean(parent, known)}
            )


def unknown_relative(sources: Sources) -> Iterator[Finding]:
    """The lineage names a unit that is not in units.csv, or an event that there is not."""
    table, known = sources.tables.get("lineage.csv"), set(sources.tables["units.csv"].column("unit"))
    for side in ("predecessor", "successor") if table else ():
        assert table is not None  # noqa: S101 - for the type checker
        for row, unit in enumerate(table.column(side)):
            if unit and unit not in known:
                yield Finding("unknown_unit", table.place(row, side), unit, {"nearest": did_you_mean(unit, known)})
    for row, event in enumerate(table.column("event") if table else ()):
        if event not in EVENTS and table is not None:
            facts: dict[str, Fact] = {"known": ", ".join(EVENTS), "nearest": did_you_mean(event, EVENTS)}
            yield Finding("unknown_kind", table.place(row, "event"), event, facts)


def unknown_kind(sources: Sources, site: SiteSettings) -> Iterator[Finding]:
    """A unit's kind or region is not one that mkdocs.yml names."""
    table = sources.tables["units.csv"]
    for column, known in (("kind", list(site.kinds)), ("region", ["", *site.regions])):
        for row, text in enumerate(table.column(column)):
            if text not in known:
                facts: dict[str, Fact] = {"known": ", ".join(filter(None, known)), "nearest": did_you_mean(text, known)}
                yield Finding("unknown_kind", table.place(row, column), text, facts)


def lost_zeros(sources: Sources) -> Iterator[Finding]:
    """An official code is shorter than codes of its kind are."""
    table = sources.tables["units.csv"]
    rows = [
        (row, code, CODE_DIGITS[kind])
        for row, (kind, code) in enumerate(zip(table.column("kind"), table.column("code"), strict=True))
        if kind in CODE_DIGITS and code.isdigit() and len(code) < CODE_DIGITS[kind]
    ]
    for row, code, digits in rows:
        yield Finding("lost_zeros", table.place(row, "code"), code, {"digits": digits, "count": len(rows)})


def wrong_code(sources: Sources) -> Iterator[Finding]:
    """An official code holds more than digits, or too many of them."""
    table = sources.tables["units.csv"]
    for row, (kind, code) in enumerate(zip(table.column("kind"), table.column("code"), strict=True)):
        digits = CODE_DIGITS.get(kind, 0)
        if digits and code and not re.fullmatch(rf"[0-9]{{1,{digits}}}", code):
            yield Finding("wrong_code", table.place(row, "code"), code, {"digits": digits})


def same_unit_twice(sources: Sources) -> Iterator[Finding]:
    """Two ids have one name, kind and parent at one time."""
    table = sources.tables["units.csv"]
    for row, other in _overlaps(table, ("name_vi", "kind", "parent")):
        yield Finding("same_unit_twice", table.place(row, "unit"), table.column("unit")[row], {"other": other})


def code_with_two_meanings(sources: Sources) -> Iterator[Finding]:
    """Two units have one official code at one time."""
    table = sources.tables["units.csv"]
    kinds = {"city": "province", "ward": "commune"}
    level = [kinds.get(kind, kind) for kind in table.column("kind")]
    for row, other in _overlaps(table, ("code",), level):
        code = table.column("code")[row]
        if code:
            yield Finding("code_with_two_meanings", table.place(row, "code"), code, {"code": code, "other": other})


def _overlaps(table: Table, columns: tuple[str, ...], level: list[str] | None = None) -> Iterator[tuple[int, str]]:
    """Rows whose cells in `columns` equal an earlier row's of another unit while both are valid."""
    keys = list(zip(*(table.column(column) for column in columns), level or table.column("kind"), strict=True))
    units = table.column("unit")
    spans = [
        (start or "0000-00-00", end or "9999-99-99")
        for start, end in zip(table.column("valid_from"), table.column("valid_to"), strict=True)
    ]
    seen: dict[tuple[str, ...], list[int]] = {}
    for row, key in enumerate(keys):
        for other in seen.get(key, []):
            if units[other] != units[row] and spans[other][0] <= spans[row][1] and spans[row][0] <= spans[other][1]:
                yield row, units[other]
                break
        seen.setdefault(key, []).append(row)
