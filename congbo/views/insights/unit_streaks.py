"""For how long a unit has stood at the head or the foot of its block, and risen or fallen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.rules.streaks import Streak, streak
from congbo.views.context import Context
from congbo.views.tables.chains import Stage, chain_of_places, chain_of_scores
from congbo.views.tables.changes import earlier_result, score_steps

HEADS = ((20, 5), (10, 3), (2, 1))
"""In a block of at least so many units, so many make the head, and so many the foot."""
LEAST_IN_PLACE, LEAST_IN_MOTION = 2, 3
"""Shorter runs are not worth telling."""


@dataclass(frozen=True, slots=True)
class UnitStreak:
    """One run worth telling."""

    kind: str
    """first, head, foot, up or down."""
    run: Streak
    ordinal: str
    since: str
    """The period in which the run began, as sentences need it."""
    group: int
    """How many units make the head or the foot."""


def view_unit_streaks(
    context: Context, index: Index, release: Release, judged: Judged, row: int
) -> tuple[UnitStreak, ...]:
    """At most one run of places and one of scores."""
    unit = judged.result.table.units[row]
    places = chain_of_places(context, index, release, judged)
    found = [_run_of_places(context, places, unit), _run_of_scores(context, index, release, judged, unit)]
    return tuple(one for one in found if one)


def _run_of_places(context: Context, chain: tuple[Stage, ...], unit: str) -> UnitStreak | None:
    size = chain[0].judged.ranked
    group = next((group for least, group in HEADS if size >= least), 0)
    rank = chain[0].rank(unit)
    if not rank or not group:
        return None
    kinds: list[tuple[str, int, Callable[[int], bool]]] = [
        ("first", 1, lambda rank: rank == 1),
        ("head", group, lambda rank: rank <= group),
        ("foot", group, lambda rank: rank > size - group),
    ]
    for kind, units, holds in kinds:
        run = streak(bool((then := stage.rank(unit)) and holds(then)) for stage in chain)
        if run.length >= LEAST_IN_PLACE and (units > 1 or kind == "first"):
            return _told(context, chain, kind, run, units)
    return None


def _run_of_scores(context: Context, index: Index, release: Release, judged: Judged, unit: str) -> UnitStreak | None:
    """Rises or falls from release to release; the first release of the chain moved from nowhere."""
    chain = chain_of_scores(context, index, release, judged)
    for kind, sign in (("up", 1), ("down", -1)):
        run = streak(_moved(context, index, stage, unit) * sign > 0 for stage in chain[:-1])
        if run.length >= LEAST_IN_MOTION:
            return _told(context, chain, kind, run, 0)
    return None


def _moved(context: Context, index: Index, stage: Stage, unit: str) -> int:
    row = stage.judged.row_of.get(unit)
    if row is None:
        return 0
    earlier = earlier_result(context, index, stage.release, stage.judged)
    return score_steps(context, index, stage.judged, earlier, TOTAL, row) or 0


def _told(context: Context, chain: tuple[Stage, ...], kind: str, run: Streak, group: int) -> UnitStreak:
    since = context.in_sentence(chain[run.length - 1].release)
    return UnitStreak(kind, run, context.language.formats.ordinal(run.length), since, group)
