"""Where a unit would stand if it alone had kept its score: what others did to its place."""

from __future__ import annotations

import numpy as np

from congbo.model.scores import Column, Integers
from congbo.rules.ranking import UNRANKED


def kept_score_ranks(now: Column, then: Column, ties: str, higher_is_better: bool) -> Integers:
    """Each unit's rank by its score of then among the scores of now of all others; `UNRANKED` without both scores.

    The difference to its old rank is what others did, the difference to its new rank what it did itself; together they
    are the whole change of rank. With `dense` equal scores count once; otherwise a rank is one more than the number of
    better units.
    """
    ranks = np.full(len(now.values), UNRANKED, dtype=np.int64)
    both = np.flatnonzero(now.present & then.present)
    sign = -1 if higher_is_better else 1
    field = sign * now.values[now.present]
    own, kept = sign * now.values[both], sign * then.values[both]
    if ties == "dense":
        levels, counts = np.unique(field, return_counts=True)
        alone = counts[np.searchsorted(levels, own)] == 1
        ranks[both] = np.searchsorted(levels, kept, side="left") - (alone & (own < kept)) + 1
    else:
        ranks[both] = np.searchsorted(np.sort(field), kept, side="left") - (own < kept) + 1
    return ranks
