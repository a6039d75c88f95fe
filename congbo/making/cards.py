"""Draws the cards of releases and scorecards; the same bytes wherever the same libraries run."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from importlib.metadata import version
from pathlib import Path
from types import ModuleType

from congbo.errors import BuildRefused
from congbo.making.jobs import Files, Job
from congbo.making.keys import Keys
from congbo.render import Renderer
from congbo.rules.scopes import Scope, all_scopes
from congbo.urls import in_language
from congbo.views.cards.card import Card
from congbo.views.context import Context

LIBRARIES = ("resvg-py", "fontpkg-be-vietnam-pro")
WEIGHTS = ("Regular", "Bold")
MISSING = "Chưa cài phần vẽ ảnh chia sẻ (requirements-cards.txt). Chạy: python build.py"


def drawer() -> ModuleType:
    """The library that draws; raises BuildRefused if it is not installed."""
    try:
        import resvg_py
    except ImportError as error:
        raise BuildRefused(MISSING) from error
    return resvg_py


def fonts() -> list[str]:
    """The files of the font that cards are set in; raises BuildRefused if it is not installed."""
    try:
        import fontpkg_be_vietnam_pro
    except ImportError as error:
        raise BuildRefused(MISSING) from error
    return [str(fontpkg_be_vietnam_pro.ROOT / "files" / f"BeVietnamPro-{weight}.ttf") for weight in WEIGHTS]


def draw_card(picture: str) -> bytes:
    """A card as PNG; no font of the system takes part."""
    return bytes(drawer().svg_to_bytes(svg_string=picture, skip_system_fonts=True, font_files=fonts()))


def card_jobs(contexts: list[Context], templates: Path, keys: Keys) -> list[Job]:
    """The cards, release by release, in each language; only of what holds now."""
    drawer()
    fonts()
    edition = " ".join(version(library) for library in LIBRARIES)
    renderers = {
        context.language.code: Renderer(templates, context.language, context.settings.name) for context in contexts
    }

    def files(context: Context, scope: Scope) -> Files:
        code = context.language.code
        for name, card in cards_of(context.narrowed(scope), scope):
            picture = renderers[code].render(f"cards/{name}.svg", card)
            yield in_language(code, card.address), draw_card(picture)

    return [
        Job(
            keys.of_pages(f"cards {edition} {scope.folder}", scope, context.language.code),
            partial(files, context, scope),
        )
        for context in contexts
        for scope in all_scopes(context.library)
        if not scope.release(context.library).is_superseded
    ]


def cards_of(context: Context, scope: Scope) -> Iterator[tuple[str, Card]]:
    """The cards of one release, each with the name of its template."""
    from congbo.views.cards.release_card import view_release_card
    from congbo.views.cards.unit_card import view_unit_card

    index, release = scope.own_index(context.library), scope.release(context.library)
    yield "release", view_release_card(context, index, release)
    for judged in context.judged[release.folder].values():
        for row in range(len(judged.result.table.units)):
            yield "unit", view_unit_card(context, index, release, judged, row)
