"""The site's two languages: their catalogues of sentences and their numbers."""

from __future__ import annotations

import gettext
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from congbo.formats import Formats

LANGUAGES = ("vi", "en")
"""Vietnamese first; English is the language of the message ids and needs no catalogue."""


@dataclass(frozen=True, slots=True)
class Language:
    """One language of the site."""

    code: str
    catalogue: gettext.NullTranslations
    formats: Formats


@cache
def load_language(code: str, templates: Path) -> Language:
    """The language with its catalogue from `templates/locale/`."""
    catalogue = (
        read_catalogue(templates / "locale" / code / "congbo.po") if code != "en" else gettext.NullTranslations()
    )
    return Language(code, catalogue, Formats(code, catalogue.gettext))


def read_catalogue(path: Path) -> gettext.GNUTranslations:
    """A .po file as translations, compiled in memory."""
    compiled = BytesIO()
    with path.open("rb") as file:
        write_mo(compiled, read_po(file, locale=path.parent.name))
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)
