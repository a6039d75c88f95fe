"""Names, codes and parents over time: right dates, one meaning at a time."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from congbo.checks.dates import date_problem, is_date
from congbo.checks.events import lifetimes, span, told
from congbo.findings import Fact, Finding
from congbo.read import Sources
from congbo.reading.tables import Table


def wrong_date(sources: Sources) -> Iterator[Finding]:
    """A date is not written year-month-day."""
    places = {"units.csv": ("valid_from", "valid_to"), "lineage.csv": ("date",)}
    for file, columns in places.items():
        table = sources.tables.get(file)
        for column in columns if table else ():
            assert table is not None  # noqa: S101 - for the type checker
            for row, text in enumerate(table.column(column)):
                if (text or file == "lineage.csv") and (problem := date_problem(text)):
                    yield Finding("wrong_date", table.place(row, column), text, {"way": problem})


def dates_reversed(sources: Sources) -> Iterator[Finding]:
    """A unit's name or code ends before it begins."""
    table = sources.tables["units.csv"]
    for row, (start, end) in enumerate(zip(table.column("valid_from"), table.column("valid_to"), strict=True)):
        if start and end and is_date(start) and is_date(end) and end < start:
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


def parent_outside_validity(sources: Sources) -> Iterator[Finding]:
    """A unit belongs to a parent that begins after it or ends before it."""
    table = sources.tables["units.csv"]
    lives = lifetimes(sources)
    for row, record in enumerate(table.records()):
        life, own = lives.get(record["parent"]), span(record)
        if life is None or own is None or record["parent"] == record["unit"]:
            continue
        if own[0] < life[0] or own[1] > life[1]:
            facts: dict[str, Fact] = {"since": told(life[0]), "until": told(life[1])}
            yield Finding("parent_outside_validity", table.place(row, "parent"), record["parent"], facts)


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
