"""View + template + frame make a page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template, TemplateError
from jinja2.runtime import Macro

from congbo.errors import TemplateBroken
from congbo.formats import with_unit
from congbo.frame import Frame, other_language
from congbo.languages import Language
from congbo.model.texts import Text
from congbo.templating.constant_messages import ConstantMessages
from congbo.templating.plainer_code import DirectCode
from congbo.urls import LANGUAGE_FOLDERS, depth
from congbo.views.parts import Page

CUT = "<!--congbo:cut-->"
MEMOISED = ("figure", "change", "bar", "component_cells")
"""Components that are drawn from one small value, and so only once for each value."""
MOST_KEPT = 50_000


@dataclass(frozen=True, slots=True)
class SiteFacts:
    """What templates know beside their page."""

    name: str
    language: str
    other_language: str
    other_href: str
    cut: str
    root: str
    """The way from the page to the root of the site."""
    assets: Mapping[str, str]
    """Addresses of style sheets and scripts below the root, by name."""
    home: str
    """The way from the page to the root of its language."""
    contact: str
    """Where errors are reported; empty if nowhere."""


def memoise_macros(template: Template) -> None:
    """Makes a component's macros remember what they drew; templates that import them get these."""
    for name, macro in vars(template.module).copy().items():
        if isinstance(macro, Macro):
            setattr(template.module, name, lru_cache(maxsize=MOST_KEPT)(macro))


class PageEnvironment(Environment):
    """Jinja's environment with plainer code."""

    code_generator_class = DirectCode


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
    ) -> None:
        self.language, self.site_name, self.layout, self.assets = language, site_name, layout, assets or {}
        self.contact = contact
        self.environment = PageEnvironment(
            loader=FileSystemLoader(templates),
            autoescape=False,
            undefined=StrictUndefined,
            auto_reload=False,
            trim_blocks=True,
            lstrip_blocks=True,
            extensions=["jinja2.ext.i18n", ConstantMessages],
        )
        self.environment.extensions[ConstantMessages.identifier].translate = (  # type: ignore[attr-defined]
            lambda message: language.catalogue.gettext(message) % {}
        )
        install = self.environment.install_gettext_translations  # type: ignore[attr-defined]
        install(language.catalogue, newstyle=True)
        self.environment.filters["with_unit"] = with_unit
        for component in MEMOISED:
            memoise_macros(self.environment.get_template(f"components/{component}.html"))

    def render(self, template: str, page: Page) -> str:
        """The page in its layout."""
        code = self.language.code
        other = other_language(code)
        up = "../" * depth(page.address)
        root = up + ("../" if LANGUAGE_FOLDERS[code] else "")
        other_href = f"{root}{LANGUAGE_FOLDERS[other]}{page.address}"
        facts = SiteFacts(self.site_name[code], code, other, other_href, CUT, root, self.assets, up, self.contact)
        try:
            return self.environment.get_template(template).render(page=page, site=facts, layout=self.layout)
        except (TemplateError, AttributeError) as error:
            raise TemplateBroken(template, page.address, error) from error

    def framed(self, template: str, page: Page, frame: Frame) -> bytes:
        """The page within the site's frame."""
        head, _, content = self.render(template, page).partition(CUT)
        return frame.fill(head, page.address, content).encode()
