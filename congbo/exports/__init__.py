"""Files for programs and spreadsheets, made from the results as they were written: one kind a module."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from congbo.exports.releases import releases_file
from congbo.judge import Results
from congbo.settings import SiteSettings

Files = Iterator[tuple[str, bytes]]
"""Addresses below the site's root with contents, each made as it is asked for."""
FilePart = Callable[[Results, SiteSettings], Files]


def file_parts(results: Results) -> list[FilePart]:
    """The files of a site, in parts that can be made apart."""
    return [releases_file]
