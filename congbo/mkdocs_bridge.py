"""What MkDocs is told: which pages, at which addresses, in which language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files

from congbo.frame import ADDRESS, CONTENT, HEAD, OWN_NAMES, language_of, other_language
from congbo.hosting.policy import page_policy
from congbo.languages import Language
from congbo.settings import SiteSettings
from congbo.urls import LANGUAGE_FOLDERS, editorial_address, in_language


def said(language: Language, message: str, **facts: object) -> str:
    """A message with its facts, as templates of data pages say it."""
    return language.catalogue.gettext(message) % facts


class Bridge(BasePlugin):  # type: ignore[no-untyped-call,type-arg]
    """A plugin that is handed to MkDocs by the program, never by `mkdocs.yml`."""

    def __init__(
        self,
        settings: SiteSettings,
        languages: Mapping[str, Language],
        assets: Mapping[str, str],
        frames: Mapping[str, str],
    ) -> None:
        self.settings, self.languages, self.assets, self.frames = settings, languages, assets, frames

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        """Only pages, each at its address; Vietnamese ones at the root."""
        pages = [
            file for file in files if file.is_documentation_page() and file.src_uri.split("/")[0] in self.languages
        ]
        for file in pages:
            language, _, name = file.src_uri.partition("/")
            self._move(file, in_language(language, editorial_address(name.removesuffix(".md"))))
        for source, address in self.frames.items():
            frame = File.generated(config, source, content="---\ntemplate: frame.html\ntitle: frame\n---\n")
            self._move(frame, address)
            pages.append(frame)
        return Files(pages)

    @staticmethod
    def _move(file: File, address: str) -> None:
        file.dest_uri = address
        file.url = address

    def on_page_context(self, context: Any, /, *, page: Any, config: MkDocsConfig, nav: Any) -> Any:
        """What the templates in `templates/frame/` use."""
        address = page.file.dest_uri
        language = language_of(address)
        root = "../" * address.count("/")
        other = other_language(language)
        is_frame = page.file.src_uri in self.frames
        below = ADDRESS if is_frame else address.removeprefix(LANGUAGE_FOLDERS[language])
        return {
            **context,
            "language": language,
            "congbo": self.settings,
            "policy": page_policy(),
            "assets": self.assets,
            "root": root,
            "home": root + LANGUAGE_FOLDERS[language],
            "other_language": other,
            "other_name": OWN_NAMES[other],
            "other_href": ("" if self.settings.other_site else root) + self.settings.place(other, below),
            "markers": {"head": HEAD, "content": CONTENT},
            "_": partial(said, self.languages[language]),
        }
