"""Events against the lifetimes of their units: who must end, who must begin, who must exist."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from congbo.checks.events import Event, Span, events_of, lifetimes, span, told
from congbo.findings import Fact, Finding
from congbo.read import Sources

ENDING = ("merge", "dissolve")
"""Kinds whose predecessor does not go on."""
BEGINNING = ("split", "create")
"""Kinds whose successor did not exist before."""
ONE_DAY = timedelta(days=1)


def predecessor_goes_on(sources: Sources) -> Iterator[Finding]:
    """A unit that was merged or dissolved exists on."""
    for event, life in _with_lives(sources, "predecessor"):
        if event.kind in ENDING and life[1] >= event.on and event.predecessor != event.successor:
            facts: dict[str, Fact] = {
                "event": event.kind,
                "until": told(life[1]),
                "last": (event.on - ONE_DAY).isoformat(),
            }
            yield _finding("predecessor_goes_on", sources, event, "predecessor", facts)


def successor_existed_before(sources: Sources) -> Iterator[Finding]:
    """A unit that a split or a founding brought about existed before it."""
    for event, life in _with_lives(sources, "successor"):
        if event.kind in BEGINNING and life[0] < event.on:
            facts: dict[str, Fact] = {"event": event.kind, "since": told(life[0]), "first": event.on.isoformat()}
            yield _finding("successor_existed_before", sources, event, "successor", facts)


def event_outside_validity(sources: Sources) -> Iterator[Finding]:
    """A unit of an event did not exist when it happened: the predecessor the day before, the successor that day."""
    for side, shift in (("predecessor", ONE_DAY), ("successor", timedelta())):
        for event, life in _with_lives(sources, side):
            day = event.on - shift
            if not life[0] <= day <= life[1]:
                facts: dict[str, Fact] = {"since": told(life[0]), "until": told(life[1]), "day": day.isoformat()}
                yield _finding("event_outside_validity", sources, event, side, facts)


def rename_changes_nothing(sources: Sources) -> Iterator[Finding]:
    """A unit is renamed on a day on which none of its rows begins."""
    table = sources.tables["units.csv"]
    begins = {(record["unit"], days[0]) for record in table.records() if (days := span(record))}
    for event in events_of(sources):
        if event.kind == "rename" and event.successor and (event.successor, event.on) not in begins:
            facts: dict[str, Fact] = {"first": event.on.isoformat(), "last": (event.on - ONE_DAY).isoformat()}
            yield _finding("rename_changes_nothing", sources, event, "successor", facts)


def begins_without_event(sources: Sources) -> Iterator[Finding]:
    """A unit begins on a day for which the lineage tells no event of it."""
    told_of = {(event.successor, event.on) for event in events_of(sources)}
    for unit, row, (first, _) in _ends_in_the_table(sources, last=False):
        if first != date.min and (unit, first) not in told_of:
            place = sources.tables["units.csv"].place(row, "valid_from")
            yield Finding("begins_without_event", place, first.isoformat(), {"unit": unit})


def ends_without_event(sources: Sources) -> Iterator[Finding]:
    """A unit ends on a day after which the lineage tells no event of it: readers cannot learn where it went."""
    told_of = {(event.predecessor, event.on) for event in events_of(sources)}
    for unit, row, (_, last) in _ends_in_the_table(sources, last=True):
        if last != date.max and (unit, last + ONE_DAY) not in told_of:
            place = sources.tables["units.csv"].place(row, "valid_to")
            facts = {"unit": unit, "day": (last + ONE_DAY).isoformat()}
            yield Finding("ends_without_event", place, last.isoformat(), facts)


def _ends_in_the_table(sources: Sources, last: bool) -> Iterator[tuple[str, int, Span]]:
    """Each unit with the row that begins or ends it, and its lifetime."""
    lives, rows = lifetimes(sources), dict[str, int]()
    for row, record in enumerate(sources.tables["units.csv"].records()):
        days = span(record)
        if days and days[last] == lives[record["unit"]][last]:
            rows.setdefault(record["unit"], row)
    return ((unit, row, lives[unit]) for unit, row in rows.items())


def _with_lives(sources: Sources, side: str) -> Iterator[tuple[Event, Span]]:
    """The events that name a unit on one side, with its lifetime."""
    lives = lifetimes(sources)
    return ((event, life) for event in events_of(sources) if (life := lives.get(getattr(event, side))))


def _finding(code: str, sources: Sources, event: Event, side: str, facts: dict[str, Fact]) -> Finding:
    return Finding(code, sources.tables["lineage.csv"].place(event.row, side), getattr(event, side), facts)
