"""Classes by position among all: groups cut at percentiles, as PAPI does."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from math import ceil

from congbo.model.classification import Quantiles
from congbo.model.reasons import BoundReason
from congbo.rules.bands import classes_reached
from congbo.rules.field import Field


def by_quantiles(rule: Quantiles, field: Field) -> BoundReason:
    """The classes that the cuts of the block give; a figure on a cut belongs to the better side."""
    measured = field.measure(rule.on, "score", "stored")
    sign = 1 if measured.higher_is_better else -1
    values = sorted(sign * int(value) for value in measured.column.values[measured.column.present])
    bounds = tuple(sign * cut for cut in cuts(values, rule.shares)) if values else (0,) * len(rule.shares)
    return BoundReason(rule=rule, measured=measured, bounds=bounds, after=classes_reached(measured, bounds))


def cuts(ordered: Sequence[int], shares: Sequence[Decimal]) -> list[int]:
    """The least value on the better side of each cut, best first.

    `shares` are percentages in rising order. A cut lies at position share × (n - 1) of the sorted values, interpolated
    linearly between neighbours (type 7 of Hyndman and Fan 1996); between two whole numbers it is the same bound as
    the upper one.
    """
    return [ceil(_percentile(ordered, Fraction(share) / 100)) for share in reversed(shares)]


def _percentile(ordered: Sequence[int], share: Fraction) -> Fraction:
    position = share * (len(ordered) - 1)
    below = int(position)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (position - below) * (ordered[above] - ordered[below])
