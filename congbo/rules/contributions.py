"""By how much each component moved the total: parts that add up exactly to the change that is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import lcm

import numpy as np
import numpy.typing as npt

from congbo.model.frameworks import TOTAL, Framework
from congbo.model.scores import MARKERS, Column, Flag, Integers
from congbo.rules.aggregation import share_of

NOWHERE = -1
"""The row of a unit that is not there."""
MOST = 2**62
"""Beyond it sums are made with Python's integers."""


@dataclass(frozen=True, slots=True, eq=False)
class Contributions:
    """What moved the total of each row, in units of its last digit shown."""

    parts: tuple[str, ...]
    steps: Integers
    """Parts × rows."""
    rest: Integers
    """What the components do not explain, by row; 0 where rounding explains it."""
    known: npt.NDArray[np.bool_]
    """Rows for which all is known."""


def aligned(column: Column, rows: Integers) -> Column:
    """The figures of these rows of a column; missing for `NOWHERE`."""
    there = rows != NOWHERE
    values = np.where(there, column.values[rows], 0)
    return Column(values, np.where(there, column.flags[rows], Flag.not_available).astype(np.uint8))


def contributions(
    framework: Framework,
    now: Mapping[str, Column],
    then: Mapping[str, Column],
    total_steps: Column,
    scale: int,
) -> Contributions | None:
    """Shares of the change of the total; None where the framework does not say how the total comes about.

    `then` has the same rows as `now`; `total_steps` is the change shown; `scale` is how many stored units make a step.
    """
    parts = [part for part in framework.children(TOTAL) if part.kind != "context"]
    if not parts or any(part.weight in MARKERS or part.id not in now or part.id not in then for part in parts):
        return None
    shares = [share_of(part, framework.components[TOTAL]) for part in parts]
    denominator = lcm(*(share.denominator for share in shares))
    factors = np.array([int(share * denominator) for share in shares], dtype=object)
    differences = np.stack([now[part.id].values.astype(object) - then[part.id].values for part in parts])
    effects = factors[:, None] * differences
    if np.abs(effects).max(initial=0) * len(parts) < MOST:
        effects = effects.astype(np.int64)
    known = total_steps.present.copy()
    for part in parts:
        known &= (now[part.id].flags == then[part.id].flags) & _counts(now[part.id], bool(part.weight))
    whole = np.where(total_steps.present, total_steps.values, 0).astype(effects.dtype)
    steps, rest = apportion(effects, denominator * scale, whole)
    return Contributions(tuple(part.id for part in parts), steps, rest, known)


def apportion(effects: Integers, divisor: int, whole: Integers) -> tuple[Integers, Integers]:
    """`effects` / `divisor` (parts × rows) as integers that add up to `whole`, each less than 1 from its exact value.

    Where the effects miss the whole by 1 or more, what is missing becomes the rest, and a part like the others.
    """
    gap = whole * divisor - effects.sum(axis=0)
    has_rest = np.abs(gap) >= divisor
    exact = np.vstack([effects, np.where(has_rest, gap, 0)])
    floors = exact // divisor
    remainders = exact - floors * divisor
    missing = whole - floors.sum(axis=0)
    order = np.argsort(-remainders, axis=0, kind="stable")
    places = np.empty_like(order)
    np.put_along_axis(places, order, np.arange(len(exact))[:, None], axis=0)
    made = floors + (places < missing)
    return made[:-1].astype(np.int64), made[-1].astype(np.int64)


def _counts(column: Column, is_weighted: bool) -> npt.NDArray[np.bool_]:
    """Where a part is there, or does not apply and is left out of a plain sum."""
    left_out = (column.flags == Flag.not_applicable) & (not is_weighted)
    counts: npt.NDArray[np.bool_] = column.present | left_out
    return counts
