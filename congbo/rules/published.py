"""The classes that the source gives, by id or name."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from congbo.model.classification import Published, Scheme
from congbo.model.reasons import NO_CLASS, PublishedReason
from congbo.model.scores import Integers


def published_classes(scheme: Scheme, texts: Sequence[str]) -> Integers:
    """The position of each class, `NO_CLASS` where a marker or a word that is no class stands."""
    positions = {word: place for place, one in enumerate(scheme.classes) for word in (one.id, one.vi, one.en)}
    return np.array([positions.get(text, NO_CLASS) for text in texts], dtype=np.int64)


def by_source(rule: Published, scheme: Scheme, texts: Sequence[str] | None, rows: int) -> PublishedReason:
    """The classes of the source where nothing is computed; none where it has no column of them."""
    return PublishedReason(rule=rule, after=published_classes(scheme, texts or ("",) * rows))
