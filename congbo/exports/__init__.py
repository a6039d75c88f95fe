"""Files for programs and spreadsheets, made from the results as they were written: one kind a module."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from congbo.exports.calendar import calendar_files
from congbo.exports.comparison import comparison_file
from congbo.exports.finder import finder_files
from congbo.exports.release_files import release_files
from congbo.exports.releases import releases_file
from congbo.exports.signed import signed_files
from congbo.judge import Results
from congbo.languages import Language
from congbo.model.library import Index, Release
from congbo.settings import SiteSettings

Files = Iterator[tuple[str, bytes]]
"""Addresses below the site's root with contents, each made as it is asked for."""
FilePart = Callable[[Results, SiteSettings], Files]


def file_parts(results: Results, languages: Iterable[Language]) -> list[FilePart]:
    """The files of a site, in parts that can be made apart."""
    releases = [(index, release) for index in results.library.indices for release in index.releases]
    known = {language.code: language for language in languages}
    return [
        releases_file,
        signed_files,
        *(finder_of(language) for language in known.values()),
        *(calendar_of(language) for language in known.values()),
        *(files_of(known, index, release) for index, release in releases),
    ]


def finder_of(language: Language) -> FilePart:
    """What the finder knows in one language."""

    def files(results: Results, settings: SiteSettings) -> Files:
        return finder_files(results, settings, language)

    return files


def calendar_of(language: Language) -> FilePart:
    """The announcements for calendar programs, in one language."""

    def files(results: Results, settings: SiteSettings) -> Files:
        return calendar_files(results, settings, language)

    return files


def files_of(languages: dict[str, Language], index: Index, release: Release) -> FilePart:
    """The downloads of one release, and its figures for comparisons."""

    def files(results: Results, settings: SiteSettings) -> Files:
        yield from release_files(results, settings, index, release)
        yield from comparison_file(results, settings, languages, index, release)

    return files
