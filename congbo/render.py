"""View + template + frame make a page."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError
from markupsafe import Markup

from congbo.errors import TemplateBroken
from congbo.frame import Frame, other_language
from congbo.languages import Language
from congbo.model.texts import Text
from congbo.urls import LANGUAGE_FOLDERS, depth
from congbo.views.parts import Page

CUT = Markup("<!--congbo:cut-->")


@dataclass(frozen=True, slots=True)
class SiteFacts:
    """What templates know beside their page."""

    name: str
    language: str
    other_language: str
    other_href: str
    cut: str
    home: str
    """Way back to the language's root."""


class Renderer:
    """Renders the views of one language."""

    def __init__(self, templates: Path, language: Language, site_name: Text, layout: str = "frame/slots.html") -> None:
        self.language, self.site_name, self.layout = language, site_name, layout
        self.environment = Environment(
            loader=FileSystemLoader(templates),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            extensions=["jinja2.ext.i18n"],
        )
        install = self.environment.install_gettext_translations  # type: ignore[attr-defined]
        install(language.catalogue, newstyle=True)

    def render(self, template: str, page: Page) -> str:
        """The page in its layout."""
        code = self.language.code
        other = other_language(code)
        up = "../" * depth(page.address)
        root = up + ("../" if LANGUAGE_FOLDERS[code] else "")
        facts = SiteFacts(self.site_name[code], code, other, f"{root}{LANGUAGE_FOLDERS[other]}{page.address}", CUT, up)
        try:
            return self.environment.get_template(template).render(page=page, site=facts, layout=self.layout)
        except TemplateError as error:
            raise TemplateBroken(template, page.address, error) from error

    def framed(self, template: str, page: Page, frame: Frame) -> bytes:
        """The page within the site's frame."""
        head, _, content = self.render(template, page).partition(CUT)
        return frame.fill(head, page.address, content).encode()
