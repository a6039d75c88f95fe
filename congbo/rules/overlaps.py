"""Which published intervals overlap, so that the units cannot be told apart by them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from congbo.model.scores import Column


def overlapping(low: Column, high: Column) -> list[int | None]:
    """For each row, how many other rows have an interval that meets its own; None without an interval."""
    known = low.present & high.present
    lows, highs = np.sort(low.values[known]), np.sort(high.values[known])
    below = np.searchsorted(highs, low.values, side="left")
    above = len(lows) - np.searchsorted(lows, high.values, side="right")
    counts = (len(lows) - below - above - 1).tolist()
    return [count if there else None for count, there in zip(counts, known.tolist(), strict=True)]


def overlapping_neighbours(order: Sequence[int], low: Column, high: Column) -> tuple[int, int]:
    """Of the pairs of rows next to each other in this order, how many meet, and how many there are."""
    known = [row for row in order if low.at(row) is not None and high.at(row) is not None]
    pairs = list(pairwise(known))
    meeting = [low.values[one] <= high.values[other] and low.values[other] <= high.values[one] for one, other in pairs]
    return sum(map(bool, meeting)), len(pairs)
