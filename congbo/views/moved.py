"""A former page: where its content is now."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.model.library import Index, Release
from congbo.model.versions import Redirect
from congbo.settings import SiteSettings
from congbo.urls import HOME, page_address, profile_address, relative, scorecard_address
from congbo.views.context import Context
from congbo.views.parts import Link, Page


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedPage(Page):
    """What a page that has moved says."""

    target: Link


def view_moved(context: Context, redirect: Redirect) -> MovedPage:
    """The page that stays at the former address."""
    gettext = context.language.catalogue.gettext
    href = relative(redirect.source, redirect.target)
    title = gettext("This page has moved")
    return MovedPage(
        address=redirect.source,
        title=f"{title}: {redirect.source}",
        description=title,
        crumbs=(Link(gettext("Home"), relative(redirect.source, HOME)), Link(title, "")),
        is_illustrative=False,
        stays_unlisted=True,
        canonical=href,
        forward=href,
        target=Link(redirect.target, href),
    )


def view_away(settings: SiteSettings, language: str, address: str) -> MovedPage:
    """The page that stays on this site where one was in a language that another site has now."""
    target = settings.whole(language, address)
    return MovedPage(
        address=address,
        title=settings.name[language],
        description="",
        crumbs=(),
        is_illustrative=False,
        stays_unlisted=True,
        canonical=target,
        forward=target,
        target=Link(target, target),
    )


def view_moved_scorecard(context: Context, index: Index, release: Release, unit: str) -> MovedPage:
    """The page that stays where a scorecard was that is a section of a profile now."""
    address, code = page_address(release, unit), context.language.code
    href = relative(address, scorecard_address(release, unit))
    period = context.language.formats.period(release.period)
    title = f"{context.unit_name(unit, release.period)} – {index.settings.short[code]} {period}"
    return MovedPage(
        address=address,
        title=title,
        description=title,
        crumbs=(),
        is_illustrative=index.is_illustrative(),
        stays_unlisted=True,
        canonical=relative(address, profile_address(unit)),
        forward=href,
        target=Link(title, href),
    )
