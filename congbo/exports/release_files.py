"""The downloads of a release, beside its page."""

from __future__ import annotations

from collections.abc import Iterator

from congbo.exports.release_json import release_json
from congbo.exports.tidy import tidy_file
from congbo.judge import Results
from congbo.model.library import Index, Release
from congbo.settings import SiteSettings
from congbo.urls import download_address


def release_files(
    results: Results, settings: SiteSettings, index: Index, release: Release
) -> Iterator[tuple[str, bytes]]:
    """Every file of one release."""
    yield download_address(release, ".csv"), tidy_file(index, [(release, results.judged[release.folder])])
    yield download_address(release, ".json"), release_json(results, settings, index, release)
