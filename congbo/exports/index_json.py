"""An index as JSON: what it is, its methods, and where each release's own file lies."""

from __future__ import annotations

from congbo.exports.figures import version_of
from congbo.exports.json_text import SHAPE, json_file, json_text
from congbo.judge import Results
from congbo.model.indices import Method
from congbo.model.library import Index, Release
from congbo.urls import LANGUAGE_FOLDERS, download_address, in_language, index_address, release_address


def index_json(results: Results, index: Index) -> bytes:
    """The file of one index; figures stand in the files of its releases."""
    said = index.settings
    keys = {
        "shape": SHAPE,
        "index": index.id,
        "illustrative": index.is_illustrative(),
        "name": said.name,
        "short": said.short,
        "about": said.about,
        "publisher": said.publisher,
        "licence": said.licence,
        "unit_of_scores": said.unit,
        "direction": said.direction,
        "decimals_shown": said.decimals,
        "decimals_stored": said.precision,
        "pages": _pages(index_address(index.id)),
    }
    lists = {
        "blocks": [json_text({"block": one.id, "name": one.name}) for one in said.blocks],
        "frameworks": [json_text(_method(one)) for one in said.frameworks],
        "releases": [json_text(_release(results, one)) for one in index.releases],
    }
    return json_file(keys, lists)


def _method(method: Method) -> dict[str, object]:
    return {
        "framework": method.id,
        "name": method.name,
        "basis": method.basis,
        "comparable_with": list(method.comparable_with),
        "comparable_components": list(method.comparable_components),
    }


def _release(results: Results, release: Release) -> dict[str, object]:
    announced, blocks = release.settings.announced, results.judged[release.folder].values()
    return {
        "period": release.period.id,
        "version": int(version_of(release)),
        "status": release.settings.status,
        "announced": announced and announced.isoformat(),
        "frameworks": {one.result.block.id: one.result.framework.id for one in blocks},
        "units": {one.result.block.id: len(one.result.table.units) for one in blocks},
        "pages": _pages(release_address(release)),
        "file": download_address(release, ".json"),
    }


def _pages(address: str) -> dict[str, str]:
    return {language: in_language(language, address) for language in LANGUAGE_FOLDERS}
