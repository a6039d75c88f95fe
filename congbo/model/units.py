"""Who is measured: units with their names over time, and how units became other units."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from congbo.model.periods import Period
from congbo.model.texts import Text


@dataclass(frozen=True, slots=True)
class UnitState:
    """What a unit was called, and what it was, from one day to another."""

    kind: str
    code: str
    name: Text
    """Proper name without its kind; departments in full."""
    parent: str
    region: str
    valid_from: date
    valid_to: date
    """The last day; `date.max` while it goes on."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One body, under one permanent id."""

    id: str
    states: tuple[UnitState, ...]
    """In order of time, at least one."""
    aliases: tuple[str, ...]

    @property
    def current(self) -> UnitState:
        """The last state."""
        return self.states[-1]

    @property
    def ends(self) -> date | None:
        """The last day of its existence, None while it goes on."""
        return None if self.current.valid_to == date.max else self.current.valid_to

    def during(self, period: Period) -> UnitState | None:
        """The latest state that holds on some day of the period."""
        for state in reversed(self.states):
            if state.valid_from <= period.last and state.valid_to >= period.first:
                return state
        return None


@dataclass(frozen=True, slots=True)
class LineageEvent:
    """One unit's part in becoming another."""

    on: date
    kind: str
    """merge, split, rename, transfer, create or dissolve."""
    predecessor: str
    successor: str
    legal_act: str
    note: Text
    """What passed, or how; the English may be empty."""


@dataclass(frozen=True, slots=True)
class Register:
    """All units and all events between them."""

    units: Mapping[str, Unit]
    events: tuple[LineageEvent, ...]
    """In order of time."""
    _by_unit: Mapping[str, list[LineageEvent]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_unit: dict[str, list[LineageEvent]] = {}
        for event in self.events:
            for unit in {event.predecessor, event.successor} - {""}:
                by_unit.setdefault(unit, []).append(event)
        object.__setattr__(self, "_by_unit", by_unit)

    def events_of(self, unit: str) -> list[LineageEvent]:
        """All events that name this unit."""
        return self._by_unit.get(unit, [])

    def origins(self, unit: str) -> list[LineageEvent]:
        """The events that brought other units into this one."""
        return [event for event in self.events_of(unit) if event.predecessor not in ("", unit)]

    def outcomes(self, unit: str) -> list[LineageEvent]:
        """The events by which this unit went into others."""
        return [event for event in self.events_of(unit) if event.successor not in ("", unit)]
