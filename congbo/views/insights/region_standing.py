"""Where a ranked unit stands in its region."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.judge import Judged
from congbo.model.library import Index, Release
from congbo.views.context import BLOCKS_KEPT, Context
from congbo.views.remembering import remembered
from congbo.views.sentences.region_means import regions_of


@dataclass(frozen=True, slots=True)
class RegionStanding:
    """A place among the ranked units of a region."""

    ordinal: str
    is_shared: bool
    size: int
    region: str


def view_region_standing(
    context: Context, index: Index, release: Release, judged: Judged, row: int
) -> RegionStanding | None:
    """The unit's place in its region by the ranks of the block; None without a rank or a region of several."""
    return _standings(context, index, release, judged).get(row)


@remembered(BLOCKS_KEPT)
def _standings(context: Context, index: Index, release: Release, judged: Judged) -> dict[int, RegionStanding]:
    found: dict[int, RegionStanding] = {}
    for region, rows in regions_of(context, index, release, judged).items():
        name = context.settings.regions[region][context.language.code]
        ranks = {row: rank for row in rows if (rank := judged.total.rank(row))}
        if len(ranks) < 2 or len(rows) == judged.size:
            continue
        told = list(ranks.values())
        for row, rank in ranks.items():
            place = 1 + sum(other < rank for other in told)
            ordinal = context.language.formats.ordinal(place)
            found[row] = RegionStanding(ordinal, told.count(rank) > 1, len(ranks), name)
    return found
