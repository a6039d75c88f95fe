"""How far ranks depend on the weights: the ranks under many sets of weights that differ from the real ones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import lcm

import numpy as np

from congbo.model.frameworks import TOTAL, Framework
from congbo.model.scores import MARKERS, Column, Integers
from congbo.rules.aggregation import aggregate, share_of
from congbo.rules.draws import draw_integers

DRAWS = 1000
SEED = 1
SPAN = 25
"""By how many per cent a weight may differ, up or down."""
LEFT_OUT = 50
"""Of the draws, so many lowest and so many highest ranks are left out of a range."""
AT_ONCE = 50
"""Draws that are ranked together."""
MOST = 2**62
"""Beyond it 64-bit sums might not hold."""


@dataclass(frozen=True, slots=True)
class RankRanges:
    """The ranks that most sets of weights give, by row."""

    low: Integers
    """Best rank."""
    high: Integers
    first: Integers
    """In how many draws the row comes first, alone or with others."""


def rank_ranges(
    framework: Framework, columns: Mapping[str, Column], total: Column, tolerance: int, higher_is_better: bool
) -> RankRanges | None:
    """The ranges of ranks when each weight is multiplied by a factor of its own from 0.75 to 1.25.

    None where not all weights are stated, a figure is missing, or the stated weights do not give the stated totals.
    Weights need not be scaled back to 100: that changes no order. All arithmetic is on integers.
    """
    parts = [part for part in framework.children(TOTAL) if part.kind != "context"]
    if len(parts) < 2 or any(not part.weight or part.weight in MARKERS or part.id not in columns for part in parts):
        return None
    exact = aggregate(framework, TOTAL, columns)
    if exact is None or not exact.known.all() or not total.present.all() or not len(total.values):
        return None
    if any(
        abs(int(found) - int(told) * exact.denominator) > tolerance * exact.denominator
        for found, told in zip(exact.numerators, total.values, strict=True)
    ):
        return None
    shares = [share_of(part, framework.components[TOTAL]) for part in parts]
    denominator = lcm(*(share.denominator for share in shares))
    weights = np.array([int(share * denominator) for share in shares], dtype=np.int64)
    values = np.stack([columns[part.id].values for part in parts])
    if int(np.abs(weights).sum()) * (100 + SPAN) * int(np.abs(values).max()) >= MOST // 10:
        return None
    factors = draw_integers(SEED, DRAWS * len(parts), 10 * (100 - SPAN), 10 * (100 + SPAN)).reshape(DRAWS, len(parts))
    scores = (factors * weights) @ values * (-1 if higher_is_better else 1)
    ranks = np.concatenate([_ranks(some) for some in np.array_split(scores, DRAWS // AT_ONCE)])
    first = (ranks == 1).sum(axis=0)
    ranks.sort(axis=0)
    return RankRanges(ranks[LEFT_OUT], ranks[DRAWS - 1 - LEFT_OUT], first)


def _ranks(scores: Integers) -> Integers:
    """Places within each row of scores, smallest first; equal scores share the better place."""
    order = np.argsort(scores, axis=1, kind="stable")
    ordered = np.take_along_axis(scores, order, axis=1)
    first_of_equals = np.zeros_like(scores)
    first_of_equals[:, 1:] = np.where(ordered[:, 1:] != ordered[:, :-1], np.arange(1, scores.shape[1]), 0)
    ranks = np.empty_like(scores)
    np.put_along_axis(ranks, order, np.maximum.accumulate(first_of_equals, axis=1) + 1, axis=1)
    return ranks
