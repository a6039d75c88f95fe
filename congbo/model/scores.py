"""The figures of one release: columns of exact numbers, with the reason beside each that is missing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from congbo.model.shown import Shown, numbers_shown

Integers = npt.NDArray[np.int64]
Flags = npt.NDArray[np.uint8]
Made = TypeVar("Made")
Lack = TypeVar("Lack")


class Flag(IntEnum):
    """Whether a figure is there, and if not, why. Missing is never zero."""

    present = 0
    not_available = 1
    not_applicable = 2
    withheld = 3
    unreliable = 4
    not_assessed = 5


MARKERS = {
    "[x]": Flag.not_available,
    "[z]": Flag.not_applicable,
    "[c]": Flag.withheld,
    "[u]": Flag.unreliable,
    "[n]": Flag.not_assessed,
}
"""What stands in a cell that has no figure."""


@dataclass(frozen=True, slots=True)
class Column:
    """One component's or measure's figures, a row per unit."""

    values: Integers
    """In the index's stored precision; 0 where missing."""
    flags: Flags

    @property
    def present(self) -> npt.NDArray[np.bool_]:
        """Where there is a figure."""
        present: npt.NDArray[np.bool_] = self.flags == Flag.present
        return present

    def at(self, row: int) -> int | None:
        """The figure of one row, None if it is missing."""
        return None if self.flags[row] else int(self.values[row])

    def each(self, show: Callable[[int], Made], lacking: Callable[[int], Lack]) -> Shown[Made | Lack]:
        """What `show` makes of each figure, and `lacking` of the flag of one that is missing; of equal ones once."""
        figures, flags, places = numbers_shown(self.values, self.flags)
        return Shown([*map(show, figures), *map(lacking, flags)], places)


@dataclass(frozen=True, slots=True)
class ScoreTable:
    """All figures of one block of a release."""

    units: tuple[str, ...]
    """Unit ids, one per row, in the order of the file."""
    columns: Mapping[str, Column]
    """By `component` or `component:measure`."""
    ranks: Column | None
    """As published; None if the source gives none."""
    classes: tuple[str, ...] | None
    """As published (name or id of a class, or a missing marker)."""
    heads: tuple[str, ...] | None = None
    """Names of those who head the units, where the publisher lets them be published."""
