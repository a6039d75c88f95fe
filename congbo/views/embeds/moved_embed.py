"""What stays where an embed was whose place a page has taken."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from congbo.urls import in_language, on_site, relative
from congbo.views.context import Context
from congbo.views.parts import Link, Page


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedEmbed(Page):
    """What the page and the picture at a former address say."""

    target: Link
    """With its whole address as text, which a picture can only show."""


def view_moved_embeds(context: Context) -> Iterator[MovedEmbed]:
    """Those in whose place no other embed can be shown."""
    gettext, code = context.language.catalogue.gettext, context.language.code
    for redirect in context.library.moved_embeds:
        if not redirect.is_of_twins:
            address = in_language(code, redirect.target)
            yield MovedEmbed(
                address=redirect.source,
                title=gettext("This page has moved"),
                description="",
                crumbs=(),
                is_illustrative=False,
                stays_unlisted=True,
                target=Link(
                    on_site(context.settings.base_url, address) or address, relative(redirect.source, redirect.target)
                ),
            )


def former_addresses(context: Context) -> dict[str, list[str]]:
    """By the address of an embed where else it is shown: at the addresses that it had."""
    found: dict[str, list[str]] = {}
    for one in context.library.moved_embeds:
        if one.is_of_twins:
            found.setdefault(one.target, []).append(one.source)
    return found
