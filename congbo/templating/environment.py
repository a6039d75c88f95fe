"""Jinja's environment for the pages of one language: sentences translated, macros as plain functions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from gettext import NullTranslations
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from jinja2.utils import missing

from congbo.templating.kept_code import KeptCode
from congbo.templating.plainer_code import DirectCode
from congbo.templating.shared_rows import Drawing

REMEMBERING = {f"components/{name}.html" for name in ("figure", "change", "bar", "component_cells")}
"""Components that are drawn from one small value, and so only once for each value."""


class PageEnvironment(Environment):
    """What the code of templates refers to, beside Jinja's own."""

    code_generator_class = DirectCode

    def __init__(self, templates: Path, catalogue: NullTranslations, kept: Path | None = None) -> None:
        self.catalogue, self.drawing = catalogue, Drawing()
        self.macro_of = cache(self._macro_of)
        self.template_of = cache(self.get_template)
        super().__init__(
            loader=FileSystemLoader(templates),
            autoescape=False,
            undefined=StrictUndefined,
            auto_reload=False,
            cache_size=-1,
            bytecode_cache=KeptCode(kept) if kept else None,
            trim_blocks=True,
            lstrip_blocks=True,
            extensions=["jinja2.ext.i18n"],
        )
        self.globals["rows"] = self.drawing.rows
        self.install_gettext_translations(catalogue, newstyle=True)  # type: ignore[attr-defined]

    def translate(self, message: str) -> str:
        """A sentence in this language, with the places for values as they are."""
        return self.catalogue.gettext(message)

    def plural(self, one: str, many: str, count: int, values: Mapping[str, object]) -> str:
        """The sentence for this count, with `num` and other values set in."""
        return self.catalogue.ngettext(one, many, count) % {"num": count, **values}

    @staticmethod
    def as_function(macro: Callable[..., str]) -> Callable[..., str]:
        """The function of a macro, which may leave arguments away that have defaults."""
        macro.__defaults__ = (missing,) * macro.__code__.co_argcount
        return macro

    def _macro_of(self, template: str, name: str) -> Any:
        macro = getattr(self.get_template(template).module, name)
        return self.drawing.cell(macro) if template in REMEMBERING else macro
