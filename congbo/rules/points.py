"""Bonus and deduction beyond the maximum, put to the total that the other rules look at."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from congbo.model.classification import Points
from congbo.model.frameworks import TOTAL
from congbo.model.reasons import PointsReason
from congbo.model.scores import Column, Flag, Integers
from congbo.numbers import parse_decimal
from congbo.rules.field import Field


def by_points(rule: Points, field: Field, before: Integers) -> PointsReason:
    """The total with bonus and deduction, and without them; classes stay as they are."""
    given = field.measure(TOTAL, "score", "stored").column
    bonus, deduction = _sum(rule.bonus, field), _sum(rule.deduction, field)
    is_limited = np.zeros(field.size, dtype=bool)
    if rule.limit is not None:
        most = parse_decimal(str(rule.limit), field.precision)
        is_limited = bonus.values > most
        bonus = Column(np.minimum(bonus.values, most), bonus.flags)
    extra = bonus.values - deduction.values
    other = _moved(given, -extra if rule.included else extra, np.maximum(bonus.flags, deduction.flags))
    base, total = (other, given) if rule.included else (given, other)
    return PointsReason(
        rule=rule, base=base, bonus=bonus, deduction=deduction, is_limited=is_limited, total=total, after=before
    )


def _sum(components: Sequence[str], field: Field) -> Column:
    """Their sum; what does not apply adds nothing, what is missing otherwise leaves it unknown."""
    values, flags = np.zeros(field.size, dtype=np.int64), np.zeros(field.size, dtype=np.uint8)
    for component in components:
        column = field.measure(component, "score", "stored").column
        values = values + np.where(column.present, column.values, 0)
        flags = np.maximum(flags, np.where(column.flags == Flag.not_applicable, 0, column.flags))
    return Column(values, flags.astype(np.uint8))


def _moved(column: Column, by: Integers, unknown: np.ndarray[tuple[int], np.dtype[np.uint8]]) -> Column:
    flags = np.where(column.present, unknown, column.flags).astype(np.uint8)
    return Column(np.where(flags == Flag.present, column.values + by, 0), flags)
