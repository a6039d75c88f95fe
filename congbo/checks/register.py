"""The register of units: ids, names, kinds, codes, parents."""

from __future__ import annotations

import re
from collections.abc import Iterator

from congbo.checks.nearest import did_you_mean
from congbo.collation import fold
from congbo.findings import Fact, Finding, Phrase, Place
from congbo.read import Sources
from congbo.settings import SiteSettings

ID = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?")
"""Lower-case ASCII letters, digits and hyphens, at most 60."""
RESERVED = re.compile(r"index|decision|classes|units|assets|embed|en|v\d+|con|nul|aux|prn|com\d|lpt\d")
"""Names of our own pages, and those that Windows forbids."""
CODE_DIGITS = {"province": 2, "city": 2, "district": 3, "commune": 5, "ward": 5}
"""Digits of the official codes of QĐ 124/2004/QĐ-TTg and QĐ 19/2025/QĐ-TTg."""


def code_is_no_address(sources: Sources) -> Iterator[Finding]:
    """An id cannot be part of an address."""
    for file, table in sources.tables.items():
        column = "component" if "/framework-" in file else "unit" if file == "units.csv" else None
        if column is None:
            continue
        known = [value for value in table.column(column) if ID.fullmatch(value)]
        for row, value in enumerate(table.column(column)):
            if value and (not ID.fullmatch(value) or RESERVED.fullmatch(value)):
                yield Finding("code_is_no_address", table.place(row, column), value, {"nearest": _way(value, known)})
    for index in sources.folders():
        if not ID.fullmatch(index) or RESERVED.fullmatch(index):
            yield Finding("code_is_no_address", Place(f"{index}/index.yml"), index, {"nearest": _way(index, [])})


def _way(value: str, known: list[str]) -> Phrase:
    return Phrase("is_reserved") if RESERVED.fullmatch(value) else did_you_mean(value, known)


def ids_alike(sources: Sources) -> Iterator[Finding]:
    """Two ids that may be addresses differ in nothing but doubled hyphens."""
    table, by_fold = sources.tables["units.csv"], dict[str, str]()
    for row, unit in enumerate(table.column("unit")):
        other = by_fold.setdefault(fold(unit), unit) if ID.fullmatch(unit) else unit
        if unit != other:
            yield Finding("ids_alike", table.place(row, "unit"), unit, {"other": other})


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
