"""How a unit moved since the release before: score and rank, always together, never across a break."""

from __future__ import annotations

from functools import cache, lru_cache

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.rules.comparison import is_comparable, previous_release, result_of
from congbo.rules.ranking import shown
from congbo.views.context import COLUMNS_KEPT, Context, Earlier
from congbo.views.parts import Change


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


@lru_cache(maxsize=COLUMNS_KEPT)
def score_changes(
    context: Context, index: Index, judged: Judged, earlier: Earlier | None, component: str
) -> list[Change | None]:
    """The same for all rows."""
    if earlier is None or component not in earlier.comparable:
        return [None] * len(judged.result.table.units)
    decimals = context.decimals(index, component)

    @cache
    def change(steps: int) -> Change:
        amount = context.language.formats.number(abs(steps), decimals, decimals)
        return Change(direction_of(steps), amount, abs(steps))

    steps = _score_steps(judged, earlier, component, index.settings.precision, decimals)
    return [None if one is None else change(one) for one in steps]


def score_steps(
    context: Context, index: Index, judged: Judged, earlier: Earlier | None, component: str, row: int
) -> int | None:
    """The change in units of the last digit shown."""
    if earlier is None or component not in earlier.comparable:
        return None
    return _score_steps(judged, earlier, component, index.settings.precision, context.decimals(index, component))[row]


@lru_cache(maxsize=COLUMNS_KEPT)
def _score_steps(judged: Judged, earlier: Earlier, component: str, precision: int, decimals: int) -> list[int | None]:
    now = shown(judged.standings[component].column, precision, decimals)
    before = shown(earlier.judged.standings[component].column, precision, decimals)
    rows = [earlier.judged.row_of.get(unit) for unit in judged.result.table.units]
    then = list(zip(before.values.tolist(), before.present.tolist(), strict=True))
    return [
        value - then[row][0] if present and row is not None and then[row][1] else None
        for value, present, row in zip(now.values.tolist(), now.present.tolist(), rows, strict=True)
    ]


def rank_change(judged: Judged, earlier: Earlier | None, component: str, row: int) -> Change | None:
    """How many places the unit rose or fell; up is towards first place."""
    return rank_changes(judged, earlier, component)[row]


@lru_cache(maxsize=COLUMNS_KEPT)
def rank_changes(judged: Judged, earlier: Earlier | None, component: str) -> list[Change | None]:
    """The same for all rows."""
    if earlier is None or not earlier.is_same_field or component not in earlier.comparable:
        return [None] * len(judged.result.table.units)
    now = judged.standings[component].ranks.tolist()
    before = earlier.judged.standings[component].ranks.tolist()
    rows = (earlier.judged.row_of.get(unit) for unit in judged.result.table.units)
    then = (0 if row is None else before[row] for row in rows)
    return [_places(was - is_now) if was and is_now else None for was, is_now in zip(then, now, strict=True)]


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


def direction_of(steps: int) -> str:
    """The word that templates choose by."""
    return "up" if steps > 0 else "down" if steps < 0 else "same"
