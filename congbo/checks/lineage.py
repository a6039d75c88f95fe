"""The events between units: of a known kind, complete, told once, never in a circle."""

from __future__ import annotations

from collections.abc import Iterator

from congbo.checks.events import KINDS, Event, events_of
from congbo.checks.nearest import did_you_mean
from congbo.findings import Fact, Finding, Phrase
from congbo.read import Sources

BOTH = ("predecessor", "successor")
SIDES = {"merge": BOTH, "split": BOTH, "transfer": BOTH, "rename": BOTH, "create": BOTH[1:], "dissolve": BOTH[:1]}
"""The units that an event of each kind names."""
DESCENT = ("merge", "split")
"""Kinds by which a unit comes from another; parts may pass to and fro."""


def unknown_relative(sources: Sources) -> Iterator[Finding]:
    """The lineage names a unit that is not in units.csv, or an event that there is not."""
    table, known = sources.tables.get("lineage.csv"), set(sources.tables["units.csv"].column("unit"))
    for side in ("predecessor", "successor") if table else ():
        assert table is not None  # noqa: S101 - for the type checker
        for row, unit in enumerate(table.column(side)):
            if unit and unit not in known:
                yield Finding("unknown_unit", table.place(row, side), unit, {"nearest": did_you_mean(unit, known)})
    for row, event in enumerate(table.column("event") if table else ()):
        if event not in KINDS and table is not None:
            facts: dict[str, Fact] = {"known": ", ".join(KINDS), "nearest": did_you_mean(event, KINDS)}
            yield Finding("unknown_kind", table.place(row, "event"), event, facts)


def event_lacks_a_unit(sources: Sources) -> Iterator[Finding]:
    """An event does not say from which unit, or into which."""
    for event in events_of(sources):
        for side in SIDES[event.kind]:
            if not getattr(event, side):
                facts: dict[str, Fact] = {"event": event.kind, "side": side}
                yield Finding("event_lacks_a_unit", sources.tables["lineage.csv"].place(event.row, side), "", facts)


def event_of_another_kind(sources: Sources) -> Iterator[Finding]:
    """An event names units as another kind of event would."""
    for event in events_of(sources):
        surplus = [side for side in BOTH if getattr(event, side) and side not in SIDES[event.kind]]
        names_two = event.kind == "rename" and event.predecessor and event.successor != event.predecessor
        if surplus or (names_two and event.successor):
            way = Phrase({"create": "says_split", "dissolve": "says_merge"}.get(event.kind, "says_new_unit"))
            place = sources.tables["lineage.csv"].place(event.row, "event")
            yield Finding("event_of_another_kind", place, event.kind, {"way": way})


def repeated_event(sources: Sources) -> Iterator[Finding]:
    """One event stands in two rows."""
    table, first = sources.tables.get("lineage.csv"), dict[tuple[object, ...], int]()
    for event in events_of(sources):
        assert table is not None  # noqa: S101 - for the type checker
        key = (event.on, event.kind, event.predecessor, event.successor)
        if key in first:
            yield Finding("repeated_event", table.place(event.row, "event"), event.kind, {"line": first[key]})
        first.setdefault(key, table.lines[event.row])


def event_without_legal_act(sources: Sources) -> Iterator[Finding]:
    """An event does not say by which document it came about."""
    table = sources.tables.get("lineage.csv")
    for row, act in enumerate(table.column("legal_act") if table else ()):
        if not act and table is not None:
            yield Finding("event_without_legal_act", table.place(row, "legal_act"), "")


def lineage_in_a_circle(sources: Sources) -> Iterator[Finding]:
    """A unit comes from itself, by way of its predecessors."""
    events = [one for one in events_of(sources) if one.kind != "rename" and one.predecessor and one.successor]
    for event in events:
        if event.predecessor == event.successor:
            yield _circle(sources, event, [event.predecessor, event.successor])
    onward: dict[str, list[str]] = {}
    for event in events:
        if event.kind in DESCENT and event.predecessor != event.successor:
            onward.setdefault(event.predecessor, []).append(event.successor)
    told: set[str] = set()
    for event in events:
        is_new = event.kind in DESCENT and event.predecessor not in told
        if is_new and (way := way_back(onward, event.successor, event.predecessor)):
            told |= set(way)
            yield _circle(sources, event, [event.predecessor, *way])


def _circle(sources: Sources, event: Event, units: list[str]) -> Finding:
    place = sources.tables["lineage.csv"].place(event.row, "successor")
    return Finding("lineage_in_a_circle", place, event.successor, {"chain": " → ".join(units)})


def way_back(onward: dict[str, list[str]], start: str, goal: str) -> list[str]:
    """The units from `start` to `goal`, each a successor of the one before; empty if there is no way."""
    came_from, waiting = {start: ""}, [start]
    while waiting and goal not in came_from:
        unit = waiting.pop(0)
        for following in onward.get(unit, ()):
            if following not in came_from:
                came_from[following] = unit
                waiting.append(following)
    if goal not in came_from:
        return []
    chain = [goal]
    while chain[-1] != start:
        chain.append(came_from[chain[-1]])
    return chain[::-1]
