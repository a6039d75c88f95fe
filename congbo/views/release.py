"""A release: the ranking of each block, with what stands out."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.prose import render_prose
from congbo.rules.comparison import previous_release
from congbo.urls import COMPARE, classes_address, comparison_state, relative, release_address
from congbo.views.cards.card import card_of
from congbo.views.charts.outline_map import OutlineMap, release_map
from congbo.views.charts.strips import Strip, strip_of
from congbo.views.charts.tile_grid import TileGrid, view_tile_grid
from congbo.views.context import Context, Earlier
from congbo.views.embeds.code import EmbedCode, ranking_codes
from congbo.views.papers.follow_up import FollowUp, PlanTotals, plan_totals, release_follow_up
from congbo.views.parts import Link, Page, Source
from congbo.views.provenance.citation import cite_release
from congbo.views.provenance.dataset import release_dataset
from congbo.views.provenance.downloads import Downloads, view_downloads
from congbo.views.provenance.notices import Notice, view_notice
from congbo.views.provenance.release_parts import index_crumbs, release_notes, view_source
from congbo.views.provenance.restated import RestatedRow, restated_by
from congbo.views.provenance.versions import Versions, versioned, view_versions
from congbo.views.sentences.key_findings import KeyFindings, view_key_findings
from congbo.views.tables.changes import earlier_result
from congbo.views.tables.ranking_table import RankingTable, ranking_table


@dataclass(frozen=True, slots=True)
class ClassCount:
    """How many units hold a class."""

    name: str
    count: int
    share: str


@dataclass(frozen=True, slots=True)
class RankedBlock:
    """One block's part of the page."""

    id: str
    name: str
    noun: str
    size: int
    counted: int
    has_ranks: bool
    rank_origin: str
    total_origin: str
    table: RankingTable
    findings: KeyFindings
    strip: Strip | None
    tiles: TileGrid | None
    """Where there is a map on which exactly these units stand."""
    map: OutlineMap | None
    """Where all units have an outline in the period."""
    scheme: str
    class_counts: tuple[ClassCount, ...]
    classes_href: str
    """Where more is said of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleasePage(Page):
    """What a release's page says."""

    index_name: str
    index_short: str
    period: str
    status: str
    total_name: str
    points: str
    change_points: str
    """The unit of differences."""
    maximum: str
    previous: Link | None
    compare: Link | None
    """Where units can be compared; None where figures are superseded or not in force."""
    is_new_series: bool
    ranks_published: str
    top: int
    ties: str
    blocks: tuple[RankedBlock, ...]
    restated: tuple[RestatedRow, ...]
    """Figures of earlier releases that this one gives otherwise."""
    follow_up: FollowUp | None
    """What followed for all units, apart from the results."""
    plan: PlanTotals | None
    downloads: Downloads
    embeds: tuple[EmbedCode, ...]
    """The ranking of each block for other sites."""
    dataset: str
    """The release as JSON-LD; empty where no catalogue shall list it."""
    source: Source
    notes: tuple[str, ...]
    notice: Notice | None
    versions: Versions
    prose: str


def view_release(context: Context, index: Index, release: Release) -> ReleasePage:
    """The page of a release."""
    language, settings = context.language, index.settings
    code, address = language.code, release_address(release)
    judged = list(context.judged[release.folder].values())
    before = previous_release(index, release)
    period = language.formats.period(release.period)
    earlier = [earlier_result(context, index, release, block) for block in judged]
    root = judged[0].result.framework.components[TOTAL]
    versions = view_versions(context, index, release, "index")
    blocks = tuple(_block(context, index, release, block, known) for block, known in zip(judged, earlier, strict=True))
    return ReleasePage(
        address=address,
        title=versioned(context, f"{settings.short[code]} {period}", release),
        description=f"{settings.name[code]} {period}",
        crumbs=(*index_crumbs(context, index, address), Link(period, "")),
        is_illustrative=index.is_illustrative(),
        stays_unlisted=release.is_superseded,
        canonical=versions.canonical,
        citation=cite_release(context, index, release),
        card=card_of(context, release, address),
        index_name=settings.name[code],
        index_short=settings.short[code],
        period=period,
        status=release.settings.status,
        total_name=settings.total[code],
        points=settings.unit[code],
        change_points=(settings.change_unit or settings.unit)[code],
        maximum="" if root.maximum is None else language.formats.number(root.maximum, settings.precision, 0),
        previous=_link(context, index, before, address) if before else None,
        compare=_compare(context, release, address),
        is_new_series=any(known is not None and TOTAL not in known.comparable for known in earlier),
        ranks_published=settings.ranking.publish,
        top=settings.ranking.top or 0,
        ties=settings.ranking.ties,
        blocks=blocks,
        restated=restated_by(context, index, release, address),
        follow_up=release_follow_up(context, index, release),
        plan=plan_totals(context, release),
        downloads=view_downloads(context, release),
        embeds=ranking_codes(context, index, release, context.judged[release.folder], address),
        dataset=release_dataset(context, index, release),
        source=view_source(context, index, release),
        notes=release_notes(context, release),
        notice=view_notice(context, release),
        versions=versions,
        prose=render_prose(release.notes[code]),
    )


def _link(context: Context, index: Index, release: Release, address: str) -> Link:
    label = context.language.formats.period(release.period)
    return Link(label, relative(address, release_address(release)))


def _compare(context: Context, release: Release, address: str) -> Link | None:
    if release.is_superseded or not release.is_in_force:
        return None
    way = f"{relative(address, COMPARE)}#{comparison_state(release, ())}"
    return Link(context.language.catalogue.gettext("Compare units"), way)


def _block(context: Context, index: Index, release: Release, judged: Judged, earlier: Earlier | None) -> RankedBlock:
    code, total = context.language.code, judged.total
    return RankedBlock(
        id=judged.result.block.id,
        name=judged.result.block.name[code],
        noun=judged.result.block.noun[code],
        size=judged.size,
        counted=total.counted,
        has_ranks=judged.ranked > 0,
        rank_origin=judged.rank_origin,
        total_origin=judged.total_origin,
        table=ranking_table(context, index, release, judged, earlier),
        findings=view_key_findings(context, index, release, judged),
        strip=strip_of(judged, TOTAL),
        tiles=view_tile_grid(context, index, release, judged),
        map=release_map(context, index, release, judged),
        scheme=judged.scheme.name[code] if judged.scheme else "",
        class_counts=_class_counts(context, judged),
        classes_href=f"{relative(release_address(release), classes_address(release))}#{judged.result.block.id}",
    )


def _class_counts(context: Context, judged: Judged) -> tuple[ClassCount, ...]:
    if judged.scheme is None or not any(judged.classes):
        return ()
    held = [given.id for given in judged.classes if given]
    return tuple(
        ClassCount(name[context.language.code], held.count(name.id), f"{100 * held.count(name.id) / len(held):.1f}%")
        for name in judged.scheme.classes
    )
