"""The scorecard: one unit in one release."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.urls import page_address, profile_address, relative, release_address
from congbo.views.cards.card import card_of
from congbo.views.charts.strips import Strip, strip_of
from congbo.views.classing.class_chain import ClassChain, view_class_chain
from congbo.views.context import Context
from congbo.views.embeds.code import EmbedCode, headline_code
from congbo.views.insights.gap import Gap, view_gap
from congbo.views.insights.gathered import Insights, view_insights
from congbo.views.insights.peers import Comparison, view_comparisons
from congbo.views.insights.replies import Reply, view_replies
from congbo.views.lineage.fate import Fate, view_fate
from congbo.views.papers.follow_up import FollowUp, unit_follow_up
from congbo.views.parts import Change, Figure, Link, Page, Source
from congbo.views.provenance.citation import cite_scorecard
from congbo.views.provenance.notices import Notice, view_notice
from congbo.views.provenance.release_parts import printed_href, release_crumbs, release_notes, view_source
from congbo.views.provenance.restated import restated_total
from congbo.views.provenance.versions import Versions, versioned, view_versions
from congbo.views.tables.changes import (
    earlier_result,
    rank_before,
    rank_change,
    score_change,
)
from congbo.views.tables.component_rows import ComponentLine, component_table
from congbo.views.tables.detail_rows import DetailLine, detail_table, measures_of
from congbo.views.tables.history import History, scorecard_history
from congbo.views.tables.ranking_rows import row_anchor
from congbo.views.tables.shared_rows import SharedRows


@dataclass(frozen=True, slots=True, kw_only=True)
class Scorecard(Page):
    """What a scorecard says."""

    unit: str
    profile: Link
    fate: Fate | None
    """What became of the unit, if it no longer exists."""
    index_name: str
    index_short: str
    release: Link
    """Leads to the unit's row, or to its block where rows have no anchors."""
    period: str
    """As a label: 2018."""
    period_in_sentence: str
    status: str
    total_name: str
    points: str
    """The unit of scores."""
    change_points: str
    """The unit of differences."""
    maximum: str
    block_noun: str
    block_size: int
    score: Figure
    rank: int | None
    rank_ordinal: str
    is_shared: bool
    rank_origin: str
    ranks_published: str
    """all, none or top."""
    total_origin: str
    previous_period: str
    previous_in_sentence: str
    previous_rank: str
    previous_size: int
    """Units of the block then, where they are not the same as now; else 0."""
    is_new_series: bool
    """Whether there is an earlier release that may not be compared."""
    previous_restated: str
    """The previous total as this release restates it; the change is against the one published then."""
    score_change: Change | None
    rank_change: Change | None
    insights: Insights
    replies: tuple[Reply, ...]
    """What the unit says of its total."""
    class_name: str
    scheme: str
    chain: ClassChain | None
    """Why it has its class."""
    gap: Gap | None
    strip: Strip | None
    comparisons: tuple[Comparison, ...]
    level_name: str
    """What the components are called, plural."""
    components: SharedRows[ComponentLine]
    has_component_means: bool
    has_component_ranks: bool
    has_component_changes: bool
    details: SharedRows[DetailLine]
    measures: tuple[str, ...]
    history: History
    embed: EmbedCode | None
    """The headline for other sites, where the index has such."""
    pdf: str
    """Where the page lies as a PDF; empty if it does not."""
    follow_up: FollowUp | None
    """What followed for the unit, apart from its results."""
    source: Source
    notes: tuple[str, ...]
    notice: Notice | None
    versions: Versions


def view_scorecard(context: Context, index: Index, release: Release, judged: Judged, row: int) -> Scorecard:
    """The scorecard of one row of a block."""
    language, settings, total = context.language, index.settings, judged.total
    unit = judged.result.table.units[row]
    address = page_address(release, unit)
    name = context.unit_name(unit, release.period)
    earlier = earlier_result(context, index, release, judged)
    given, rank = judged.classes[row], total.rank(row)
    period = language.formats.period(release.period)
    components = component_table(context, index, release, judged, earlier)
    root = judged.result.framework.components[TOTAL]
    level = settings.levels[0]
    versions = view_versions(context, index, release, unit, unit=unit)
    return Scorecard(
        address=address,
        title=versioned(context, f"{name} – {settings.short[language.code]} {period}", release),
        description=f"{settings.name[language.code]} {period}: {name}",
        crumbs=(*release_crumbs(context, index, release, address), Link(name, "")),
        is_illustrative=index.is_illustrative(),
        stays_unlisted=release.is_superseded,
        canonical=versions.canonical,
        citation=cite_scorecard(context, index, release, judged, row),
        card=card_of(context, release, address),
        unit=name,
        profile=Link(name, relative(address, profile_address(unit))),
        fate=view_fate(context, unit, address),
        index_name=settings.name[language.code],
        index_short=settings.short[language.code],
        release=Link(period, f"{relative(address, release_address(release))}#{row_anchor(judged, unit)}"),
        period=period,
        period_in_sentence=context.in_sentence(release),
        status=release.settings.status,
        total_name=settings.total[language.code],
        points=settings.unit[language.code],
        change_points=(settings.change_unit or settings.unit)[language.code],
        maximum="" if root.maximum is None else language.formats.number(root.maximum, settings.precision, 0),
        block_noun=judged.result.block.noun[language.code],
        block_size=judged.size,
        score=context.figure(index, judged, TOTAL, row),
        rank=rank,
        rank_ordinal=language.formats.ordinal(rank) if rank else "",
        is_shared=bool(total.shared[row]),
        rank_origin=judged.rank_origin,
        ranks_published=settings.ranking.publish,
        total_origin=judged.total_origin,
        previous_period=language.formats.period(earlier.release.period) if earlier else "",
        previous_in_sentence=context.in_sentence(earlier.release) if earlier else "",
        previous_rank=rank_before(judged, earlier, row),
        previous_size=earlier.judged.ranked if earlier and not earlier.is_same_field and rank else 0,
        is_new_series=earlier is not None and TOTAL not in earlier.comparable,
        previous_restated=restated_total(context, index, release, unit, earlier.release if earlier else None),
        score_change=score_change(context, index, judged, earlier, TOTAL, row),
        rank_change=rank_change(judged, earlier, TOTAL, row),
        insights=view_insights(context, index, release, judged, row),
        replies=view_replies(context, release, unit).get(TOTAL, ()),
        class_name=given[language.code] if given else "",
        scheme=judged.scheme.name[language.code] if judged.scheme else "",
        chain=view_class_chain(context, index, release, judged, row),
        gap=view_gap(context, index, release, judged, row),
        strip=strip_of(judged, TOTAL, row),
        comparisons=view_comparisons(context, release, judged, row, address),
        level_name=level.vi if language.code == "vi" else level.en_plural,
        components=SharedRows(components.rows, row),
        has_component_means=components.has_means,
        has_component_ranks=components.has_ranks[row],
        has_component_changes=components.has_changes[row],
        details=SharedRows(detail_table(context, index, release, judged), row),
        measures=measures_of(judged, below=1),
        history=scorecard_history(context, index, release, judged, row),
        embed=headline_code(context, index, release, unit, address),
        pdf=printed_href(context, release, address),
        follow_up=unit_follow_up(context, index, release, unit, address),
        source=view_source(context, index, release),
        notes=release_notes(context, release),
        notice=view_notice(context, release),
        versions=versions,
    )
