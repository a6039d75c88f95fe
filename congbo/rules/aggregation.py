"""What a component's score is by its parts: a plain sum, or parts weighted in per cent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

import numpy as np
import numpy.typing as npt

from congbo.model.frameworks import Component, Framework
from congbo.model.scores import MARKERS, Column, Flag, Integers
from congbo.numbers import divide


@dataclass(frozen=True, slots=True)
class Aggregate:
    """Exact scores of a component, by row: `numerators` / `denominator` in stored precision where `known`."""

    numerators: Integers
    denominator: int
    known: npt.NDArray[np.bool_]


def aggregate(framework: Framework, parent: str, columns: Mapping[str, Column]) -> Aggregate | None:
    """The parent's score by the framework; None where the framework does not say how it comes about.

    A part that does not apply to a unit is left out of a plain sum; any other missing part leaves the whole unknown.
    """
    parts = [part for part in framework.children(parent) if part.kind != "context"]
    if not parts or any(part.id not in columns for part in parts) or any(part.weight in MARKERS for part in parts):
        return None
    shares = [share_of(part, framework.components[parent]) for part in parts]
    denominator = lcm(*(share.denominator for share in shares))
    factors = [int(share * denominator) for share in shares]
    values = np.stack([columns[part.id].values for part in parts])
    flags = np.stack([columns[part.id].flags for part in parts])
    weighted = np.array([bool(part.weight) for part in parts])
    left_out = (flags == Flag.not_applicable) & ~weighted[:, None]
    present = flags == Flag.present
    known = (present | left_out).all(axis=0) & present.any(axis=0)
    return Aggregate(weighted_sum(factors, values), denominator, known)


def weighted_sum(factors: Sequence[int], values: Integers) -> Integers:
    """The sum over parts of factor × value, by row; exact, in Python's integers where 64 bits might not do."""
    largest = int(np.abs(values).max(initial=0)) * sum(map(abs, factors))
    exact = values.astype(object) if largest >= 2**62 else values
    total: Integers = (np.array(factors, dtype=exact.dtype)[:, None] * exact).sum(axis=0)
    return total


def share_of(part: Component, parent: Component) -> Fraction:
    """What one point of the part adds to its parent."""
    if part.weight and parent.maximum and part.maximum:
        return Fraction(part.weight) / 100 * parent.maximum / part.maximum
    return Fraction(-1 if part.kind == "deduction" else 1)


def sum_column(framework: Framework, parent: str, columns: Mapping[str, Column]) -> Column | None:
    """The parent's scores as a column, rounded half up to stored precision; an unknown one is not available."""
    exact = aggregate(framework, parent, columns)
    if exact is None:
        return None
    rounded = [divide(int(numerator), exact.denominator) for numerator in exact.numerators]
    flags = np.where(exact.known, Flag.present, Flag.not_available).astype(np.uint8)
    return Column(np.where(exact.known, np.array(rounded, dtype=np.int64), 0), flags)
