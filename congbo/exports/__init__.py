"""Files for programs and spreadsheets, made from the results as they were written: one kind a module."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from congbo.exports.release_files import release_files
from congbo.exports.releases import releases_file
from congbo.judge import Results
from congbo.model.library import Index, Release
from congbo.settings import SiteSettings

Files = Iterator[tuple[str, bytes]]
"""Addresses below the site's root with contents, each made as it is asked for."""
FilePart = Callable[[Results, SiteSettings], Files]


def file_parts(results: Results) -> list[FilePart]:
    """The files of a site, in parts that can be made apart."""
    releases = [(index, release) for index in results.library.indices for release in index.releases]
    return [releases_file, *(files_of(index, release) for index, release in releases)]


def files_of(index: Index, release: Release) -> FilePart:
    """The downloads of one release."""

    def files(results: Results, settings: SiteSettings) -> Files:
        return release_files(results, settings, index, release)

    return files
