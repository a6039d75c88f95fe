"""A former page: where its content is now."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.model.versions import Redirect
from congbo.urls import HOME, relative
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
