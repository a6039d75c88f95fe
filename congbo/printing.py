"""View + Typst template make a PDF; needs the optional library `typst`."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError

from congbo.errors import BuildRefused, TemplateBroken
from congbo.frame import other_language
from congbo.languages import Language
from congbo.model.library import Index, Release
from congbo.model.texts import Text
from congbo.render import Renderer, SiteFacts
from congbo.urls import in_language, pdf_address
from congbo.views.context import Context
from congbo.views.parts import Page

LENGTH = re.compile(r"\d+(\.\d+)?%")


class Markup(str):
    """Typst's own words, which are not to be quoted."""

    __slots__ = ()


def quoted(value: object) -> str:
    """A value as Typst shows it letter by letter, whatever signs it holds."""
    if isinstance(value, Markup):
        return value
    text = str(value).replace("\\", "\\\\").replace('"', '\\"')
    return Markup(f'#"{text}";')


def share(text: str) -> Markup:
    """A share of the width, such as 87.3%, as a length."""
    if not LENGTH.fullmatch(text):
        raise ValueError(text)
    return Markup(text)


class Printer:
    """Prints the views of one language; they must be made from text that was not escaped for HTML."""

    def __init__(self, templates: Path, language: Language, site_name: Text) -> None:
        self.language, self.site_name = language, site_name
        self.environment = Environment(  # nosec B701
            loader=FileSystemLoader(templates),
            autoescape=False,  # noqa: S701 - every value is quoted for Typst
            undefined=StrictUndefined,
            finalize=quoted,
            trim_blocks=True,
            lstrip_blocks=True,
            extensions=["jinja2.ext.i18n"],
        )
        install = self.environment.install_gettext_translations  # type: ignore[attr-defined]
        install(language.catalogue, newstyle=True)
        self.environment.filters |= {"share": share, "plain": lambda number: Markup(int(number))}
        words = Renderer(templates, language, site_name).environment.get_template("components/headline_sentence.html")
        self.environment.globals["headline_sentence"] = words.module.headline_sentence  # type: ignore[attr-defined]

    def source(self, template: str, page: Page) -> str:
        """The page in Typst's language."""
        code = self.language.code
        facts = SiteFacts(self.site_name[code], code, other_language(code), "", "", "", {}, "", "", "", "")
        try:
            return self.environment.get_template(template).render(page=page, site=facts)
        except TemplateError as error:
            raise TemplateBroken(template, page.address, error) from error

    def print(self, template: str, page: Page) -> bytes:
        """The page as a PDF: the same bytes on any machine, for it holds no date and no font of the system."""
        return bytes(compiler().compile(input=self.source(template, page).encode(), format="pdf"))


def library() -> Any:
    """Typst; raises BuildRefused if it is not installed."""
    try:
        import typst
    except ImportError as error:
        raise BuildRefused("Chưa cài phần in PDF (requirements-pdf.txt). Chạy: python build.py pdf --help") from error
    return typst


@cache
def compiler() -> Any:
    """Typst with no fonts but those that it brings along."""
    return library().Compiler(ignore_system_fonts=True)


def printed(
    context: Context, printer: Printer, index: Index, release: Release, units: Container[str] | None = None
) -> Iterator[tuple[str, bytes]]:
    """The PDFs of a release in one language by address below the site's root; of all units, or of some.

    The extract is Vietnamese whatever the language, and printed once: with all units in Vietnamese, or with none.
    """
    from congbo.views.decision import view_decision
    from congbo.views.scorecard import view_scorecard

    code = printer.language.code
    if code == "vi" and not units and context.decisions(release):
        page = view_decision(context, index, release)
        yield pdf_address(page.address), printer.print("pdf/decision.typ", page)
    for judged in context.judged[release.folder].values():
        for unit, row in judged.row_of.items():
            if units is None or unit in units:
                card = view_scorecard(context, index, release, judged, row)
                yield in_language(code, pdf_address(card.address)), printer.print("pdf/scorecard.typ", card)
