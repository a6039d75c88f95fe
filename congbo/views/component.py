"""A component: the ranking of each block on it alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from congbo.collation import sort_key
from congbo.judge import Judged
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.model.scores import MARKERS
from congbo.urls import page_address, relative, release_address, scorecard_address
from congbo.views.charts.geometry import Bar
from congbo.views.charts.strips import Strip, strip_of
from congbo.views.context import BLOCKS_KEPT, Context
from congbo.views.insights.replies import anchor_of_reply, state_of
from congbo.views.parts import Change, Figure, Link, Page, Source
from congbo.views.provenance.citation import cite_component
from congbo.views.provenance.notices import Notice, view_notice
from congbo.views.provenance.release_parts import release_crumbs, release_notes, view_source
from congbo.views.provenance.versions import Versions, versioned, view_versions
from congbo.views.remembering import remembered
from congbo.views.tables.changes import earlier_result, rank_changes, score_changes
from congbo.views.tables.component_rows import bars_of, best_of, maximum_of, mean_of, rank_texts
from congbo.views.tables.grouping import Choice, group_units
from congbo.views.tables.ranking_rows import anchor_of, best_first, is_long, is_searchable, shown_first


class UnitRow(NamedTuple):
    """One unit's score on the component."""

    anchor: str
    group: str
    """The place of its region or parent among the choices, from 1; empty if it has none."""
    rank: str
    is_shared: bool
    unit: Link
    parent: str
    """Where units of many parents stand together, as names repeat; else empty."""
    reply: str
    """How matters stand with the figure, if the unit has said something of it: answered or under_review."""
    reply_href: str
    score: Figure
    bar: Bar | None
    score_change: Change | None
    rank_change: Change | None


