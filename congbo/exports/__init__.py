"""Files for programs and spreadsheets, made from the results as they were written: one kind a module."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

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
from congbo.rules.scopes import IndexScope, Narrowing, Scope
from congbo.settings import SiteSettings

Files = Iterator[tuple[str, bytes]]
"""Addresses below the site's root with contents, each made as it is asked for."""


@dataclass(frozen=True, slots=True)
class FilePart:
    """Files that are made together."""

    name: str
    """Tells it from the other parts."""
    make: Callable[[Results, SiteSettings], Files]
    scope: Narrowing | None = None
    """All that its files may know; everything if it is None."""

    def __call__(self, results: Results, settings: SiteSettings) -> Files:
        """The files, made from no more than the scope."""
        return self.make(results.narrowed(self.scope) if self.scope else results, settings)


def file_parts(results: Results, languages: Iterable[Language]) -> list[FilePart]:
    """The files of a site, in parts that can be made apart."""
    scopes = [
        Scope(index.id, release.folder)
        for index in results.library.indices
        for release in (*index.releases, *index.superseded)
    ]
    whole = [IndexScope(index.id) for index in results.library.indices if index.releases]
    known = {language.code: language for language in languages}
    return [
        FilePart("releases", releases_file),
        FilePart("everything", everything_files),
        FilePart("signed", signed_files),
        FilePart("sitemaps", sitemap_index),
        FilePart("units", unit_files),
        *(FilePart(f"finder {code}", finder_of(language)) for code, language in known.items()),
        *(FilePart(f"calendar {code}", calendar_of(language)) for code, language in known.items()),
        *(FilePart(scope.folder, files_of(scope, known), scope) for scope in scopes),
        *(FilePart(one.index, files_of_index(one, known), one) for one in whole),
    ]


def finder_of(language: Language) -> Callable[[Results, SiteSettings], Files]:
    """What the finder knows in one language."""

    def files(results: Results, settings: SiteSettings) -> Files:
        return finder_files(results, settings, language) if language.code in settings.languages else iter(())

    return files


def calendar_of(language: Language) -> Callable[[Results, SiteSettings], Files]:
    """The announcements for calendar programs, in one language."""

    def files(results: Results, settings: SiteSettings) -> Files:
        return calendar_files(results, settings, language) if language.code in settings.languages else iter(())

    return files


def files_of(scope: Scope, languages: dict[str, Language]) -> Callable[[Results, SiteSettings], Files]:
    """The downloads of one release, its figures for comparisons, and the list of its pages."""

    def files(results: Results, settings: SiteSettings) -> Files:
        index, release = scope.own_index(results.library), scope.release(results.library)
        yield from release_files(results, settings, languages, index, release)
        if not release.is_superseded:
            yield from comparison_file(results, settings, languages, index, release)
            yield from release_sitemap(results, index, release).files(settings)

    return files


def files_of_index(scope: IndexScope, languages: dict[str, Language]) -> Callable[[Results, SiteSettings], Files]:
    """The downloads of an index with all its releases."""

    def files(results: Results, settings: SiteSettings) -> Files:
        yield from index_files(results, settings, languages, scope.own_index(results.library))

    return files
