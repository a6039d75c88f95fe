"""A weak component holds the class down, however high the total."""

from __future__ import annotations

import numpy as np

from congbo.model.classification import Floor, Scheme
from congbo.model.reasons import NO_CLASS, FloorReason
from congbo.model.scores import Integers
from congbo.numbers import parse_decimal
from congbo.rules.field import Field


def by_floor(rule: Floor, scheme: Scheme, field: Field, before: Integers) -> FloorReason:
    """The classes, none better than `best` for units under the bound; a missing figure is not under it."""
    measured = field.measure(rule.on, rule.of, rule.compare)
    bound, best = parse_decimal(str(rule.under), measured.digits), scheme.position(rule.best)
    values = measured.column.values
    is_under = measured.column.present & (values < bound if measured.higher_is_better else values > bound)
    is_held = is_under & (before != NO_CLASS) & (before < best)
    return FloorReason(rule=rule, measured=measured, bound=bound, best=best, after=np.where(is_held, best, before))
