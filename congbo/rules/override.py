"""A class set against the rule, with ground and document."""

from __future__ import annotations

from collections.abc import Mapping

from congbo.model.classification import Scheme
from congbo.model.reasons import Override, OverrideReason
from congbo.model.scores import Integers
from congbo.rules.published import published_classes


def by_override(overrides: Mapping[int, Override], scheme: Scheme, before: Integers) -> OverrideReason:
    """The classes with those that an exception gives, by row."""
    after = before.copy()
    rows = list(overrides)
    after[rows] = published_classes(scheme, [overrides[row].given for row in rows])
    return OverrideReason(overrides=overrides, after=after)
