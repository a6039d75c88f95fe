"""Boundaries of units as they were from a day on: lines, each with the unit on either side of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from congbo.model.texts import Text

Point = tuple[int, int]
"""Longitude and latitude in thousandths of a degree, east and north."""


@dataclass(frozen=True, slots=True)
class Line:
    """One stretch of boundary; what two units share is one line."""

    left: str
    """The unit on the left hand of who walks along it; empty where there is none, as at the sea."""
    right: str
    part: Text | None
    """The name of a part that stands apart, such as an archipelago, whose outline it is; None for others."""
    points: tuple[Point, ...]
    """Two at least."""


@dataclass(frozen=True, slots=True, eq=False)
class Boundaries:
    """All lines that hold from a day on, until the next set begins."""

    begins: date
    lines: tuple[Line, ...]

    @property
    def units(self) -> frozenset[str]:
        """The units that have an outline."""
        return frozenset(unit for line in self.lines for unit in (line.left, line.right) if unit)
