"""An index: what it measures, who publishes it, all releases, its methods."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.model.scores import MARKERS
from congbo.prose import render_prose
from congbo.rules.comparison import previous_release
from congbo.urls import HOME, index_address, relative, release_address, scorecard_address
from congbo.views.classing.scheme_history import SchemeUse, view_scheme_history
from congbo.views.context import Context
from congbo.views.parts import DecisionLink, Figure, Link, Page
from congbo.views.provenance.downloads import IndexDownloads, view_index_downloads
from congbo.views.provenance.release_parts import decision_links
from congbo.views.tables.component_rows import maximum_of, mean_of


@dataclass(frozen=True, slots=True)
class LeaderCell:
    """Who led a block in a release."""

    block: str
    size: int
    leaders: tuple[Link, ...]
    score: Figure
    mean: str


@dataclass(frozen=True, slots=True)
class ReleaseRow:
    """One release in the list."""

    release: Link
    status: str
    method: str
    is_break: bool
    decisions: tuple[DecisionLink, ...]
    """The documents that decide on it."""
    blocks: tuple[LeaderCell, ...]


@dataclass(frozen=True, slots=True)
class Node:
    """A component of a method."""

    name: str
    level: int
    maximum: str
    weight: str


@dataclass(frozen=True, slots=True)
class MethodPart:
    """One methodology: when, on what ground, with which components."""

    id: str
    name: str
    basis: str
    periods: tuple[str, ...]
    nodes: tuple[Node, ...]
    prose: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexPage(Page):
    """What an index's page says."""

    name: str
    short: str
    about: str
    publisher: Link
    licence: Link
    latest: Link
    releases: tuple[ReleaseRow, ...]
    """Newest first."""
    ranks_published: str
    methods: tuple[MethodPart, ...]
    backcast: Link | None
    """The publisher's rule for merged units, where there is one."""
    schemes: tuple[SchemeUse, ...]
    downloads: IndexDownloads


def view_index(context: Context, index: Index) -> IndexPage:
    """The page of an index."""
    code, settings = context.language.code, index.settings
    address = index_address(index.id)
    releases = tuple(_release(context, index, release, address) for release in reversed(index.releases))
    return IndexPage(
        address=address,
        title=f"{settings.short[code]} – {settings.name[code]}",
        description=settings.about[code],
        crumbs=(
            Link(context.language.catalogue.gettext("Home"), relative(address, HOME)),
            Link(settings.short[code], ""),
        ),
        is_illustrative=index.is_illustrative(),
        name=settings.name[code],
        short=settings.short[code],
        about=settings.about[code],
        publisher=Link(settings.publisher[code], settings.publisher.url or ""),
        licence=Link(settings.licence[code], settings.licence.url or ""),
        latest=Link(
            context.language.formats.period(index.latest.period), relative(address, release_address(index.latest))
        ),
        releases=releases,
        ranks_published=settings.ranking.publish,
        schemes=view_scheme_history(context, index),
        methods=tuple(_method(context, index, identity) for identity in reversed(list(index.frameworks))),
        downloads=view_index_downloads(context, index),
        backcast=Link(rule.basis[code], rule.basis.url or "") if (rule := settings.backcast) else None,
    )


def _release(context: Context, index: Index, release: Release, address: str) -> ReleaseRow:
    earlier = previous_release(index, release)
    before = {result.framework.id for result in earlier.results} if earlier else set()
    now = {result.framework.id for result in release.results}
    return ReleaseRow(
        Link(
            context.language.formats.period(release.period),
            relative(address, release_address(release)),
        ),
        release.settings.status,
        ", ".join(index.method(result.framework.id).name[context.language.code] for result in release.results),
        bool(before) and now != before,
        decision_links(context, release, address),
        tuple(
            leader_cell(context, index, release, judged, address) for judged in context.judged[release.folder].values()
        ),
    )


def leader_cell(context: Context, index: Index, release: Release, judged: Judged, address: str) -> LeaderCell:
    """Who holds first place in a block, where ranks are given."""
    leaders = [row for row in judged.order if judged.total.rank(row) == 1]
    return LeaderCell(
        judged.result.block.name[context.language.code],
        judged.size,
        tuple(
            Link(
                context.unit_name(judged.result.table.units[row], release.period),
                relative(address, scorecard_address(release, judged.result.table.units[row])),
            )
            for row in leaders
        ),
        context.figure(index, judged, TOTAL, leaders[0]) if leaders else Figure("", -1),
        mean_of(context, index, judged, TOTAL),
    )


def _method(context: Context, index: Index, identity: str) -> MethodPart:
    code, method, framework = context.language.code, index.method(identity), index.frameworks[identity]
    return MethodPart(
        identity,
        method.name[code],
        method.basis[code],
        tuple(
            context.language.formats.period(release.period)
            for release in index.releases
            if any(result.framework.id == identity for result in release.results)
        ),
        tuple(
            Node(
                component.name[code],
                component.level,
                maximum_of(context, index, component),
                "" if component.weight in MARKERS else context.language.formats.decimal(component.weight),
            )
            for component in framework.walk()
        ),
        render_prose(index.methods[identity, code]),
    )
