"""Boundaries: lines that can be drawn, around units that exist, closed around each, and none left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date

from congbo.assembling.boundaries import boundary_tables, points_of
from congbo.checks.dates import is_date
from congbo.checks.events import lifetimes, told
from congbo.checks.nearest import did_you_mean
from congbo.findings import Fact, Finding, Phrase, Place
from congbo.model.boundaries import Line
from congbo.read import Sources
from congbo.reading.tables import Table
from congbo.rules.outlines import open_ends

SIDES = ("left", "right")


def boundary_unreadable(sources: Sources) -> Iterator[Finding]:
    """A line has no points that could be drawn, or no unit beside it; or the name of the file has no day."""
    for day, table in boundary_tables(sources).items():
        if not is_date(day):
            facts: dict[str, Fact] = {"problem": Phrase("write_date")}
            yield Finding("boundary_unreadable", Place(table.file), day, facts)
        for row, record in enumerate(table.records()):
            if record["left"] == record["right"]:
                facts = {"problem": Phrase("same_on_both_sides")}
                yield Finding("boundary_unreadable", table.place(row, "right"), record["right"], facts)
            if _line(record) is None:
                facts = {"problem": Phrase("write_points")}
                yield Finding("boundary_unreadable", table.place(row, "points"), record["points"][:40], facts)


def boundary_of_unknown_unit(sources: Sources) -> Iterator[Finding]:
    """A line is that of a unit that is not in `units.csv`."""
    known = set(sources.tables["units.csv"].column("unit"))
    for table in boundary_tables(sources).values():
        for side in SIDES:
            for row, unit in enumerate(table.column(side)):
                if unit and unit not in known:
                    facts: dict[str, Fact] = {"nearest": did_you_mean(unit, known)}
                    yield Finding("unknown_unit", table.place(row, side), unit, facts)


def boundary_out_of_time(sources: Sources) -> Iterator[Finding]:
    """A unit has a boundary from a day on which it does not exist."""
    lives = lifetimes(sources)
    for day, table in boundary_tables(sources).items():
        for unit, (row, side) in _first_places(table).items():
            if unit not in lives or not is_date(day):
                continue
            since, until = lives[unit]
            if not since <= date.fromisoformat(day) <= until:
                facts: dict[str, Fact] = {"since": told(since), "until": told(until), "day": day}
                yield Finding("boundary_out_of_time", table.place(row, side), unit, facts)


def boundary_open(sources: Sources) -> Iterator[Finding]:
    """The lines around a unit do not close."""
    for table in boundary_tables(sources).values():
        lines = [line for record in table.records() if (line := _line(record))]
        if len(lines) < len(table.rows):
            continue
        for unit, (row, side) in _first_places(table).items():
            if ends := open_ends(lines, unit):
                facts: dict[str, Fact] = {"ends": ", ".join(f"{x / 1000:.3f} {y / 1000:.3f}" for x, y in ends[:3])}
                yield Finding("boundary_open", table.place(row, side), unit, facts)


def unit_without_boundary(sources: Sources) -> Iterator[Finding]:
    """A unit with an official code exists on the day, is of a kind and a parent that have boundaries, and has none."""
    records = list(sources.tables["units.csv"].records())
    for day, table in boundary_tables(sources).items():
        drawn = _first_places(table).keys()
        there = [row for row in records if (row["valid_from"] or day) <= day <= (row["valid_to"] or day)]
        families = Counter((row["kind"], row["parent"]) for row in there if row["unit"] in drawn)
        for row in there:
            if row["unit"] not in drawn and row["code"] and (row["kind"], row["parent"]) in families:
                yield Finding("unit_without_boundary", Place(table.file), row["unit"], {"day": day})


def _first_places(table: Table) -> dict[str, tuple[int, str]]:
    """Where each unit is named first."""
    places: dict[str, tuple[int, str]] = {}
    for row, record in enumerate(table.records()):
        for side in SIDES:
            if record[side]:
                places.setdefault(record[side], (row, side))
    return places


def _line(record: dict[str, str]) -> Line | None:
    try:
        return Line(record["left"], record["right"], None, points_of(record["points"]))
    except ValueError:
        return None


BOUNDARY_CHECKS = (
    boundary_unreadable,
    boundary_of_unknown_unit,
    boundary_out_of_time,
    boundary_open,
    unit_without_boundary,
)
