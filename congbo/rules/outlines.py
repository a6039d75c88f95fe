"""Lines with a unit on either side become the closed outlines of each unit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from congbo.model.boundaries import Boundaries, Line, Point

Ring = tuple[Point, ...]
"""A closed outline, its first point said once; the unit lies on its left."""


def walks(lines: Iterable[Line], unit: str) -> Iterator[Ring]:
    """The lines around a unit, each in the direction in which the unit lies on its left."""
    for line in lines:
        if line.left == unit:
            yield line.points
        if line.right == unit:
            yield line.points[::-1]


def open_ends(lines: Iterable[Line], unit: str) -> list[Point]:
    """The points to which more walks around a unit lead than from them, or fewer: its outline is not closed there."""
    balance = Counter[Point]()
    for walk in walks(lines, unit):
        balance[walk[0]] += 1
        balance[walk[-1]] -= 1
    return sorted(point for point, count in balance.items() if count)


def rings(lines: Iterable[Line], unit: str) -> list[Ring]:
    """The outlines of a unit, which must be closed."""
    onward: dict[Point, list[Ring]] = {}
    for walk in walks(lines, unit):
        onward.setdefault(walk[0], []).append(walk)
    found = []
    for start in onward:
        while onward[start]:
            ring = list(onward[start].pop())
            while ring[-1] != start:
                ring.extend(onward[ring[-1]].pop()[1:])
            found.append(tuple(ring[:-1]))
    return found


def lines_by_unit(boundaries: Boundaries) -> dict[str, list[Line]]:
    """The lines around each unit, in the order of the file."""
    found: dict[str, list[Line]] = {}
    for line in boundaries.lines:
        for unit in dict.fromkeys((line.left, line.right)):
            if unit:
                found.setdefault(unit, []).append(line)
    return found
