"""Runs MkDocs on `site_src/`: pages of prose, and for each language and depth an empty page that frames data pages."""

from __future__ import annotations

import hashlib
import json
import logging
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from congbo.languages import LANGUAGES, Language
from congbo.making.assets import Asset, hashed_assets
from congbo.making.caches import keep, read_sealed
from congbo.settings import SiteSettings
from congbo.urls import LANGUAGE_FOLDERS, in_language

DEPTHS = (0, 1, 2, 3)
HEAD, CONTENT, ADDRESS = "<!--congbo:head-->", "<!--congbo:content-->", "congbo-address"
OWN_NAMES = {"vi": "Tiếng Việt", "en": "English"}


@dataclass(frozen=True, slots=True)
class Frame:
    """A page cut where a data page goes in."""

    before_head: str
    between: str
    """From the head to the link to the other language."""
    before_content: str
    after: str

    def fill(self, head: bytes, address: str, content: bytes) -> bytes:
        """The whole page; `address` is below the language's root."""
        before_head, between, before_content, after = _encoded(self)
        return b"".join((before_head, head, between, address.encode(), before_content, content, after))


@cache
def _encoded(frame: Frame) -> tuple[bytes, bytes, bytes, bytes]:
    return frame.before_head.encode(), frame.between.encode(), frame.before_content.encode(), frame.after.encode()


@dataclass(frozen=True, slots=True)
class Shell:
    """All that MkDocs made."""

    frames: Mapping[tuple[str, int], Frame]
    """By language and depth."""
    pages: Mapping[str, str]
    """Pages of prose by address below the site's root."""
    assets: Mapping[str, Asset]
    """Files by address below the site's root."""


def make_shell(project: Path, settings: SiteSettings, languages: Mapping[str, Language], cache: Path) -> Shell:
    """The shell of the site, from the cache if nothing that makes it has changed."""
    assets = hashed_assets(project / "site_src" / "assets")
    kept = cache / f"shell-{_digest(project)}.json"
    content = read_sealed(kept)
    if content is not None:
        html = json.loads(content)
    else:
        html = _run_mkdocs(project, settings, languages, {asset.name: address for address, asset in assets.items()})
        keep(kept, json.dumps(html, ensure_ascii=False).encode())
        with suppress(OSError):
            for stale in cache.glob("shell-*.json"):
                if stale != kept:
                    stale.unlink(missing_ok=True)
    frames = {
        (language, depth): cut(html.pop(_frame_address(language, depth))) for language in languages for depth in DEPTHS
    }
    return Shell(frames, html, assets)


def cut(html: str) -> Frame:
    """A frame page at its markers."""
    before_head, rest = html.split(HEAD)
    between, rest = rest.split(ADDRESS)
    before_content, after = rest.split(CONTENT)
    return Frame(before_head, between, before_content, after)


def _digest(project: Path) -> str:
    digest = hashlib.sha256(f"{version('mkdocs')} {version('mkdocs-material')}".encode())
    folders = (project / "site_src", project / "templates" / "frame", project / "templates" / "locale")
    files = [
        project / "mkdocs.yml",
        *Path(__file__).parent.glob("*.py"),
        *Path(__file__).parent.glob("hosting/*.py"),
        *(path for folder in folders for path in folder.rglob("*")),
    ]
    for path in sorted(files):
        if path.is_file():
            digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:20]


def _frame_address(language: str, depth: int) -> str:
    return in_language(language, "x/" * depth + "congbo-frame.html")


def _run_mkdocs(
    project: Path, settings: SiteSettings, languages: Mapping[str, Language], assets: Mapping[str, str]
) -> dict[str, str]:
    """Every HTML page that MkDocs makes, by address."""
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    from congbo.mkdocs_bridge import Bridge

    logging.getLogger("mkdocs").setLevel(logging.WARNING)
    with tempfile.TemporaryDirectory() as folder:
        config: Any = load_config(str(project / "mkdocs.yml"), site_dir=folder)
        frames = {
            f"{language}/congbo-frame-{depth}.md": _frame_address(language, depth)
            for language in languages
            for depth in DEPTHS
        }
        config.nav = [entry for entry in config.nav or () if _language_of_source(entry) in languages] or None
        config.theme.static_templates.clear()
        config.plugins["congbo"] = Bridge(settings, languages, assets, frames)
        build(config)
        pages = (path for path in Path(folder).rglob("*.html") if path.name != "404.html")
        return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in sorted(pages)}


def _language_of_source(entry: str | Mapping[str, str]) -> str:
    """The language of an entry of the menu: a file, or one with a title of its own."""
    return (entry if isinstance(entry, str) else next(iter(entry.values()))).partition("/")[0]


def other_language(language: str) -> str:
    """The language to which the switch leads."""
    return LANGUAGES[1] if language == LANGUAGES[0] else LANGUAGES[0]


def language_of(address: str) -> str:
    """The language of a page by its address below the site's root."""
    return "en" if address.startswith(LANGUAGE_FOLDERS["en"]) else "vi"
