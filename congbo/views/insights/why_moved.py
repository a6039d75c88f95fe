"""Why a score and a rank moved: what each component did, and what others did."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.model.scores import Column
from congbo.model.shown import Shown
from congbo.rules.contributions import NOWHERE, Contributions, aligned, contributions
from congbo.rules.displacement import kept_score_ranks
from congbo.rules.ranking import rank_scores, shown
from congbo.views.context import AT_WORK, Context, Earlier
from congbo.views.parts import Change
from congbo.views.remembering import remembered
from congbo.views.tables.changes import (
    direction_of,
    earlier_result,
    nothing,
    rank_change,
    rows_then,
    score_change,
    score_changer,
    score_steps,
    step_column,
)
from congbo.views.tables.shared_rows import SharedRows, SharedTable


@dataclass(frozen=True, slots=True)
class Cause:
    """The component that moved the total most in the direction in which it went."""

    component: str
    change: Change
    exceeds: bool
    """Whether it alone did more than the whole; then others worked against it."""


@dataclass(frozen=True, slots=True, eq=False)
class PartLine:
    """What a component added to the total or took from it; the column has a row for each unit."""

    name: str
    change: Shown[Change | None]


@dataclass(frozen=True, slots=True)
class WhyScore:
    """The change of a score in parts, largest gain first; they add up to the change shown."""

    cause: Cause | None
    parts: SharedRows[PartLine]
    rest: Change | None
    """What the components do not explain."""


@dataclass(frozen=True, slots=True)
class WhyPlaces:
    """A change of places in two steps that add up to it: what others did, and what the unit did."""

    kept_ordinal: str
    """Where the unit would stand with its score of before, as sentences need it."""
    others: Change
    own: Change
    own_score: str
    """The change of its score, with its sign."""
    whole: Change


def why_score(context: Context, index: Index, release: Release, judged: Judged, row: int) -> WhyScore | None:
    """The contributions of the components; None where there is no change or where the method does not tell."""
    earlier = earlier_result(context, index, release, judged)
    whole = score_steps(context, index, judged, earlier, TOTAL, row)
    found = _contributions(context, index, judged, earlier) if whole and earlier else None
    if not whole or not earlier or found is None or not found.known[row]:
        return None
    rest, change = int(found.rest[row]), score_changer(context, index.settings.decimals.total)
    parts = _parts(context, index, judged, earlier, found)
    most = int(parts.order[row, 0 if whole > 0 else -1])
    step = int(found.steps[most, row])
    is_cause = step * whole > 0 and abs(step) > abs(rest)
    return WhyScore(
        Cause(parts.lines[most].name, change(step), abs(step) > abs(whole)) if is_cause else None,
        SharedRows(parts, row),
        change(rest) if rest else None,
    )


@remembered(AT_WORK)
def _parts(
    context: Context, index: Index, judged: Judged, earlier: Earlier, found: Contributions
) -> SharedTable[PartLine]:
    """What each component did, on all scorecards of a block."""
    components, code = judged.result.framework.components, context.language.code
    change, there = score_changer(context, index.settings.decimals.total), np.zeros(len(judged.row_of), np.uint8)
    return SharedTable(
        tuple(
            [
                PartLine(components[part].name[code], Column(steps, there).each(change, nothing))
                for part, steps in zip(found.parts, found.steps, strict=True)
            ]
        ),
        np.ascontiguousarray(np.argsort(-found.steps, axis=0, kind="stable").T),
    )


@remembered(AT_WORK)
def _contributions(context: Context, index: Index, judged: Judged, earlier: Earlier) -> Contributions | None:
    """For the whole block; only within one method."""
    whole = step_column(context, index, judged, earlier, TOTAL)
    if whole is None or judged.result.framework.id != earlier.judged.result.framework.id:
        return None
    rows = rows_then(judged, earlier)
    return contributions(
        judged.result.framework,
        _columns(judged),
        {name: aligned(column, rows) for name, column in _columns(earlier.judged).items()},
        whole,
        10 ** (index.settings.precision - index.settings.decimals.total),
    )


def _columns(judged: Judged) -> Mapping[str, Column]:
    return {name: standing.column for name, standing in judged.standings.items()}


def why_places(context: Context, index: Index, release: Release, judged: Judged, row: int) -> WhyPlaces | None:
    """What others and what the unit itself did to its place; None where ranks do not follow from the scores."""
    earlier = earlier_result(context, index, release, judged)
    whole = rank_change(judged, earlier, TOTAL, row)
    moved = score_change(context, index, judged, earlier, TOTAL, row)
    if earlier is None or whole is None or moved is None:
        return None
    then, kept, now = _ranks(index, judged, earlier)[row]
    if not kept or (kept == then and kept == now) or (kept != now and moved.direction == "same"):
        return None
    signs = {"up": "+", "down": "−", "same": ""}
    return WhyPlaces(
        context.language.formats.ordinal(kept),
        Change(direction_of(then - kept), str(abs(then - kept)), abs(then - kept)),
        Change(direction_of(kept - now), str(abs(kept - now)), abs(kept - now)),
        signs[moved.direction] + moved.amount,
        whole,
    )


@remembered(AT_WORK)
def _ranks(index: Index, judged: Judged, earlier: Earlier) -> list[tuple[int, int, int]]:
    """Each row's rank then, with its score of then among those of now, and now; 0 where scores do not give it."""
    rule, settings = index.settings.ranking, index.settings
    higher = judged.result.framework.components[TOTAL].higher_is_better
    ties = "dense" if rule.ties == "dense" else "competition"

    def scores(block: Judged) -> Column:
        column = block.total.column
        return column if rule.basis == "stored" else shown(column, settings.precision, settings.decimals.total)

    now, before = scores(judged), scores(earlier.judged)
    rows = rows_then(judged, earlier)
    kept = kept_score_ranks(now, aligned(before, rows), ties, higher)
    told, told_then = judged.total.ranks, earlier.judged.total.ranks
    follows = told == rank_scores(now, ties, higher)
    follows &= (rows != NOWHERE) & (told_then == rank_scores(before, ties, higher))[rows]
    return list(map(tuple, np.where(follows, [told_then[rows], kept, told], 0).T.tolist()))
