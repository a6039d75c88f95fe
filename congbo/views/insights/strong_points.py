"""In what a unit is strong and weak within its block, and where it loses most points to the best."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index
from congbo.rules.strengths import Lost, Quarters, lost_to_best, quarters
from congbo.views.context import BLOCKS_KEPT, COLUMNS_KEPT, Context

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
    code, components = context.language.code, judged.result.framework.components
    parts = [
        part
        for part in judged.result.framework.children(TOTAL)
        if part.id in judged.standings and judged.standings[part.id].covers_block
    ]
    known = [part for part in parts if judged.standings[part.id].column.at(row) is not None]
    if len(known) < 2:
        return None
    places = [(_quarters(judged, part.id), part.id) for part in known]
    strong = sorted((one for one in places if one[0].best[row]), key=lambda one: one[0].better[row])
    weak = sorted((one for one in places if one[0].worst[row]), key=lambda one: one[0].worse[row])
    lost = _lost(index, judged)
    steps = (
        [] if lost is None else [(int(step), name) for step, name in zip(lost.steps[:, row], lost.parts, strict=True)]
    )
    steps = sorted((one for one in steps if one[0] > 0), key=lambda one: -one[0])[:MOST]
    decimals = index.settings.decimals.total
    return StrongPoints(
        tuple(components[name].name[code] for _, name in strong[:MOST]),
        len(strong),
        tuple(components[name].name[code] for _, name in weak[:MOST]),
        len(weak),
        len(known),
        tuple(
            LostPoints(components[name].name[code], context.language.formats.number(step, decimals, decimals))
            for step, name in steps
        ),
    )


@lru_cache(maxsize=COLUMNS_KEPT)
def _quarters(judged: Judged, component: str) -> Quarters:
    node = judged.result.framework.components[component]
    return quarters(judged.standings[component].column, node.higher_is_better)


@lru_cache(maxsize=BLOCKS_KEPT)
def _lost(index: Index, judged: Judged) -> Lost | None:
    columns = {name: standing.column for name, standing in judged.standings.items() if standing.covers_block}
    scale = 10 ** (index.settings.precision - index.settings.decimals.total)
    return lost_to_best(judged.result.framework, columns, scale)
