"""The outlines of units as SVG paths: one scale for all, west to east in a thousand steps, parts where they lie."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np

from congbo.model.boundaries import Boundaries, Point
from congbo.model.texts import Text
from congbo.rules.outlines import Ring, lines_by_unit, rings

WIDTH, MARGIN = 1000, 8
SMALL = 14
"""An outline that is nowhere wider or higher is drawn as an islet, which has a line around it to be seen."""
ROOMY = 15
"""Radius of the largest circle within a unit from which on a mark has room on a small screen too."""
GRID = 24
"""Places tried for a mark in each direction."""
KEPT = 8


@dataclass(frozen=True, slots=True)
class Outline:
    """One unit."""

    unit: str
    path: str
    islets: str
    """A path as well; empty without any."""
    x: int
    """Where a mark has most room."""
    y: int
    is_roomy: bool


@dataclass(frozen=True, slots=True)
class PartOutline:
    """The place of a name above a part that stands apart."""

    unit: str
    name: Text
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Drawing:
    """All outlines in one box."""

    width: int
    height: int
    outlines: tuple[Outline, ...]
    """In the order of the file."""
    parts: tuple[PartOutline, ...]


@lru_cache(maxsize=KEPT)
def draw(boundaries: Boundaries) -> Drawing:
    """The drawing of a set; lengths from west to east are true at its middle latitude."""
    points = [point for line in boundaries.lines for point in line.points]
    west, east = min(east for east, _ in points), max(east for east, _ in points)
    south, north = min(north for _, north in points), max(north for _, north in points)
    across = (WIDTH - 2 * MARGIN) / ((east - west) or 1)
    down = across / _cosine((north + south) / 2000)

    def placed(ring: Ring) -> list[Point]:
        return [(round(MARGIN + (x - west) * across), round(MARGIN + (north - y) * down)) for x, y in ring]

    outlines = tuple(
        _outline(unit, [placed(ring) for ring in rings(lines, unit)])
        for unit, lines in lines_by_unit(boundaries).items()
    )
    height = round(2 * MARGIN + (north - south) * down)
    named: dict[tuple[str, Text], list[Point]] = {}
    for line in boundaries.lines:
        if line.part:
            named.setdefault((line.left or line.right, line.part), []).extend(placed(line.points))
    parts = tuple(PartOutline(unit, name, *_above(points)) for (unit, name), points in named.items())
    return Drawing(WIDTH, height, outlines, parts)


def _cosine(degrees: float) -> float:
    """By its series, in which every machine takes the same steps."""
    square = (degrees * 3.141592653589793 / 180) ** 2
    return 1 - square / 2 * (1 - square / 12 * (1 - square / 30 * (1 - square / 56)))


def _outline(unit: str, outlines: list[list[Point]]) -> Outline:
    large = [ring for ring in outlines if max(_extent(ring)) > SMALL]
    islets = [ring for ring in outlines if max(_extent(ring)) <= SMALL]
    widest = max(outlines, key=lambda ring: _extent(ring)[0] * _extent(ring)[1])
    x, y, radius = _roomiest(widest)
    return Outline(unit, _path(large), _path(islets), x, y, radius >= ROOMY)


def _extent(ring: list[Point]) -> tuple[int, int]:
    across, down = zip(*ring, strict=True)
    return max(across) - min(across), max(down) - min(down)


def _path(outlines: list[list[Point]]) -> str:
    """From each point to the next by the shortest words of SVG; a step of no length says nothing."""
    words = []
    for ring in outlines:
        steps = [(x - bx, y - by) for (bx, by), (x, y) in pairwise(ring) if (x, y) != (bx, by)]
        told = "".join(f"{' ' if dx >= 0 else ''}{dx}{' ' if dy >= 0 else ''}{dy}" for dx, dy in steps).strip()
        words.append(f"M{ring[0][0]} {ring[0][1]}{f'l{told}' if told else 'h0'}z")
    return "".join(words)


def _above(points: list[Point]) -> Point:
    across, down = zip(*points, strict=True)
    return (min(across) + max(across)) // 2, min(down)


def _roomiest(ring: list[Point]) -> tuple[int, int, float]:
    """The place within a ring that lies farthest from its outline, and how far."""
    start = np.array(ring, dtype=float)
    end = np.roll(start, -1, axis=0)
    (left, top), (right, bottom) = start.min(axis=0), start.max(axis=0)
    steps = (np.arange(GRID) + 0.5) / GRID
    x, y = (one.ravel() for one in np.meshgrid(left + steps * (right - left), top + steps * (bottom - top)))
    places = np.stack([x, y], axis=1)[:, None, :]
    along = end - start
    length = (along**2).sum(axis=1)
    share = ((places - start) * along).sum(axis=2) / np.where(length, length, 1)
    nearest = start + np.clip(share, 0, 1)[:, :, None] * along
    distance = np.sqrt(((places - nearest) ** 2).sum(axis=2)).min(axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        crossing = start[:, 0] + (y[:, None] - start[:, 1]) * along[:, 0] / along[:, 1]
    is_beside = (start[:, 1] > y[:, None]) != (end[:, 1] > y[:, None])
    is_within = (is_beside & (x[:, None] < crossing)).sum(axis=1) % 2 == 1
    best = int(np.argmax(np.where(is_within, distance, -1.0)))
    return round(float(x[best])), round(float(y[best])), float(distance[best])
