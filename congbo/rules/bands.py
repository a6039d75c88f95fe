"""Classes by fixed bounds: the best class whose bound the figure reaches."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from congbo.model.classification import Bands, Scheme
from congbo.model.reasons import NO_CLASS, BoundReason, Measured
from congbo.model.scores import Integers
from congbo.numbers import parse_decimal
from congbo.rules.field import Field


def by_bands(rule: Bands, scheme: Scheme, field: Field) -> BoundReason:
    """The classes that the bounds give."""
    measured = field.measure(rule.on, rule.of, rule.compare)
    bounds = [parse_decimal(str(rule.bounds[one.id]), measured.digits) for one in scheme.classes[:-1]]
    return BoundReason(rule=rule, measured=measured, bounds=tuple(bounds), after=classes_reached(measured, bounds))


def classes_reached(measured: Measured, bounds: Sequence[int]) -> Integers:
    """The position of the best class whose bound is reached: a figure on a bound reaches it."""
    sign = 1 if measured.higher_is_better else -1
    short_of = sign * measured.column.values[:, None] < sign * np.array(bounds, dtype=np.int64)
    return np.where(measured.column.present, short_of.sum(axis=1), NO_CLASS)
