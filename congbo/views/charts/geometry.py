"""The geometry of charts: positions in per cent of the width, so that they fit any screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

PLACES_KEPT = 1024
WIDTHS_KEPT = 8192
STEPS = [scale * 10**power for power in range(-6, 9) for scale in (1, 2, 5)]
"""Between the levels of an axis."""
TREND_HEIGHT = 120
"""Pixels between the highest and the lowest point of a trend."""


class Bar(NamedTuple):
    """A score on its track from zero to the maximum."""

    width: str
    mean: str
    """Empty where there is no mean to show."""
    best: str


class TrendPoint(NamedTuple):
    """One release of a trend."""

    x: str
    y: str
    """Pixels from the top; empty where there is no figure."""
    label: str
    rank: str
    is_current: bool


class TrendLine(NamedTuple):
    """A stretch between two comparable releases."""

    x1: str
    y1: str
    x2: str
    y2: str


class GridLine(NamedTuple):
    """A level of the score's axis."""

    y: str
    label: str


@dataclass(frozen=True, slots=True)
class Trend:
    """A score over releases, broken where it cannot be compared."""

    points: tuple[TrendPoint, ...]
    lines: tuple[TrendLine, ...]
    breaks: tuple[str, ...]
    """Positions of dashed rules between releases."""
    grid: tuple[GridLine, ...]
    has_ranks: bool


def percent(part: float, whole: float) -> str:
    """A share of the width, clipped to it."""
    return f"{min(max(100 * part / whole, 0), 100):.1f}%" if whole else "0%"


@lru_cache(maxsize=WIDTHS_KEPT)
def width_of(score: int, maximum: int) -> str:
    """How long a score's bar is; components of one maximum share them."""
    return percent(score, maximum)


def draw_bar(score: int, mean: float | None, best: int | None, maximum: int) -> Bar:
    """A bar; all figures in the same precision."""
    return Bar(
        percent(score, maximum),
        "" if mean is None else percent(mean, maximum),
        "" if best is None else percent(best, maximum),
    )


def nice_levels(low: float, high: float) -> list[float]:
    """Two to four round levels between two figures."""
    span = high - low or abs(high) or 1.0
    for step in STEPS:
        if span / step > 4:
            continue
        first = -(-low // step) * step
        levels = [first + step * number for number in range(5) if first + step * number <= high]
        if len(levels) <= 4:
            return levels
    return []


@lru_cache(maxsize=PLACES_KEPT)
def across(position: float, count: int) -> str:
    """The middle of one of `count` places side by side, half places between two of them."""
    return f"{(position + 0.5) * 100 / count:.2f}%"


def draw_trend(
    scores: Sequence[int | None],
    joined: Sequence[bool],
    labels: Sequence[str],
    ranks: Sequence[str],
    current: int,
    levels: Sequence[tuple[float, str]],
) -> Trend:
    """A trend over releases; `joined[i]` says whether release i+1 may be compared with release i."""
    known = [score for score in scores if score is not None] + [level for level, _ in levels]
    low, high = min(known, default=0), max(known, default=1)
    count = len(scores)

    def down(score: float) -> str:
        return f"{8 + TREND_HEIGHT * (high - score) / ((high - low) or 1):.1f}"

    points = tuple(
        [
            TrendPoint(across(i, count), "" if score is None else down(score), labels[i], ranks[i], i == current)
            for i, score in enumerate(scores)
        ]
    )
    lines = tuple(
        [
            TrendLine(one.x, one.y, other.x, other.y)
            for one, other, is_joined in zip(points, points[1:], joined, strict=False)
            if is_joined and one.y and other.y
        ]
    )
    breaks = tuple(across(i + 0.5, count) for i in range(count - 1) if not joined[i])
    grid = tuple([GridLine(down(level), label) for level, label in levels])
    return Trend(points, lines, breaks, grid, any(ranks))
