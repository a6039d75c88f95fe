"""Ranks units by score, with one rule for ties."""

from __future__ import annotations

import numpy as np

from congbo.model.scores import Column, Integers
from congbo.numbers import rescale_all

UNRANKED = 0


def rank_scores(column: Column, ties: str, higher_is_better: bool) -> Integers:
    """Ranks from 1 (best); `UNRANKED` where there is no score.

    `competition` gives 1, 2, 2, 4; `dense` 1, 2, 2, 3; `ordinal` 1, 2, 3, 4 in the order of rows.
    """
    ranks = np.full(len(column.values), UNRANKED, dtype=np.int64)
    rows = np.flatnonzero(column.present)
    scores = column.values[rows] * (-1 if higher_is_better else 1)
    ordered = np.sort(scores)
    match ties:
        case "competition":
            ranks[rows] = np.searchsorted(ordered, scores, side="left") + 1
        case "dense":
            ranks[rows] = np.searchsorted(np.unique(scores), scores) + 1
        case "ordinal":
            ranks[rows[np.argsort(scores, kind="stable")]] = np.arange(1, len(rows) + 1)
        case _:
            raise ValueError(ties)
    return ranks


def shown(column: Column, precision: int, decimals: int) -> Column:
    """The scores as readers see them: rounded to the digits shown."""
    return Column(rescale_all(column.values, precision, decimals), column.flags)


def is_shared(ranks: Integers) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Where a rank is held by more than one unit."""
    _, inverse, counts = np.unique(ranks, return_inverse=True, return_counts=True)
    shared: np.ndarray[tuple[int], np.dtype[np.bool_]] = (counts[inverse] > 1) & (ranks != UNRANKED)
    return shared
