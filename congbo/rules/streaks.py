"""For how many releases in a row something has held."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Streak:
    """A run of releases up to now."""

    length: int
    is_open: bool
    """Whether it may have begun before the first release that can be compared; then it is no count of all."""


def streak(holds: Iterable[bool]) -> Streak:
    """The run at the head of `holds`, which goes from now backwards over the releases that may be compared."""
    length = 0
    for held in holds:
        if not held:
            return Streak(length, is_open=False)
        length += 1
    return Streak(length, is_open=True)