@dataclass(frozen=True, slots=True)
class ComponentBlock:
    """One block's ranking on the component."""

    id: str
    name: str
    noun: str
    component: str
    """The component's name in this block's framework."""
    size: int
    counted: int
    weight: str
    maximum: str
    mean: str
    best: str
    strip: Strip | None
    has_ranks: bool
    has_changes: bool
    best_first: str
    """The direction of sorting that puts the best on top."""
    groups: tuple[Choice, ...]
    is_grouped_by_parent: bool
    is_searchable: bool
    is_long: bool
    """Too long for bars and changes; they stand on the pages of the units."""
    shown_first: int
    """How many rows a script shows at first; 0 for all."""
    parents: tuple[Link, ...]
    """From below the total down to the component's parent."""
    parts: tuple[Link, ...]
    last_score: str
    rows: tuple[UnitRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ComponentPage(Page):
    """What a component's page says."""

    component: str
    index_name: str
    index_short: str
    release: Link
    period: str
    period_in_sentence: str
    status: str
    points: str
    ranks_published: str
    previous_period: str
    blocks: tuple[ComponentBlock, ...]
    source: Source
    notes: tuple[str, ...]
    notice: Notice | None
    versions: Versions


def view_component(context: Context, index: Index, release: Release, component: str) -> ComponentPage:
    """The page of one component in a release."""
    language, settings = context.language, index.settings
    code, address = language.code, page_address(release, component)
    judged = [block for block in context.judged[release.folder].values() if component in block.standings]
    name = judged[0].result.framework.components[component].name[code]
    period = language.formats.period(release.period)
    crumbs = release_crumbs(context, index, release, address)
    earlier = [earlier_result(context, index, release, block) for block in judged]
    before = next((known.release for known in earlier if known and component in known.comparable), None)
    versions = view_versions(context, index, release, component, component=component)
    return ComponentPage(
        address=address,
        title=versioned(context, f"{name} – {settings.short[code]} {period}", release),
        description=f"{settings.name[code]} {period}: {name}",
        crumbs=(*crumbs, Link(name, "")),
        is_illustrative=index.is_illustrative(),
        stays_unlisted=release.is_superseded,
        canonical=versions.canonical,
        citation=cite_component(context, index, release, component, name),
        component=name,
        index_name=settings.name[code],
        index_short=settings.short[code],
        release=crumbs[-1],
        period=period,
        period_in_sentence=context.in_sentence(release),
        status=release.settings.status,
        points=settings.unit[code],
        ranks_published=settings.ranking.publish,
        previous_period=language.formats.period(before.period) if before else "",
        blocks=tuple(_block(context, index, release, block, component, address) for block in judged),
        source=view_source(context, index, release),
        notes=release_notes(context, release),
        notice=view_notice(context, release),
        versions=versions,
    )


def _block(
    context: Context, index: Index, release: Release, judged: Judged, component: str, address: str
) -> ComponentBlock:
    code, framework = context.language.code, judged.result.framework
    node, standing = framework.components[component], judged.standings[component]
    grouping = group_units(context, release, judged)
    rows = _rows(context, index, release, judged, component)

    def link(other: str) -> Link:
        target = page_address(release, other)
        return Link(framework.components[other].name[code], relative(address, target))

    parents: list[Link] = []
    above = node.parent
    while above and above != TOTAL:
        parents.insert(0, link(above))
        above = framework.components[above].parent
    return ComponentBlock(
        id=judged.result.block.id,
        name=judged.result.block.name[code],
        noun=judged.result.block.noun[code],
        component=node.name[code],
        size=judged.size,
        counted=standing.counted,
        weight="" if node.weight in MARKERS else context.language.formats.decimal(node.weight),
        maximum=maximum_of(context, index, node),
        mean=mean_of(context, index, judged, component),
        best=best_of(context, index, judged, component),
        strip=strip_of(judged, component),
        has_ranks=any(row.rank for row in rows),
        has_changes=any(row.score_change for row in rows),
        best_first=best_first(node),
        groups=grouping.choices,
        is_grouped_by_parent=grouping.is_by_parent,
        is_searchable=is_searchable(judged),
        is_long=is_long(judged),
        shown_first=shown_first(judged),
        parents=tuple(parents),
        parts=tuple(link(part.id) for part in framework.children(component) if part.id in judged.standings),
        last_score=next((row.score.text for row in reversed(rows) if row.score.text), ""),
        rows=rows,
    )


@dataclass(frozen=True, slots=True)
class _Listed:
    """A unit on all pages of components of a block."""

    link: Link
    anchor: str
    place: int
    """In the alphabet."""


@remembered(BLOCKS_KEPT)
def _units(context: Context, release: Release, judged: Judged) -> list[_Listed]:
    units, address = judged.result.table.units, release_address(release)
    names = [context.unit_name(unit, release.period) for unit in units]
    order = sorted(range(len(units)), key=lambda row: sort_key(names[row]))
    places = {row: place for place, row in enumerate(order)}
    return [
        _Listed(
            Link(names[row], relative(address, scorecard_address(release, unit))), anchor_of(judged, unit), places[row]
        )
        for row, unit in enumerate(units)
    ]


def _rows(context: Context, index: Index, release: Release, judged: Judged, component: str) -> tuple[UnitRow, ...]:
    standing, units = judged.standings[component], judged.result.table.units
    grouping = group_units(context, release, judged)
    node = judged.result.framework.components[component]
    earlier = None if is_long(judged) else earlier_result(context, index, release, judged)
    listed = _units(context, release, judged)
    sign = 0 if not release.is_in_force else -1 if node.higher_is_better else 1
    scores = [sign * score for score in standing.column.values.tolist()]
    missing = [sign != 0 and flag for flag in standing.column.flags.astype(bool).tolist()]
    ranks, shared = list(rank_texts(judged, component)), standing.shared.tolist()
    figures = list(context.column(index, judged, component, component))
    bars = [None] * len(units) if is_long(judged) else list(bars_of(judged, node))
    gains = list(score_changes(context, index, judged, earlier, component))
    climbs = list(rank_changes(judged, earlier, component))

    def key(row: int) -> tuple[bool, int, int]:
        return missing[row], scores[row], listed[row].place

    return tuple(
        UnitRow(
            anchor=listed[row].anchor,
            group=grouping.places[row],
            rank=ranks[row],
            is_shared=shared[row],
            unit=listed[row].link,
            parent=grouping.parent(row),
            reply=(said := state_of(release, units[row], component)),
            reply_href=f"{listed[row].link.href}#{anchor_of_reply(component)}" if said else "",
            score=figures[row],
            bar=bars[row],
            score_change=gains[row],
            rank_change=climbs[row],
        )
        for row in sorted(range(len(units)), key=key)
    )
