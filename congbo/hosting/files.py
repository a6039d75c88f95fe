"""Files for the host: headers, types, caching and the page for what is not there, told to each kind of server."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from congbo.hosting.policy import EMBEDS, POLICY, embed_policy, headers, page_policy
from congbo.languages import Language
from congbo.settings import SiteSettings
from congbo.urls import HOME, LANGUAGE_FOLDERS, in_language

TYPES = {
    "css": "text/css",
    "csv": "text/csv",
    "html": "text/html",
    "ics": "text/calendar",
    "js": "text/javascript",
    "json": "application/json",
    "md": "text/markdown",
    "pdf": "application/pdf",
    "png": "image/png",
    "svg": "image/svg+xml",
    "txt": "text/plain",
    "xml": "application/xml",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "zip": "application/zip",
}
"""By ending; servers differ in which they know."""
BINARY = {"pdf", "png", "xlsx", "zip"}
"""What is no text, and so has no charset."""
FOR_EVER = "public, max-age=31536000, immutable"
"""Assets bear a hash of their content in their name."""
ASK_AGAIN = "no-cache"
"""Everything else may be replaced by the next release; browsers ask whether it was."""
MAIN = "vi"
"""The language that lies at the root."""
FILES = {
    "headers": "_headers",
    "htaccess": ".htaccess",
    "web.config": "web.config",
    "nginx.conf": "nginx.conf.example",
    "robots.txt": "robots.txt",
}
"""Template and address: Cloudflare and Netlify; Apache; IIS; nginx; search engines."""


def hosting_files(
    templates: Path, settings: SiteSettings, languages: Mapping[str, Language]
) -> Iterator[tuple[str, bytes]]:
    """The files, by address below the site's root."""
    environment = Environment(
        loader=FileSystemLoader(templates / "hosting"),
        autoescape=select_autoescape(("html", "config")),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    lacking = [code for code in LANGUAGE_FOLDERS if code not in settings.languages]
    style = (templates / "hosting" / "not_found.css").read_text(encoding="utf-8")
    style_hash = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    facts = {
        "headers": headers(style_hash),
        "policy": POLICY,
        "embed_policy": embed_policy(),
        "embeds": EMBEDS,
        "types": TYPES,
        "texts": [ending for ending in TYPES if ending not in BINARY],
        "for_ever": FOR_EVER,
        "ask_again": ASK_AGAIN,
        "root": urlsplit(settings.base_url).path.rstrip("/"),
        "base": settings.base_url.rstrip("/"),
        "host": urlsplit(settings.base_url).hostname or "example.org",
        "folder": "".join(map(LANGUAGE_FOLDERS.__getitem__, lacking)),
        "other": settings.other_site.rstrip("/"),
    }
    for template, address in FILES.items():
        yield address, environment.get_template(template).render(facts).encode()
    yield ".nojekyll", b""
    voices = {code: language.catalogue.gettext for code, language in languages.items()}
    page = environment.get_template("not_found.html")
    yield (
        "404.html",
        page.render(
            policy=page_policy(style_hash),
            style=style,
            voices=voices,
            site=settings,
            homes={code: settings.whole(code, HOME) for code in languages},
        ).encode(),
    )
    if facts["folder"]:
        yield "_redirects", environment.get_template("redirects").render(facts).encode()
    if settings.place(MAIN, HOME) != HOME:
        root = environment.get_template("root.html")
        home, other = (in_language(settings.languages[0], HOME), settings.whole(MAIN, HOME))
        yield (
            HOME,
            root.render(policy=page_policy(style_hash), style=style, site=settings, home=home, other=other).encode(),
        )
