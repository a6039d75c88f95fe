"""All units of a block on one line, one of them marked: every tick where units are few, a silhouette where many."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from congbo.judge import Judged
from congbo.views.remembering import remembered

FEW = 200
"""Up to so many units each has a tick of full height; of more, the height says how many stand there."""
HEIGHT = 20
FINE, COARSE = 1, 4
"""Width of a place in thousandths of the line, for few and for many units."""
KEPT = 256


@dataclass(frozen=True, slots=True)
class Spread:
    """Where scores lie between the lowest and the highest, with room at both ends."""

    low: int
    span: int
    ticks: str
    """An SVG path in a box of 1000 × 20."""

    def place(self, score: float) -> float:
        """Position in per cent of the line."""
        return 2 + 96 * (score - self.low) / self.span


@dataclass(frozen=True, slots=True)
class Strip:
    """A spread with what is marked on it."""

    ticks: str
    marked: str
    """Empty on pages that are about no single unit."""
    marked_anchor: str
    """start, middle or end: how the label sits above its tick."""
    mean: str
    interval_start: str
    """Where the interval of the marked unit begins; empty without one."""
    interval_width: str


def draw_spread(scores: Sequence[int]) -> Spread | None:
    """The ticks of all scores; None for fewer than three units or where all are equal."""
    if len(scores) < 3 or min(scores) == max(scores):
        return None
    spread = Spread(min(scores), max(scores) - min(scores), "")
    width = FINE if len(scores) <= FEW else COARSE
    counts = Counter(round(spread.place(score) * 10 / width) * width for score in scores)
    most = max(counts.values()) if len(scores) > FEW else 0
    ticks = "".join(_tick(place, counts[place], most) for place in sorted(counts))
    return Spread(spread.low, spread.span, ticks)


def _tick(place: int, count: int, most: int) -> str:
    """A line across the axis; its height grows with the count where there is a most to compare with."""
    height = max(2, round(HEIGHT * count / most)) if most else HEIGHT
    return f"M{place} {(HEIGHT - height) / 2:g}v{height}"


def mark(spread: Spread, marked: int | None, mean: float | None, interval: tuple[int, int] | None = None) -> Strip:
    """A spread with a unit's score and its interval, and the mean, where they are to be seen."""
    anchor = "middle"
    if marked is not None:
        anchor = "start" if spread.place(marked) < 35 else "end" if spread.place(marked) > 65 else "middle"
    ends = tuple(min(max(spread.place(end), 0.0), 100.0) for end in interval) if interval else ()
    return Strip(
        spread.ticks,
        "" if marked is None else f"{spread.place(marked):.1f}%",
        anchor,
        "" if mean is None else f"{spread.place(mean):.1f}%",
        f"{ends[0]:.1f}%" if ends else "",
        f"{ends[1] - ends[0]:.1f}%" if ends else "",
    )


def strip_of(judged: Judged, component: str, row: int | None = None) -> Strip | None:
    """The strip of a block on a component, with one row marked; None without coverage or without that row's score."""
    standing = judged.standings[component]
    spread = _spread(judged, component) if standing.covers_block else None
    marked = None if row is None else standing.column.at(row)
    if spread is None or (row is not None and marked is None):
        return None
    return mark(spread, marked, standing.total / standing.counted, _interval(judged, component, row))


def _interval(judged: Judged, component: str, row: int | None) -> tuple[int, int] | None:
    columns = judged.result.table.columns
    low, high = columns.get(f"{component}:ci_low"), columns.get(f"{component}:ci_high")
    if row is None or low is None or high is None:
        return None
    ends = low.at(row), high.at(row)
    return None if ends[0] is None or ends[1] is None else (ends[0], ends[1])


@remembered(KEPT)
def _spread(judged: Judged, component: str) -> Spread | None:
    column = judged.standings[component].column
    return draw_spread(column.values[column.present].tolist())
