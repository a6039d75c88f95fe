"""Builds a site again from its inputs and compares the two."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from congbo.errors import UsageError
from congbo.pipeline import Places, build
from congbo.publishing.manifest import MANIFEST, read_manifest
from congbo.publishing.verify import Differences


def compare_with_rebuild(site: Path, results: Path, project: Path) -> Differences:
    """How the site differs from what the program makes of these results today."""
    published = read_manifest(site)
    with TemporaryDirectory() as folder:
        places = Places(project, results, Path(folder) / "site", Path(folder) / "cache")
        build(places, lambda stage, made: None)
        rebuilt = read_manifest(places.site)
    if published is None or rebuilt is None:
        raise UsageError(f"{site} không có {MANIFEST} đọc được.")
    shared = published.files.keys() & rebuilt.files.keys()
    return Differences(
        changed=tuple(sorted(name for name in shared if published.files[name] != rebuilt.files[name])),
        missing=tuple(sorted(rebuilt.files.keys() - shared)),
        added=tuple(sorted(published.files.keys() - shared)),
    )
