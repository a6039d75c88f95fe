"""A whole site in memory, in the bare layout: what golden sites and mutations are compared by."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from congbo.exports import file_parts
from congbo.judge import Results
from congbo.languages import LANGUAGES, load_language
from congbo.pages import parts_of
from congbo.render import Renderer
from congbo.rules.scopes import all_scopes
from congbo.settings import SiteSettings
from congbo.urls import in_language, picture_address
from congbo.views.context import Context
from congbo.views.embeds.release_embeds import view_embeds
from congbo.views.escaping import escaped
from tests.builders import TEMPLATES, checked, site_settings


@cache
def renderer(code: str) -> Renderer:
    """The renderer of a language, made once."""
    return Renderer(
        TEMPLATES,
        load_language(code, TEMPLATES),
        escaped(site_settings()).name,
        layout="frame/bare.html",
        assets={name: f"assets/{name}" for name in ("compare.js", "embed.css")},
    )


def rendered(results: Path) -> dict[str, bytes]:
    """Every page of both languages, and every file that is no page; raises BuildRefused as a build does."""
    return site_of(checked(results, for_public=True).results, site_settings())


def site_of(found: Results, settings: SiteSettings) -> dict[str, bytes]:
    """The same of results that are read already."""
    languages = [load_language(code, TEMPLATES) for code in LANGUAGES]
    files = file_parts(found, languages)
    site = {address: content for part in files for address, content in part(found, settings)}
    safe, sizes = escaped(found), {address: len(content) for address, content in site.items()}
    for language in languages:
        context = Context(safe.library, safe.judged, escaped(settings), language, sizes)
        for template, page in (one for part in parts_of(context) for one in part(context)):
            site[in_language(language.code, page.address)] = renderer(language.code).render(template, page).encode()
        for scope in all_scopes(safe.library):
            seen = context.narrowed(scope)
            for name, embed in view_embeds(seen, scope.own_index(seen.library), scope.release(seen.library)):
                address = in_language(language.code, embed.address)
                site[address] = renderer(language.code).render(f"embed/{name}.html", embed).encode()
                site[picture_address(address)] = renderer(language.code).render(f"embed/{name}.svg", embed).encode()
    return site
