"""Classes by position among all: groups cut at percentiles, as PAPI does."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction


def quantile_groups(scores: Sequence[int | None], shares: Sequence[Decimal]) -> list[int | None]:
    """The group of each score, 0 the highest; a score on a cut belongs above it. None where there is no score.

    `shares` are percentages in rising order. A cut lies at position share × (n − 1) of the sorted scores, interpolated
    linearly between neighbours (type 7 of Hyndman and Fan 1996).
    """
    known = sorted(score for score in scores if score is not None)
    if not known:
        return [None for _ in scores]
    cuts = [_percentile(known, Fraction(share) / 100) for share in shares]
    return [None if score is None else sum(score < cut for cut in cuts) for score in scores]


def _percentile(ordered: Sequence[int], share: Fraction) -> Fraction:
    position = share * (len(ordered) - 1)
    below = int(position)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (position - below) * (ordered[above] - ordered[below])
