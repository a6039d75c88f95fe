"""What a page says of its embeds: where they lie, for the code to be copied."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.judge import JudgedRelease
from congbo.model.library import Index, Release
from congbo.urls import embed_address, embedded_ranking_address, in_language, picture_address, relative
from congbo.views.context import Context
from congbo.views.embeds.ranking import view_embedded_ranking


@dataclass(frozen=True, slots=True)
class EmbedCode:
    """One embed, as page and as picture."""

    id: str
    """Tells it from the others of the page."""
    title: str
    href: str
    """The page, seen from the one that tells of it."""
    picture_href: str
    address: str
    """The page, whole if the site's address is known."""
    picture: str
    target: str
    """Where the picture leads."""
    height: int
    """Of the frame that the page needs, in pixels."""
    picture_height: int
    is_complete: bool
    """Whether addresses begin with that of the site."""


HEADLINE_HEIGHT, RANKING_HEIGHT, HEADLINE_PICTURE = 290, 520, 260


def headline_code(context: Context, index: Index, release: Release, unit: str, page: str) -> EmbedCode | None:
    """The embed of a scorecard; None if the index has none."""
    if not index.settings.embeds:
        return None
    name = f"{context.unit_name(unit, release.period)} – {_work(context, index, release)}"
    return _code(context, "unit", name, embed_address(release, unit), page, HEADLINE_HEIGHT, HEADLINE_PICTURE)


def ranking_codes(
    context: Context, index: Index, release: Release, judged: JudgedRelease, page: str
) -> tuple[EmbedCode, ...]:
    """The embeds of a release, one for each block."""
    return tuple(
        _code(
            context,
            block,
            f"{one.result.block.name[context.language.code]} – {_work(context, index, release)}",
            embedded_ranking_address(release, block),
            page,
            RANKING_HEIGHT,
            view_embedded_ranking(context, index, release, one).height,
        )
        for block, one in judged.items()
    )


def _work(context: Context, index: Index, release: Release) -> str:
    return f"{index.settings.short[context.language.code]} {context.language.formats.period(release.period)}"


def _code(
    context: Context, identity: str, title: str, address: str, page: str, height: int, picture_height: int
) -> EmbedCode:
    base, code = context.settings.base_url.rstrip("/"), context.language.code

    def whole(one: str) -> str:
        return f"{base}/{in_language(code, one)}" if base else in_language(code, one)

    return EmbedCode(
        id=identity,
        title=title,
        href=relative(page, address),
        picture_href=relative(page, picture_address(address)),
        address=whole(address),
        picture=whole(picture_address(address)),
        target=whole(page),
        height=height,
        picture_height=picture_height,
        is_complete=bool(base),
    )
