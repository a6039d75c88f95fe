"""The kinds of parts that files come in, and which files each of them has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from congbo.exports.calendar import calendar_files
from congbo.exports.comparison import comparison_file
from congbo.exports.everything import everything_files
from congbo.exports.finder import finder_files
from congbo.exports.index_files import index_files
from congbo.exports.release_files import release_files
from congbo.exports.releases import releases_file
from congbo.exports.signed import signed_files
from congbo.exports.sitemap import release_sitemap, sitemap_index
from congbo.exports.unit_json import unit_files
from congbo.judge import Results
from congbo.languages import Language
from congbo.rules.scopes import IndexScope, Scope
from congbo.settings import SiteSettings

Files = Iterator[tuple[str, bytes]]
WHOLE = {
    "releases": releases_file,
    "everything": everything_files,
    "signed": signed_files,
    "sitemaps": sitemap_index,
    "units": unit_files,
}
"""What the whole site has once."""
SPOKEN = {"finder": finder_files, "calendar": calendar_files}
"""What it has in each language."""


def spoken(name: str, results: Results, settings: SiteSettings, languages: Mapping[str, Language]) -> Files:
    """What the finder knows, or the announcements for calendar programs; only in languages that the site has."""
    for code, language in languages.items():
        if code in settings.languages:
            yield from SPOKEN[name](results, settings, language)


def of_release(results: Results, settings: SiteSettings, languages: Mapping[str, Language], scope: Scope) -> Files:
    """The downloads of one release, its figures for comparisons, and the list of its pages."""
    index, release = scope.own_index(results.library), scope.release(results.library)
    yield from release_files(results, settings, languages, index, release)
    if not release.is_superseded:
        yield from comparison_file(results, settings, languages, index, release)
        yield from release_sitemap(results, index, release).files(settings)


def of_index(results: Results, settings: SiteSettings, languages: Mapping[str, Language], scope: IndexScope) -> Files:
    """The downloads of an index with all its releases."""
    yield from index_files(results, settings, languages, scope.own_index(results.library))
