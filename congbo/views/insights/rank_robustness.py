"""How far the ranks of a block depend on the weights of its method; made by us, told only where nothing is published."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.rules.robustness import DRAWS, SPAN, RankRanges, rank_ranges
from congbo.urls import editorial_address, relative, release_address
from congbo.views.context import BLOCKS_KEPT, Context
from congbo.views.insights.uncertainty import interval_columns
from congbo.views.parts import Link
from congbo.views.remembering import remembered
from congbo.views.sentences.leadership import Several, link_to, several


@dataclass(frozen=True, slots=True)
class RankRange:
    """The ranks that most sets of weights give a unit."""

    low: int
    high: int
    span: int
    """By how many per cent weights differ, up or down."""


@dataclass(frozen=True, slots=True)
class Robustness:
    """What a change of weights does to a block."""

    span: int
    draws: str
    middle: int
    """Half of the units have a range of at most so many places between its ends."""
    widest: Several
    """Those with the widest range; none where no rank depends on the weights."""
    widest_span: int
    """Places between the ends of that range."""
    widest_low: int
    widest_high: int
    """Its ends, where all of them have the same; else 0."""
    leader: Link | None
    """The first, where it is one."""
    leads: str
    """In how many draws the leader comes first; empty if that is in all, or if there is no single leader."""
    method: Link


def view_rank_range(index: Index, judged: Judged, row: int) -> RankRange | None:
    """A unit's range; None where it has no rank or ranks were not tried."""
    found = ranges_of(index, judged)
    if found is None or not judged.total.rank(row):
        return None
    return RankRange(int(found.low[row]), int(found.high[row]), SPAN)


def view_robustness(context: Context, index: Index, release: Release, judged: Judged) -> Robustness | None:
    """The block's ranges, summed up."""
    found = ranges_of(index, judged)
    if found is None:
        return None
    widths = (found.high - found.low).tolist()
    rows = [row for row in judged.order if 0 < widths[row] == max(widths)]
    ends = {(int(found.low[row]), int(found.high[row])) for row in rows}
    low, high = ends.pop() if len(ends) == 1 else (0, 0)
    first = [row for row in judged.order if judged.total.rank(row) == 1]
    address = release_address(release)
    return Robustness(
        span=SPAN,
        draws=context.language.formats.number(DRAWS, 0, 0),
        middle=sorted(widths)[(len(widths) - 1) // 2],
        widest=several(context, release, judged, rows),
        widest_span=max(widths),
        widest_low=low,
        widest_high=high,
        leader=link_to(context, release, first[0], judged) if len(first) == 1 else None,
        leads=_leads(context, found, first),
        method=Link("", relative(address, editorial_address("methodology"))),
    )


def _leads(context: Context, found: RankRanges, first: list[int]) -> str:
    count = int(found.first[first[0]]) if len(first) == 1 else DRAWS
    return "" if count == DRAWS else context.language.formats.number(count, 0, 0)


@remembered(BLOCKS_KEPT)
def ranges_of(index: Index, judged: Judged) -> RankRanges | None:
    """The ranges of a block that is ranked and for which no interval is published."""
    if not judged.total.ranks.all() or interval_columns(judged) or len(judged.result.table.units) < 2:
        return None
    settings = index.settings
    return rank_ranges(
        judged.result.framework,
        {name: standing.column for name, standing in judged.standings.items()},
        judged.total.column,
        int(settings.tolerance * 10**settings.precision),
        judged.result.framework.components[TOTAL].higher_is_better,
    )
