"""`releases.json`: every release with its names, its status and where its page lies."""

from __future__ import annotations

import json
from collections.abc import Iterator

from congbo.exports.figures import version_of
from congbo.exports.json_text import SHAPE
from congbo.judge import Results
from congbo.model.library import Index, Release
from congbo.settings import SiteSettings
from congbo.urls import RELEASES_FILE, download_address, release_address


def releases_file(results: Results, settings: SiteSettings) -> Iterator[tuple[str, bytes]]:
    """The list of releases, by index in the order of their ids, then by time; invented ones are left out."""
    entries = [
        _entry(settings, index, release)
        for index in results.library.indices
        if not index.is_illustrative()
        for release in index.releases
    ]
    yield RELEASES_FILE, json.dumps({"shape": SHAPE, "releases": entries}, ensure_ascii=False, indent=1).encode()


def _entry(settings: SiteSettings, index: Index, release: Release) -> dict[str, object]:
    return {
        "index": index.id,
        "period": release.period.id,
        "name": {"vi": index.settings.short.vi, "en": index.settings.short.en},
        "version": int(version_of(release)),
        "status": release.settings.status,
        "announced": release.settings.announced and release.settings.announced.isoformat(),
        "units": sum(len(result.table.units) for result in release.results),
        "pages": settings.places(release_address(release)),
        "file": download_address(release, ".json"),
    }
