"""The signed documents, handed on as they are."""

from __future__ import annotations

from collections.abc import Iterator

from congbo.judge import Results
from congbo.settings import SiteSettings
from congbo.urls import signed_address


def signed_files(results: Results, settings: SiteSettings) -> Iterator[tuple[str, bytes]]:
    """Every signed document that a decision names."""
    for index in results.library.indices:
        for release in index.releases:
            for name, content in release.papers.signed.items():
                yield signed_address(release, name), content
