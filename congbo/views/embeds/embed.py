"""What all embeds say: of what they are a part, in which version, and whether a newer one holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypedDict

from congbo.model.library import Index, Release
from congbo.urls import relative
from congbo.views.context import Context
from congbo.views.parts import Citation, Page


@dataclass(frozen=True, slots=True, kw_only=True)
class Embed(Page):
    """A small page to be set into others, pinned to a version."""

    cited: Citation
    index_name: str
    period: str
    status: str
    page_href: str
    """The page of which it is a part, in the same version."""
    last: int
    """The version that holds now, where that is another; else 0."""
    current_href: str
    """That page in the version that holds now."""
    is_preview: bool


class Common(TypedDict):
    """The fields of an Embed."""

    address: str
    title: str
    description: str
    crumbs: tuple[()]
    is_illustrative: bool
    stays_unlisted: bool
    cited: Citation
    index_name: str
    period: str
    status: str
    page_href: str
    last: int
    current_href: str
    is_preview: bool


def common(
    context: Context,
    index: Index,
    release: Release,
    *,
    address: str,
    page: str,
    subject: str,
    cited: Citation,
    is_preview: bool,
) -> Common:
    """What is the same for all; `page` is the id of the page of which the embed is a part."""
    code, current = context.language.code, index.current(release)
    period = context.language.formats.period(release.period)
    name = f"{index.settings.short[code]} {period}"
    return Common(
        address=address,
        title=f"{subject} – {name}",
        description=name,
        crumbs=(),
        is_illustrative=index.is_illustrative(),
        stays_unlisted=True,
        cited=cited,
        index_name=index.settings.name[code],
        period=context.in_sentence(release),
        status=release.settings.status,
        page_href=relative(address, f"{release.folder}/{page}.html"),
        last=current.version if release.is_superseded else 0,
        current_href=relative(address, f"{current.folder}/{page}.html"),
        is_preview=is_preview,
    )
