"""What the rules of a scheme look at: the figures of one block, and a column of them as a rule wants it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from congbo.model.classification import Compare, Of
from congbo.model.frameworks import TOTAL, Framework
from congbo.model.reasons import Measured
from congbo.model.scores import Column, Flag, Integers
from congbo.numbers import rescale
from congbo.rules.maxima import applicable_maximum

SHARE_DIGITS = 2
"""A share in per cent is kept with so many decimals more than a score, cut off and not rounded: a bound of no more
decimals than a score has is reached by the one if and only if it is reached by the other."""


@dataclass(frozen=True, slots=True)
class Field:
    """The units of a block with all that a rule may ask of them."""

    framework: Framework
    columns: Mapping[str, Column]
    size: int
    precision: int
    decimals: int
    """Digits shown of the total."""
    decimals_of_components: int
    parents: tuple[str, ...]
    """By row; where caps are by parent."""

    def with_total(self, total: Column) -> Field:
        """The same with another total."""
        return replace(self, columns={**self.columns, TOTAL: total})

    def measure(self, component: str, of: Of, compare: Compare) -> Measured:
        """The figures of a component as points or as per cent of each unit's maximum; missing where it has no column."""
        higher = component not in self.framework.components or self.framework.components[component].higher_is_better
        column = self.columns.get(component)
        if column is None:
            missing = np.full(self.size, Flag.not_available, dtype=np.uint8)
            return Measured(Column(np.zeros(self.size, dtype=np.int64), missing), self.precision, higher)
        digits, points, maxima = self.precision, None, None
        if of == "share":
            points, maxima = column, applicable_maximum(self.framework, component, self.columns, self.size)
            column, digits = self._share(column, maxima), self.precision + SHARE_DIGITS
        if compare == "displayed":
            shown = self.decimals if component == TOTAL else self.decimals_of_components
            rounded = [rescale(rescale(int(value), digits, shown), shown, digits) for value in column.values]
            column = Column(np.array(rounded, dtype=np.int64), column.flags)
        return Measured(column, digits, higher, points, maxima)

    def _share(self, column: Column, maxima: Integers) -> Column:
        known = column.present & (maxima > 0)
        factor: int = 100 * 10 ** (self.precision + SHARE_DIGITS)
        shares = [
            int(value) * factor // int(maximum) if is_known else 0
            for value, maximum, is_known in zip(column.values, maxima, known, strict=True)
        ]
        flags = np.where(column.present & ~known, Flag.not_available, column.flags).astype(np.uint8)
        return Column(np.array(shares, dtype=np.int64), flags)
