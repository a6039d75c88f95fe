"""View + template + frame make a page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from jinja2 import TemplateError

from congbo.errors import TemplateBroken
from congbo.formats import in_one_line, with_unit
from congbo.frame import Frame, other_language
from congbo.hosting.policy import embed_page_policy
from congbo.languages import Language
from congbo.model.texts import Text
from congbo.templating.environment import PageEnvironment
from congbo.urls import LANGUAGE_FOLDERS, depth, in_language, on_site
from congbo.views.parts import Page

CUT = "<!--congbo:cut-->"


@dataclass(frozen=True, slots=True)
class SiteFacts:
    """What templates know beside their page."""

    name: str
    language: str
    other_language: str
    other_address: str
    """The whole address of the page in the other language; empty where that of the site is not known."""
    cut: str
    root: str
    """The way from the page to the root of the site."""
    assets: Mapping[str, str]
    """Addresses of style sheets and scripts below the root, by name."""
    home: str
    """The way from the page to the root of its language."""
    contact: str
    """Where errors are reported; empty if nowhere."""
    policy: str
    """The Content-Security-Policy of embeds, which have no frame to say one."""
    base: str
    """The whole address of the root of the language; empty where that of the site is not known."""


class Renderer:
    """Renders the views of one language."""

    def __init__(
        self,
        templates: Path,
        language: Language,
        site_name: Text,
        layout: str = "frame/slots.html",
        assets: Mapping[str, str] | None = None,
        contact: str = "",
        kept: Path | None = None,
        base_url: str = "",
        other_site: str = "",
    ) -> None:
        self.language, self.site_name, self.layout, self.assets = language, site_name, layout, assets or {}
        self.contact, self.base_url, self.other_site = contact, base_url, other_site or base_url
        self._policy = embed_page_policy()
        self.environment = PageEnvironment(templates, language.catalogue, kept)
        self.environment.filters["with_unit"] = with_unit
        self.environment.filters["in_one_line"] = in_one_line

    def render(self, template: str, page: Page) -> str:
        """The page in its layout."""
        return self._encoded(self._pieces(template, page)).decode()

    def framed(self, template: str, page: Page, frame: Frame) -> bytes:
        """The page within the site's frame; what extends no layout stands alone."""
        pieces = self._pieces(template, page)
        if CUT not in pieces:
            return self._encoded(pieces)
        place = pieces.index(CUT)
        return frame.fill(self._encoded(pieces[:place]), page.address, self._encoded(pieces[place + 1 :]))

    def _encoded(self, pieces: list[str]) -> bytes:
        return self.environment.drawing.encoded("".join(pieces))

    def _pieces(self, template: str, page: Page) -> list[str]:
        """What a template says; the cut between head and content is a piece of its own."""
        code = self.language.code
        other = other_language(code)
        up = "../" * depth(page.address)
        root = up + ("../" if LANGUAGE_FOLDERS[code] else "")
        facts = SiteFacts(
            name=self.site_name[code],
            language=code,
            other_language=other,
            other_address=on_site(self.other_site, in_language(other, page.address)),
            cut=CUT,
            root=root,
            assets=self.assets,
            home=up,
            contact=self.contact,
            policy=self._policy,
            base=on_site(self.base_url, in_language(code, "")),
        )
        self.environment.drawing.start_page()
        try:
            return list(self.environment.template_of(template).generate(page=page, site=facts, layout=self.layout))
        except (TemplateError, AttributeError, LookupError) as error:
            raise TemplateBroken(template, page.address, error) from error
