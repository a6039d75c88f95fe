"""Numbers as if drawn by chance, the same on every machine and with every version of every library."""

from __future__ import annotations

import numpy as np

from congbo.model.scores import Integers

STEP, FIRST, SECOND = (np.uint64(number) for number in (0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB))
"""The constants of SplitMix64."""


def draw_integers(seed: int, count: int, low: int, high: int) -> Integers:
    """`count` integers from `low` to `high`, both included: SplitMix64 from `seed`, in wrapping 64-bit arithmetic."""
    state = np.uint64(seed) + np.arange(1, count + 1, dtype=np.uint64) * STEP
    mixed = (state ^ (state >> np.uint64(30))) * FIRST
    mixed = (mixed ^ (mixed >> np.uint64(27))) * SECOND
    mixed ^= mixed >> np.uint64(31)
    drawn: Integers = (mixed % np.uint64(high - low + 1)).astype(np.int64) + low
    return drawn
