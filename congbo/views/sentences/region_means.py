"""The regions of a block by their means."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.rules.regions import RegionMean, region_means
from congbo.views.context import BLOCKS_KEPT, Context, Earlier
from congbo.views.parts import Change, Link
from congbo.views.remembering import remembered
from congbo.views.sentences.leadership import link_to
from congbo.views.tables.changes import direction_of, earlier_result


@dataclass(frozen=True, slots=True)
class RegionRow:
    """One region."""

    rank: str
    is_shared: bool
    name: str
    size: int
    counted: int
    mean: str
    change: Change | None
    best: Link | None
    """Its first unit, where one alone is first."""


@dataclass(frozen=True, slots=True)
class Regions:
    """The regions from best to worst."""

    rows: tuple[RegionRow, ...]
    best: tuple[str, ...]
    """Names; several where their means look the same."""
    worst: tuple[str, ...]
    """Empty where all means look the same."""
    high: str
    low: str
    has_changes: bool


@remembered(BLOCKS_KEPT)
def regions_of(context: Context, index: Index, release: Release, judged: Judged) -> dict[str, list[int]]:
    """Rows of the block by region, in the order of the site's settings; only units that lie in one."""
    units = context.library.register.units
    found: dict[str, list[int]] = {region: [] for region in context.settings.regions}
    for row in judged.order:
        unit = units[judged.result.table.units[row]]
        region = (unit.during(release.period) or unit.current).region
        if region:
            found[region].append(row)
    return {region: rows for region, rows in found.items() if rows}


def view_regions(context: Context, index: Index, release: Release, judged: Judged) -> Regions | None:
    """The regions with their means; None where fewer than two have one."""
    rows = regions_of(context, index, release, judged)
    means = _means(index, judged, rows)
    known = [one for one in means if one.mean is not None]
    if len(known) < 2:
        return None
    earlier = earlier_result(context, index, release, judged)
    before = _means_before(context, index, earlier)
    ranks = [one.rank for one in known]

    def names(rank: int) -> tuple[str, ...]:
        return tuple(context.settings.regions[one.region][context.language.code] for one in known if one.rank == rank)

    def text(mean: int | None) -> str:
        decimals = index.settings.decimals.total
        return "" if mean is None else context.language.formats.number(mean, decimals, decimals)

    made = tuple(
        RegionRow(
            rank=str(one.rank or ""),
            is_shared=ranks.count(one.rank) > 1,
            name=context.settings.regions[one.region][context.language.code],
            size=one.size,
            counted=one.counted,
            mean=text(one.mean),
            change=_change(context, index, judged, earlier, rows[one.region], one, before.get(one.region)),
            best=_best(context, release, judged, rows[one.region]),
        )
        for one in means
    )
    return Regions(
        made,
        names(1),
        names(max(ranks)) if max(ranks) > 1 else (),
        text(known[0].mean),
        text(known[-1].mean),
        any(row.change for row in made),
    )


def _means(index: Index, judged: Judged, rows: dict[str, list[int]]) -> tuple[RegionMean, ...]:
    settings = index.settings
    return region_means(
        {region: [judged.total.column.at(row) for row in some] for region, some in rows.items()},
        settings.precision,
        settings.decimals.total,
        settings.min_coverage,
        judged.result.framework.components[TOTAL].higher_is_better,
    )


def _means_before(context: Context, index: Index, earlier: Earlier | None) -> dict[str, RegionMean]:
    if earlier is None or TOTAL not in earlier.comparable:
        return {}
    rows = regions_of(context, index, earlier.release, earlier.judged)
    return {one.region: one for one in _means(index, earlier.judged, rows)}


def _change(
    context: Context,
    index: Index,
    judged: Judged,
    earlier: Earlier | None,
    rows: list[int],
    now: RegionMean,
    then: RegionMean | None,
) -> Change | None:
    """The change of a region's mean, where the same units of it had a score."""
    if earlier is None or then is None or now.mean is None or then.mean is None:
        return None
    before = regions_of(context, index, earlier.release, earlier.judged)[now.region]
    if _scored(judged, rows) != _scored(earlier.judged, before):
        return None
    steps, decimals = now.mean - then.mean, index.settings.decimals.total
    return Change(direction_of(steps), context.language.formats.number(abs(steps), decimals, decimals), abs(steps))


def _scored(judged: Judged, rows: list[int]) -> set[str]:
    return {judged.result.table.units[row] for row in rows if judged.total.column.at(row) is not None}


def _best(context: Context, release: Release, judged: Judged, rows: list[int]) -> Link | None:
    scored = [row for row in rows if judged.total.column.at(row) is not None]
    if not scored:
        return None
    best = judged.total.column.at(scored[0])
    tied = [row for row in scored if judged.total.column.at(row) == best]
    return link_to(context, release, tied[0], judged) if len(tied) == 1 else None
