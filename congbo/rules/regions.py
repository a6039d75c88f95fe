"""Means of the regions of a block, and their order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from congbo.numbers import divide


@dataclass(frozen=True, slots=True)
class RegionMean:
    """The units of a region, taken together."""

    region: str
    size: int
    counted: int
    """Units with a score."""
    mean: int | None
    """In the digits shown; None where too few units have a score."""
    rank: int
    """Regions whose means look the same share it; 0 without a mean."""


def region_means(
    scores: Mapping[str, Sequence[int | None]],
    precision: int,
    decimals: int,
    min_coverage: Decimal,
    higher_is_better: bool,
) -> tuple[RegionMean, ...]:
    """The regions from best to worst, those without a mean last; equal ones in the order given."""
    means = {region: _mean(column, precision, decimals, min_coverage) for region, column in scores.items()}
    known = [mean for mean in means.values() if mean is not None]

    def rank(mean: int | None) -> int:
        if mean is None:
            return 0
        return 1 + sum(other > mean if higher_is_better else other < mean for other in known)

    rows = [
        RegionMean(region, len(column), sum(score is not None for score in column), means[region], rank(means[region]))
        for region, column in scores.items()
    ]
    return tuple(sorted(rows, key=lambda row: (row.mean is None, row.rank)))


def _mean(column: Sequence[int | None], precision: int, decimals: int, min_coverage: Decimal) -> int | None:
    known = [score for score in column if score is not None]
    if not known or Decimal(len(known)) / len(column) < min_coverage:
        return None
    return divide(sum(known) * 10**decimals, len(known) * 10**precision)
