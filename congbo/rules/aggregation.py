"""What a component's score is by its parts: a plain sum, or parts weighted in per cent."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

import numpy as np

from congbo.model.frameworks import Component, Framework
from congbo.model.scores import MARKERS, Column, Flag
from congbo.numbers import divide

Exact = list[Fraction | None]
"""One value per row, None where a part is missing."""


def aggregate(framework: Framework, parent: str, columns: Mapping[str, Column]) -> Exact | None:
    """The parent's score by the framework, per row, in stored precision; None where that is not known.

    A part that does not apply to a unit is left out; any other missing part leaves the whole missing.
    """
    parts = [part for part in framework.children(parent) if part.kind != "context"]
    if not parts or any(part.id not in columns for part in parts) or any(part.weight in MARKERS for part in parts):
        return None
    shares = [share_of(part, framework.components[parent]) for part in parts]
    return [
        _row([columns[part.id] for part in parts], parts, shares, row)
        for row in range(len(columns[parts[0].id].values))
    ]


def share_of(part: Component, parent: Component) -> Fraction:
    """What one point of the part adds to its parent."""
    if part.weight and parent.maximum and part.maximum:
        return Fraction(part.weight) / 100 * parent.maximum / part.maximum
    return Fraction(-1 if part.kind == "deduction" else 1)


def _row(columns: list[Column], parts: list[Component], shares: list[Fraction], row: int) -> Fraction | None:
    total, known = Fraction(0), False
    for column, part, share in zip(columns, parts, shares, strict=True):
        flag = column.flags[row]
        if flag == Flag.present:
            total, known = total + share * int(column.values[row]), True
        elif flag != Flag.not_applicable or part.weight:
            return None
    return total if known else None


def sum_column(framework: Framework, parent: str, columns: Mapping[str, Column]) -> Column | None:
    """The parent's scores as a column, rounded half up to stored precision; a missing sum is not available."""
    exact = aggregate(framework, parent, columns)
    if exact is None:
        return None
    values = [0 if value is None else divide(value.numerator, value.denominator) for value in exact]
    flags = [Flag.not_available if value is None else Flag.present for value in exact]
    return Column(np.array(values, dtype=np.int64), np.array(flags, dtype=np.uint8))
