"""How a unit moved since the release before: score and rank, always together, never across a break."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache

import numpy as np

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.model.scores import Column, Integers
from congbo.model.shown import Shown, the_same
from congbo.rules.comparison import is_comparable, previous_release, result_of
from congbo.rules.contributions import NOWHERE, aligned
from congbo.rules.ranking import UNRANKED, shown
from congbo.views.context import BLOCKS_KEPT, COLUMNS_KEPT, Context, Earlier
from congbo.views.parts import Change
from congbo.views.remembering import remembered

DECIMALS_KEPT = 16
STEPS_KEPT = 8192
"""How many changes are remembered as readers see them, for each number of digits."""


def earlier_result(context: Context, index: Index, release: Release, judged: Judged) -> Earlier | None:
    """The same block in the release before, None if there is none."""
    key = (release.folder, judged.result.block.id)
    if key not in context.earlier:
        context.earlier[key] = _find_earlier(context, index, release, judged)
    return context.earlier[key]


def _find_earlier(context: Context, index: Index, release: Release, judged: Judged) -> Earlier | None:
    before = previous_release(index, release)
    result = result_of(before, judged.result.block.id)
    if before is None or result is None:
        return None
    then = context.judged[before.folder][result.block.id]
    comparable = frozenset(
        component
        for component in judged.standings
        if component in then.standings and is_comparable(index, judged.result, result, component)
    )
    return Earlier(
        before,
        then,
        comparable,
        is_same_field=ranked_units(judged) == ranked_units(then),
        are_same_scored=scored_units(judged) == scored_units(then),
    )


def ranked_units(judged: Judged) -> set[str]:
    """The units that hold a rank."""
    return {unit for unit, row in judged.row_of.items() if judged.total.rank(row)}


def scored_units(judged: Judged) -> set[str]:
    """The units that have a total."""
    return {unit for unit, row in judged.row_of.items() if judged.total.column.at(row) is not None}


def score_change(
    context: Context, index: Index, judged: Judged, earlier: Earlier | None, component: str, row: int
) -> Change | None:
    """By how much the score shown moved: the difference of the two figures that readers see."""
    return score_changes(context, index, judged, earlier, component)[row]


@remembered(COLUMNS_KEPT)
def score_changes(
    context: Context, index: Index, judged: Judged, earlier: Earlier | None, component: str
) -> Shown[Change | None]:
    """The same for all rows."""
    steps = step_column(context, index, judged, earlier, component)
    if steps is None:
        return the_same(None, len(judged.result.table.units))
    return steps.each(score_changer(context, context.decimals(index, component)), nothing)


@remembered(DECIMALS_KEPT)
def score_changer(context: Context, decimals: int) -> Callable[[int], Change]:
    """Makes changes as readers see them, by units of the last digit shown."""
    number = context.language.formats.number

    @lru_cache(maxsize=STEPS_KEPT)
    def change(steps: int) -> Change:
        return Change(direction_of(steps), number(abs(steps), decimals, decimals), abs(steps))

    return change


def score_steps(
    context: Context, index: Index, judged: Judged, earlier: Earlier | None, component: str, row: int
) -> int | None:
    """The change in units of the last digit shown."""
    steps = step_column(context, index, judged, earlier, component)
    return None if steps is None else steps.at(row)


def step_column(
    context: Context, index: Index, judged: Judged, earlier: Earlier | None, component: str
) -> Column | None:
    """The same for all rows, missing where either of the two scores is; None if they may not be compared."""
    if earlier is None or component not in earlier.comparable:
        return None
    return _steps(judged, earlier, component, index.settings.precision, context.decimals(index, component))


@remembered(COLUMNS_KEPT)
def _steps(judged: Judged, earlier: Earlier, component: str, precision: int, decimals: int) -> Column:
    now = shown(judged.standings[component].column, precision, decimals)
    before = shown(earlier.judged.standings[component].column, precision, decimals)
    then = aligned(before, rows_then(judged, earlier))
    return Column(now.values - then.values, np.maximum(now.flags, then.flags))


@remembered(BLOCKS_KEPT)
def rows_then(judged: Judged, earlier: Earlier) -> Integers:
    """Where each unit stood in the release before, `NOWHERE` for those that were not there."""
    row_of = earlier.judged.row_of
    return np.array([row_of.get(unit, NOWHERE) for unit in judged.result.table.units], dtype=np.int64)


def rank_change(judged: Judged, earlier: Earlier | None, component: str, row: int) -> Change | None:
    """How many places the unit rose or fell; up is towards first place."""
    return rank_changes(judged, earlier, component)[row]


@remembered(COLUMNS_KEPT)
def rank_changes(judged: Judged, earlier: Earlier | None, component: str) -> Shown[Change | None]:
    """The same for all rows."""
    if earlier is None or not earlier.is_same_field or component not in earlier.comparable:
        return the_same(None, len(judged.result.table.units))
    now, before, rows = (
        judged.standings[component].ranks,
        earlier.judged.standings[component].ranks,
        rows_then(judged, earlier),
    )
    then = np.where(rows == NOWHERE, UNRANKED, before[rows])
    missing = (then == UNRANKED) | (now == UNRANKED)
    return Column(then - now, missing.astype(np.uint8)).each(_places, nothing)


@cache
def _places(steps: int) -> Change:
    return Change(direction_of(steps), str(abs(steps)), abs(steps))


def rank_before(judged: Judged, earlier: Earlier | None, row: int) -> str:
    """The rank in the release before, empty if it may not be compared."""
    unit = judged.result.table.units[row]
    if earlier is None or not earlier.is_same_field or TOTAL not in earlier.comparable:
        return ""
    row_then = earlier.judged.row_of.get(unit)
    rank = None if row_then is None else earlier.judged.total.rank(row_then)
    return str(rank) if rank else ""


def nothing(flag: int) -> None:
    """What is shown where a figure is missing."""


def direction_of(steps: int) -> str:
    """The word that templates choose by."""
    return "up" if steps > 0 else "down" if steps < 0 else "same"
