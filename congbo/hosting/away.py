"""What stays at the published addresses of a language that another site has now, for hosts that know no redirects."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from congbo.hosting.policy import page_policy
from congbo.languages import Language
from congbo.settings import SiteSettings
from congbo.urls import in_language


def away_files(
    addresses: Iterable[str], templates: Path, settings: SiteSettings, languages: Mapping[str, Language]
) -> Iterator[tuple[str, bytes]]:
    """A page of half a kilobyte for each address, given below the root of a language, in the language that is away."""
    environment = Environment(
        loader=FileSystemLoader(templates / "hosting"), autoescape=True, undefined=StrictUndefined
    )
    template = environment.get_template("away.html")
    away = [language for code, language in languages.items() if code not in settings.languages]
    for language in away:
        said = language.catalogue.gettext("What stood here now stands at:")
        for address in addresses:
            yield (
                in_language(language.code, address),
                template.render(
                    language=language.code,
                    policy=page_policy(),
                    target=settings.whole(language.code, address),
                    name=settings.name[language.code],
                    said=said,
                ).encode(),
            )
