"""The page of a release's classes: how many units hold each, who moved, where the rule was left, by which scheme."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.model.library import Index, Release, Result
from congbo.urls import classes_address, index_address, relative, release_address
from congbo.views.classing.classed_block import ClassedBlock, view_classed_block
from congbo.views.classing.schemes import SchemeView
from congbo.views.context import Context
from congbo.views.parts import Link, Page, Source
from congbo.views.provenance.newer import Newer, view_newer
from congbo.views.provenance.notices import Notice, view_notice
from congbo.views.provenance.release_parts import release_crumbs, release_notes, view_source


@dataclass(frozen=True, slots=True)
class SharedScheme:
    """A scheme with the blocks for which it is the same."""

    anchors: tuple[str, ...]
    """Ids of the blocks."""
    blocks: tuple[str, ...]
    """Their names; empty where the page has one scheme only."""
    scheme: SchemeView


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassesPage(Page):
    """What the page says."""

    index_name: str
    index_short: str
    period: str
    status: str
    notice: Notice | None
    newer: Newer | None
    release: Link
    history: Link
    """All schemes of the index."""
    blocks: tuple[ClassedBlock, ...]
    schemes: tuple[SharedScheme, ...]
    source: Source
    notes: tuple[str, ...]


def is_classified(context: Context, index: Index, release: Release) -> bool:
    """Whether any block of a release has classes by a scheme; or had, before the release was withdrawn."""
    if release.settings.status == "withdrawn":
        return any(_had_classes(index, release, result) for result in release.results)
    judged = context.judged[release.folder].values()
    return any(one.chain and one.chain.scheme.founding(one.result.block.id) for one in judged)


def _had_classes(index: Index, release: Release, result: Result) -> bool:
    scheme = index.scheme(release.period, result.block.id)
    founding = scheme.founding(result.block.id) if scheme else None
    return founding is not None and (founding.kind != "published" or result.table.classes is not None)


def view_classes(context: Context, index: Index, release: Release) -> ClassesPage:
    """The page; some block of the release must be, or have been, classified."""
    code, settings = context.language.code, index.settings
    address, period = classes_address(release), context.language.formats.period(release.period)
    title = context.language.catalogue.gettext("Classes")
    judged = context.judged[release.folder].values()
    blocks = tuple(filter(None, (view_classed_block(context, index, release, one) for one in judged)))
    return ClassesPage(
        address=address,
        title=f"{title} – {settings.short[code]} {period}",
        description=f"{title}: {settings.name[code]} {period}",
        crumbs=(*release_crumbs(context, index, release, address), Link(title, "")),
        is_illustrative=index.is_illustrative(),
        index_name=settings.name[code],
        index_short=settings.short[code],
        period=period,
        status=release.settings.status,
        notice=view_notice(context, release),
        newer=view_newer(context, index, release, address),
        release=Link(f"{settings.short[code]} {period}", relative(address, release_address(release))),
        history=Link(settings.short[code], relative(address, index_address(index.id)) + "#schemes"),
        blocks=blocks,
        schemes=_shared(blocks),
        source=view_source(context, index, release),
        notes=release_notes(context, release),
    )


def _shared(blocks: tuple[ClassedBlock, ...]) -> tuple[SharedScheme, ...]:
    """Each scheme once."""
    sharing: dict[SchemeView, list[ClassedBlock]] = {}
    for block in blocks:
        sharing.setdefault(block.scheme, []).append(block)
    return tuple(
        SharedScheme(
            tuple(block.id for block in some),
            tuple(block.name for block in some) if len(sharing) > 1 else (),
            scheme,
        )
        for scheme, some in sharing.items()
    )
