"""How far a unit is from the best of its block and from the mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.numbers import rescale
from congbo.views.context import BLOCKS_KEPT, Context
from congbo.views.parts import Change
from congbo.views.remembering import remembered
from congbo.views.tables.changes import score_changer


@dataclass(frozen=True, slots=True)
class Gap:
    """How far the unit is from the best and from the mean."""

    is_leader: bool
    to_best: Change
    leader: str
    """The best unit, or the best ones, by name."""
    to_mean: Change
    mean: str
    worst: str
    worst_unit: str
    best: str


def view_gap(context: Context, index: Index, release: Release, judged: Judged, row: int) -> Gap | None:
    """The distances of one row; None without a score, or where the block has no mean."""
    total, ends = judged.total, _ends(context, index, release, judged)
    score = total.column.at(row)
    if score is None or ends is None:
        return None
    decimals = index.settings.decimals.total
    change, shown = score_changer(context, decimals), rescale(score, index.settings.precision, decimals)
    return Gap(
        is_leader=total.rank(row) == 1 if judged.ranked else score == total.best,
        to_best=change(shown - ends.best_shown),
        leader=ends.leader,
        to_mean=change(shown - ends.mean_shown),
        mean=ends.mean,
        worst=ends.worst,
        worst_unit=ends.worst_unit,
        best=ends.best,
    )


class _Ends(NamedTuple):
    """Best, worst and mean of a block, as all its scorecards tell them."""

    best_shown: int
    """In the last digit shown."""
    mean_shown: int
    leader: str
    mean: str
    worst: str
    worst_unit: str
    best: str


@remembered(BLOCKS_KEPT)
def _ends(context: Context, index: Index, release: Release, judged: Judged) -> _Ends | None:
    precision, decimals, total = index.settings.precision, index.settings.decimals.total, judged.total
    mean = total.mean(precision, decimals)
    if mean is None or total.best is None or total.worst is None:
        return None
    return _Ends(
        rescale(total.best, precision, decimals),
        mean,
        _holders(context, release, judged, total.best),
        context.language.formats.number(mean, decimals, decimals),
        context.score(index, TOTAL, total.worst),
        _holders(context, release, judged, total.worst),
        context.score(index, TOTAL, total.best),
    )


def _holders(context: Context, release: Release, judged: Judged, score: int) -> str:
    """The units that have a score, by name."""
    rows = [row for row in judged.order if judged.total.column.at(row) == score]
    return ", ".join(context.unit_name(judged.result.table.units[row], release.period) for row in rows)
