"""Who has too few figures is not classified."""

from __future__ import annotations

import numpy as np

from congbo.model.classification import Coverage
from congbo.model.reasons import NO_CLASS, CoverageReason
from congbo.model.scores import Flag, Integers
from congbo.rules.field import Field


def by_coverage(rule: Coverage, field: Field, before: Integers) -> CoverageReason:
    """The classes, none where too few of the lowest parts that apply have a figure."""
    flags = np.array([field.columns[part].flags for part in lowest_parts(rule.on, field)]).reshape(-1, field.size)
    present: Integers = (flags == Flag.present).sum(axis=0)
    possible: Integers = (flags != Flag.not_applicable).sum(axis=0)
    enough = [100 * int(have) >= rule.least * int(needed) for have, needed in zip(present, possible, strict=True)]
    is_enough = np.array(enough, dtype=bool)
    after = np.where(is_enough, before, NO_CLASS)
    return CoverageReason(rule=rule, present=present, possible=possible, is_enough=is_enough, after=after)


def lowest_parts(component: str, field: Field) -> list[str]:
    """The parts that make up a component and have a column while none below them has; itself if there are none."""
    tree, columns = field.framework, field.columns
    parts = [part.id for part in tree.walk(component) if part.id in columns and not part.kind]
    lowest = [part for part in parts if not any(below.id in columns for below in tree.walk(part))]
    return lowest or [one for one in (component,) if one in columns]
