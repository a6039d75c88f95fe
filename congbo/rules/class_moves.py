"""Who rose to a better class and who fell to a worse one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ClassMoves:
    """Positions of units by the way they went."""

    risen: tuple[int, ...]
    fallen: tuple[int, ...]
    compared: int
    """Units with a class in both releases."""


def class_moves(now: Sequence[int | None], then: Sequence[int | None]) -> ClassMoves:
    """Compares classes, given by their place in the scheme (0 is best), unit by unit; None is no class."""
    pairs = [(place, new, old) for place, (new, old) in enumerate(zip(now, then, strict=True))]
    known = [(place, new, old) for place, new, old in pairs if new is not None and old is not None]
    return ClassMoves(
        tuple(place for place, new, old in known if new < old),
        tuple(place for place, new, old in known if new > old),
        len(known),
    )
