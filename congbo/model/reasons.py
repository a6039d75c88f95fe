"""Why units have the class they have: one reason a step, with what was measured and what was required."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
import numpy.typing as npt

from congbo.model.classification import Bands, Cap, ClassName, Coverage, Floor, Points, Published, Quantiles, Scheme
from congbo.model.scores import Column, Flags, Integers
from congbo.model.texts import Text

NO_CLASS = -1
"""Stands in a column of positions where there is no class; else 0 is the best of the scheme."""
Marks = npt.NDArray[np.bool_]


class Lack(IntEnum):
    """Why a unit has no class."""

    none = 0
    """It has one."""
    no_figure = 1
    """What the rule looks at is missing."""
    too_little_known = 2
    not_published = 3
    """The source gives none."""
    no_rule = 4
    """The scheme has no rule for the block."""


@dataclass(frozen=True, slots=True)
class Measured:
    """What a rule looks at, by row."""

    column: Column
    digits: int
    """Decimals of its values."""
    higher_is_better: bool
    points: Column | None = None
    """The points of which these are shares in per cent, in stored precision; None where points are measured."""
    maxima: Integers | None = None
    """The most that each unit could reach, likewise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One step for a whole block."""

    after: Integers
    """Position of each class when the step was taken, or `NO_CLASS`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoundReason(Reason):
    """The best class whose bound was reached."""

    rule: Bands | Quantiles
    measured: Measured
    bounds: tuple[int, ...]
    """Of all classes but the last, best first, in the digits of what was measured."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedReason(Reason):
    """What the source says, where nothing is computed."""

    rule: Published


@dataclass(frozen=True, slots=True, kw_only=True)
class FloorReason(Reason):
    """A weak component may hold the class down."""

    rule: Floor
    measured: Measured
    bound: int
    best: int
    """Position of the best class that is left below the bound."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageReason(Reason):
    """How many of the parts that apply have a figure."""

    rule: Coverage
    present: Integers
    possible: Integers
    is_enough: Marks


@dataclass(frozen=True, slots=True)
class Quota:
    """How many of a group may hold the capped class."""

    eligible: int
    """Units that had reached it."""
    counted: int
    """Units of which the share is taken, with this many places filled."""
    places: int
    """Places that could be filled; never more than are eligible."""
    counted_beyond: int
    """Units of which the share would be taken if one more place were filled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CapReason(Reason):
    """A place among those who had reached the class, and how many places there were."""

    rule: Cap
    capped: int
    """Position of the class."""
    measured: Measured
    quotas: Mapping[str, Quota]
    """By group."""
    groups: tuple[str, ...]
    """By row."""
    places: Integers
    """1 the best; 0 for those who had not reached the class."""
    tied_at_edge: Marks


@dataclass(frozen=True, slots=True, kw_only=True)
class PointsReason(Reason):
    """What was added to and taken from the total."""

    rule: Points
    base: Column
    """The total without them."""
    bonus: Column
    """As far as it counts."""
    deduction: Column
    is_limited: Marks
    """Where the bonuses were more than may count."""
    total: Column
    """What the rules that follow look at."""


@dataclass(frozen=True, slots=True)
class Override:
    """A class that is set against the rule."""

    given: str
    """Id or name of the class."""
    ground: Text
    document: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OverrideReason(Reason):
    """The exceptions, with their ground."""

    overrides: Mapping[int, Override]
    """By row."""


@dataclass(frozen=True, slots=True)
class Chain:
    """From the figures of a block to its classes."""

    scheme: Scheme
    reasons: tuple[Reason, ...]
    by_rule: Integers
    """What rules and exceptions give."""
    is_published: bool
    """Whether the source names classes, which then stand."""
    final: Integers
    lacks: Flags
    """A `Lack` by row."""

    def classes(self) -> tuple[ClassName | None, ...]:
        """The class of each row."""
        return tuple(None if place == NO_CLASS else self.scheme.classes[place] for place in self.final)
