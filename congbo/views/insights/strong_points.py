"""In what a unit is strong and weak within its block, and where it loses most points to the best."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index
from congbo.rules.strengths import Leading, leading, lost_to_best, quarters
from congbo.views.context import AT_WORK, Context
from congbo.views.remembering import remembered

MOST = 3


@dataclass(frozen=True, slots=True)
class LostPoints:
    """What a component costs."""

    name: str
    amount: str


@dataclass(frozen=True, slots=True)
class StrongPoints:
    """The components in which a unit stands out."""

    strong: tuple[str, ...]
    """Names of those in which it is in the best quarter, best first; at most three."""
    strong_count: int
    weak: tuple[str, ...]
    """Worst first."""
    weak_count: int
    counted: int
    """Components looked at."""
    lost: tuple[LostPoints, ...]
    """Where it loses most to the best of the block, in points of the total."""


def view_strong_points(context: Context, index: Index, judged: Judged, row: int) -> StrongPoints | None:
    """Strengths, weaknesses and points lost; None where too few components can be judged."""
    found = _standing_out(context, judged)
    if found is None or found.counted[row] < 2:
        return None
    strong, weak = found.strong, found.weak
    return StrongPoints(
        tuple(strong.first(row)),
        strong.counts[row],
        tuple(weak.first(row)),
        weak.counts[row],
        found.counted[row],
        _lost(context, index, judged)[row],
    )


@dataclass(frozen=True, slots=True, eq=False)
class _StandingOut:
    """Strengths and weaknesses of all units of a block."""

    strong: Leading
    weak: Leading
    counted: list[int]
    """By row: of how many components there is a figure."""


@remembered(AT_WORK)
def _standing_out(context: Context, judged: Judged) -> _StandingOut | None:
    """None where no component has figures of enough units."""
    standings = judged.standings
    parts = [one for one in judged.result.framework.children(TOTAL) if one.id in standings]
    parts = [one for one in parts if standings[one.id].covers_block]
    if not parts:
        return None
    names = [one.name[context.language.code] for one in parts]
    found = [quarters(standings[one.id].column, one.higher_is_better) for one in parts]
    return _StandingOut(
        leading(names, [one.best for one in found], [one.better for one in found], MOST),
        leading(names, [one.worst for one in found], [one.worse for one in found], MOST),
        np.sum([standings[one.id].column.present for one in parts], axis=0).tolist(),
    )


@remembered(AT_WORK)
def _lost(context: Context, index: Index, judged: Judged) -> list[tuple[LostPoints, ...]]:
    """By row."""
    columns = {name: standing.column for name, standing in judged.standings.items() if standing.covers_block}
    code, components, decimals = (
        context.language.code,
        judged.result.framework.components,
        index.settings.decimals.total,
    )
    lost = lost_to_best(judged.result.framework, columns, 10 ** (index.settings.precision - decimals))
    number = context.language.formats.number

    @cache
    def told(part: str, step: int) -> LostPoints:
        return LostPoints(components[part].name[code], number(step, decimals, decimals))

    if lost is None:
        return [()] * len(judged.row_of)
    return [tuple([told(part, step) for part, step in most]) for most in lost.most(MOST)]
