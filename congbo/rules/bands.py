"""Classes by fixed bounds: the best class whose lower bound the score reaches."""

from __future__ import annotations

from collections.abc import Sequence


def band_classes(scores: Sequence[int | None], bounds: Sequence[int]) -> list[int | None]:
    """The class of each score, 0 the best; a score on a bound reaches it. None where there is no score.

    `bounds` are the lower bounds of all classes but the last, in falling order, in the scores' own precision.
    """
    return [None if score is None else sum(score < bound for bound in bounds) for score in scores]
