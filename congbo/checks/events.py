"""The events of lineage.csv and the lifetimes of units, as far as they can be read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from congbo.checks.dates import is_date
from congbo.findings import Fact, Phrase
from congbo.read import Sources

KINDS = ("merge", "split", "rename", "transfer", "create", "dissolve")
"""What may happen to units."""
Span = tuple[date, date]
"""First and last day; `date.min` and `date.max` where an end is open."""


@dataclass(frozen=True, slots=True)
class Event:
    """One row of lineage.csv whose date and kind are right and whose units are known."""

    row: int
    on: date
    kind: str
    predecessor: str
    """Empty where there is none; likewise the successor."""
    successor: str


def events_of(sources: Sources) -> list[Event]:
    """The rows that can be read; what is wrong with the others is said elsewhere."""
    table = sources.tables.get("lineage.csv")
    if table is None:
        return []
    known = {"", *sources.tables["units.csv"].column("unit")}
    return [
        Event(row, date.fromisoformat(record["date"]), record["event"], record["predecessor"], record["successor"])
        for row, record in enumerate(table.records())
        if is_date(record["date"]) and record["event"] in KINDS
        if record["predecessor"] in known and record["successor"] in known
    ]


def lifetimes(sources: Sources) -> dict[str, Span]:
    """From when to when each unit exists, by all its rows; without those whose dates cannot be right."""
    lives: dict[str, Span] = {}
    for record in sources.tables["units.csv"].records():
        if days := span(record):
            first, last = lives.get(record["unit"], days)
            lives[record["unit"]] = min(first, days[0]), max(last, days[1])
    return lives


def span(record: Mapping[str, str]) -> Span | None:
    """The days for which one row of units.csv holds; None if its dates cannot be right."""
    start, end = record["valid_from"], record["valid_to"]
    if any(text and not is_date(text) for text in (start, end)):
        return None
    first = date.fromisoformat(start) if start else date.min
    last = date.fromisoformat(end) if end else date.max
    return (first, last) if first <= last else None


def told(day: date) -> Fact:
    """A day as the files write it, or that the end is open."""
    if day == date.min:
        return Phrase("since_before")
    return Phrase("until_now") if day == date.max else day.isoformat()
