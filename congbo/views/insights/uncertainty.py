"""What published intervals say of a score, and of whether two units can be told apart."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index
from congbo.model.scores import Column
from congbo.rules.overlaps import overlapping, overlapping_neighbours
from congbo.views.context import BLOCKS_KEPT, Context
from congbo.views.remembering import remembered


@dataclass(frozen=True, slots=True)
class Doubt:
    """The 95 % interval of a unit's total."""

    low: str
    high: str
    alike: int
    """Other units whose intervals overlap with it."""
    others: int
    """Other units with an interval."""


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Pairs of units next to each other by score."""

    alike: int
    """Those whose intervals overlap."""
    pairs: int


def view_doubt(context: Context, index: Index, judged: Judged, row: int) -> Doubt | None:
    """A unit's interval; None where none is published."""
    bounds = interval_columns(judged)
    if bounds is None:
        return None
    low, high = bounds[0].at(row), bounds[1].at(row)
    counts = _counts(judged)
    alike = counts[row]
    if low is None or high is None or alike is None:
        return None
    others = sum(count is not None for count in counts) - 1
    return Doubt(context.score(index, TOTAL, low), context.score(index, TOTAL, high), alike, others)


@remembered(BLOCKS_KEPT)
def view_neighbours(judged: Judged) -> Neighbours | None:
    """How many neighbours cannot be told apart; None without intervals."""
    bounds = interval_columns(judged)
    if bounds is None:
        return None
    alike, pairs = overlapping_neighbours(judged.order, *bounds)
    return Neighbours(alike, pairs) if pairs else None


def interval_columns(judged: Judged) -> tuple[Column, Column] | None:
    """The lower and the upper bounds of the total, where they are published."""
    columns = judged.result.table.columns
    low, high = columns.get(f"{TOTAL}:ci_low"), columns.get(f"{TOTAL}:ci_high")
    return (low, high) if low and high else None


@remembered(BLOCKS_KEPT)
def _counts(judged: Judged) -> list[int | None]:
    bounds = interval_columns(judged)
    return overlapping(*bounds) if bounds else []
