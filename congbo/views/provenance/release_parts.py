"""What several pages say of a release."""

from __future__ import annotations

from congbo.model.library import Index, Release
from congbo.urls import HOME, decision_address, index_address, pdf_address, relative, release_address
from congbo.views.context import BLOCKS_KEPT, Context
from congbo.views.parts import DecisionLink, Link, Source
from congbo.views.remembering import remembered


def release_crumbs(context: Context, index: Index, release: Release, address: str) -> tuple[Link, ...]:
    """The way from home to a release, seen from `address`."""
    language = context.language
    return (
        *index_crumbs(context, index, address),
        Link(language.formats.period(release.period), relative(address, release_address(release))),
    )


def index_crumbs(context: Context, index: Index, address: str) -> tuple[Link, ...]:
    """The way from home to an index, seen from `address`."""
    language = context.language
    return (
        Link(language.catalogue.gettext("Home"), relative(address, HOME)),
        Link(index.settings.short[language.code], relative(address, index_address(index.id))),
    )


@remembered(BLOCKS_KEPT)
def view_source(context: Context, index: Index, release: Release) -> Source:
    """Publisher, source and licence of a release."""
    code, settings = context.language.code, release.settings
    licence = settings.licence or index.settings.licence
    return Source(
        publisher=Link(index.settings.publisher[code], index.settings.publisher.url or ""),
        title=Link(settings.source[code], settings.source.url or ""),
        licence=Link(licence[code], licence.url or ""),
        announced=context.language.formats.day(settings.announced) if settings.announced else "",
        as_of=context.language.formats.day(settings.as_of) if settings.as_of else "",
        retrieved=settings.source.retrieved or "",
        decisions=decision_links(context, release, release_address(release)),
    )


@remembered(BLOCKS_KEPT)
def decision_links(context: Context, release: Release, address: str) -> tuple[DecisionLink, ...]:
    """The documents that decide on a release, seen from `address`."""
    page = relative(address, decision_address(release))
    return tuple(
        DecisionLink(
            one.decision.kind,
            one.decision.form,
            one.decision.code,
            context.language.formats.day(one.decision.date),
            f"{page}#{one.decision.id}",
        )
        for one in context.decisions(release)
    )


def printed_href(context: Context, release: Release, address: str) -> str:
    """The way from a page of a release to its PDF; empty if there is none."""
    is_printed = context.settings.pdf and bool(context.decisions(release)) and not release.is_superseded
    return relative(address, pdf_address(address)) if is_printed else ""


@remembered(BLOCKS_KEPT)
def release_notes(context: Context, release: Release) -> tuple[str, ...]:
    """The short remarks of a release, and why unusual figures in it are right."""
    code = context.language.code
    confirmed = (one.reason[code] for one in release.settings.confirm)
    return tuple(dict.fromkeys((*(note[code] for note in release.settings.notes), *confirmed)))
