"""A unit's family: what it came from and what it became, generation by generation."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from congbo.model.units import LineageEvent, Register

PART = "transfer"
"""The kind of event by which only a part passes."""


@dataclass(frozen=True, slots=True)
class Branch:
    """A relative, by which events, and the relatives beyond it."""

    unit: str
    events: tuple[LineageEvent, ...]
    """Between this unit and the one before on the way, in order of time."""
    branches: tuple[Branch, ...]

    @property
    def is_part(self) -> bool:
        """Whether no more than a part passed."""
        return all(event.kind == PART for event in self.events)


Family = tuple[Branch, ...]
"""Relatives of one unit: those that passed as a whole first, then by time."""
Step = Callable[[str], dict[str, list[LineageEvent]]]


def ancestors(register: Register, unit: str, generations: int) -> Family:
    """What the unit came from, up to so many generations back."""
    return _family(lambda one: by_relative(register.origins(one), "predecessor"), unit, generations)


def descendants(register: Register, unit: str, generations: int) -> Family:
    """What the unit, or parts of it, became."""
    return _family(lambda one: by_relative(register.outcomes(one), "successor"), unit, generations)


def _family(step: Step, unit: str, generations: int) -> Family:
    if not generations:
        return ()
    branches = (
        Branch(relative, tuple(events), _family(step, relative, generations - 1))
        for relative, events in step(unit).items()
    )
    return tuple(sorted(branches, key=lambda branch: (branch.is_part, branch.events[0].on)))


def by_relative(events: list[LineageEvent], side: str) -> dict[str, list[LineageEvent]]:
    """Events by the unit that they name on one side, in order of time."""
    found: dict[str, list[LineageEvent]] = {}
    for event in events:
        found.setdefault(getattr(event, side), []).append(event)
    return found


def members(family: Family) -> Iterator[Branch]:
    """All branches of a family."""
    for branch in family:
        yield branch
        yield from members(branch.branches)


def heirs(register: Register, unit: str) -> list[str]:
    """The units to which a unit that ended belongs now as a whole, by way of those that ended since."""
    found: list[str] = []
    waiting, seen = [unit], {unit}
    while waiting:
        for event in register.outcomes(waiting.pop(0)):
            successor = event.successor
            if event.kind != PART and successor not in seen:
                seen.add(successor)
                (found if register.units[successor].ends is None else waiting).append(successor)
    return found
