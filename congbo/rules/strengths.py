"""In what a unit is among the best and the worst of its block, and where it loses most."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import lcm

import numpy as np
import numpy.typing as npt

from congbo.model.frameworks import TOTAL, Component, Framework
from congbo.model.scores import MARKERS, Column, Integers
from congbo.rules.aggregation import share_of

QUARTERS = 4


@dataclass(frozen=True, slots=True)
class Lost:
    """Points of the total that the units lose on each part to the best of their block."""

    parts: tuple[str, ...]
    steps: Integers
    """Parts × rows, in the last digit shown; 0 where a figure is missing."""

    def most(self, count: int) -> list[list[tuple[str, int]]]:
        """By row: where it loses most, and how much; at most so many parts, among equals in their order."""
        order = np.argsort(-self.steps, axis=0, kind="stable")[:count]
        steps = np.take_along_axis(self.steps, order, axis=0)
        return [
            [(self.parts[part], step) for part, step in zip(some, lost, strict=True) if step > 0]
            for some, lost in zip(order.T.tolist(), steps.T.tolist(), strict=True)
        ]


@dataclass(frozen=True, slots=True)
class Leading:
    """For each row the parts in which it is in a certain quarter."""

    parts: tuple[str, ...]
    counts: list[int]
    order: list[list[int]]
    """By row at most as many as are asked for: positions among the parts, the extreme ones first."""

    def first(self, row: int) -> list[str]:
        """The parts that come first."""
        return [self.parts[part] for part in self.order[row][: self.counts[row]]]


@dataclass(frozen=True, slots=True)
class Quarters:
    """Who is in the best and in the worst quarter of a column."""

    better: Integers
    """How many units are strictly better, by row."""
    worse: Integers
    best: npt.NDArray[np.bool_]
    """The place is within the first quarter of places, and not all are level."""
    worst: npt.NDArray[np.bool_]


def quarters(column: Column, higher_is_better: bool) -> Quarters:
    """The quarters; a missing figure is in neither."""
    scores = column.values * (-1 if higher_is_better else 1)
    field = np.sort(scores[column.present])
    better = np.searchsorted(field, scores, side="left")
    worse = len(field) - np.searchsorted(field, scores, side="right")
    best, worst = QUARTERS * (better + 1) <= len(field), QUARTERS * (worse + 1) <= len(field)
    return Quarters(better, worse, best & ~worst & column.present, worst & ~best & column.present)


def leading(
    parts: Sequence[str], inside: Sequence[npt.NDArray[np.bool_]], beyond: Sequence[Integers], most: int
) -> Leading:
    """The parts in which each row is `inside`, those first that the fewest are `beyond`; among equals in their order."""
    within, places = np.stack(inside), np.stack(beyond)
    order = np.argsort(np.where(within, places, places.max(initial=0) + 1), axis=0, kind="stable")[:most]
    return Leading(tuple(parts), within.sum(axis=0).tolist(), order.T.tolist())


def lost_to_best(framework: Framework, columns: Mapping[str, Column], scale: int) -> Lost | None:
    """Points lost, rounded half up; None where the framework does not say what a part counts for."""
    parts = [part for part in framework.children(TOTAL) if _counts(part)]
    if not parts or any(part.weight in MARKERS or part.id not in columns for part in parts):
        return None
    shares = [share_of(part, framework.components[TOTAL]) for part in parts]
    denominator = lcm(*(share.denominator for share in shares))
    factors = np.array([int(share * denominator) for share in shares], dtype=object)
    gaps = np.stack([_gaps(columns[part.id]) for part in parts]).astype(object) * factors[:, None]
    divisor = denominator * scale
    steps = (2 * gaps + divisor) // (2 * divisor)
    return Lost(tuple(part.id for part in parts), steps.astype(np.int64))


def _counts(part: Component) -> bool:
    return part.kind == "" and part.higher_is_better


def _gaps(column: Column) -> Integers:
    best = column.values[column.present].max(initial=0) if column.present.any() else 0
    gaps: Integers = np.where(column.present, best - column.values, 0)
    return gaps
