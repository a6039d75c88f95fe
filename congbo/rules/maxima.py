"""The most that each unit could reach: what does not apply to it is taken off."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from congbo.model.frameworks import Framework
from congbo.model.scores import Column, Flag, Integers


def applicable_maximum(framework: Framework, component: str, columns: Mapping[str, Column], size: int) -> Integers:
    """A component's maximum by row, in stored precision; 0 where it is not known or nothing applies.

    A part that does not apply takes its own maximum off a plain sum. A weighted sum keeps its maximum.
    """
    maximum = framework.components[component].maximum or 0
    column = columns.get(component)
    if column is not None and (column.flags == Flag.not_applicable).all():
        return np.zeros(size, dtype=np.int64)
    left: Integers = np.full(size, maximum, dtype=np.int64)
    for part in framework.children(component):
        if not part.weight and not part.kind and part.maximum is not None:
            left -= part.maximum - applicable_maximum(framework, part.id, columns, size)
    if column is not None:
        left[column.flags == Flag.not_applicable] = 0
    return left
