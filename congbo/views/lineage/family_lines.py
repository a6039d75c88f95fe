"""The geometry of a family tree: a node in every row, a trunk for every unit, a branch to every relative."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

STEP = 22
"""Pixels from one generation to the next."""
MARGIN = 11


@dataclass(frozen=True, slots=True)
class FamilyNode:
    """A unit's place."""

    x: str
    """Pixels from the left."""
    y: str
    """Per cent of the height, for rows share it equally."""
    is_own: bool
    is_over: bool
    """Whether the unit no longer exists."""


@dataclass(frozen=True, slots=True)
class FamilyLine:
    """A straight line between two places."""

    x1: str
    y1: str
    x2: str
    y2: str
    is_part: bool


@dataclass(frozen=True, slots=True)
class FamilyDrawing:
    """The lines beside the rows of a family tree."""

    width: str
    nodes: tuple[FamilyNode, ...]
    lines: tuple[FamilyLine, ...]


@dataclass(slots=True)
class Lines:
    """Nodes and lines as they are laid down, by row and column."""

    _nodes: list[tuple[int, bool]] = field(default_factory=list)
    _lines: list[tuple[int, int, int, int, bool]] = field(default_factory=list)

    def node(self, column: int, is_over: bool) -> int:
        """A node in the next row; returns its row. Columns may be negative."""
        self._nodes.append((column, is_over))
        return len(self._nodes) - 1

    def join(self, rows: Sequence[int], to: int, are_parts: Sequence[bool]) -> None:
        """A branch to each of a row's relatives, and a trunk that is a part's as long as only parts run in it."""
        trunk = self._nodes[to][0]
        farthest_first = sorted(zip(rows, are_parts, strict=True), key=lambda one: -abs(one[0] - to))
        ends = [row for row, _ in farthest_first[1:]] + [to]
        only_parts = True
        for (row, is_part), end in zip(farthest_first, ends, strict=False):
            only_parts = only_parts and is_part
            self._lines.append((self._nodes[row][0], row, trunk, row, is_part))
            self._lines.append((trunk, row, trunk, end, only_parts))

    def draw(self, own: int) -> FamilyDrawing:
        """Everything as positions."""
        first = min(column for column, _ in self._nodes)
        count = len(self._nodes)

        def x(column: int) -> str:
            return str(MARGIN + STEP * (column - first))

        def y(row: int) -> str:
            return f"{(row + 0.5) * 100 / count:.3f}%"

        widest = max(column for column, _ in self._nodes) - first
        return FamilyDrawing(
            str(2 * MARGIN + STEP * widest),
            tuple(
                FamilyNode(x(column), y(row), row == own, is_over) for row, (column, is_over) in enumerate(self._nodes)
            ),
            tuple(FamilyLine(x(c1), y(r1), x(c2), y(r2), is_part) for c1, r1, c2, r2, is_part in self._lines),
        )
