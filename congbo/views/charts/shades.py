"""The shades of a map: fifths of the units, each with the scores that it reaches from and to."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index
from congbo.views.context import Context
from congbo.views.tables.ranking_rows import STEPS, heat_steps


@dataclass(frozen=True, slots=True)
class Shade:
    """One class of the legend, with the scores that it reaches from and to."""

    step: int
    low: str
    high: str


@dataclass(frozen=True, slots=True)
class Shades:
    """What the shades of a map say."""

    classes: tuple[Shade, ...]
    """From the lowest fifth to the highest; empty without shades."""
    has_missing: bool


def steps_of(judged: Judged) -> list[int]:
    """The shade of each row of a block: 0 (lowest fifth) to 4; -1 without."""
    return heat_steps(judged.total, judged.result.framework.components[TOTAL].higher_is_better)


def shades_of(context: Context, index: Index, judged: Judged) -> Shades:
    """The lowest and the highest score of each fifth."""
    made, steps = [], steps_of(judged)
    for step in range(STEPS):
        scores = [int(judged.total.column.values[row]) for row, of in enumerate(steps) if of == step]
        if scores:
            low, high = context.score(index, TOTAL, min(scores)), context.score(index, TOTAL, max(scores))
            made.append(Shade(step, low, high))
    return Shades(tuple(made), judged.total.counted < len(judged.row_of))
