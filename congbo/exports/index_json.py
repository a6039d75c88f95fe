"""An index as JSON, and the shape of that: what it is, its methods, and where each release's own file lies."""

from __future__ import annotations

from typing import Literal

from congbo.exports.figures import version_of
from congbo.exports.json_text import SHAPE, json_file, json_text
from congbo.exports.shapes import Pages, Shown, Status
from congbo.judge import Results
from congbo.model.indices import Method
from congbo.model.library import Index, Release
from congbo.model.texts import Linked, Model, Text
from congbo.settings import SiteSettings
from congbo.urls import download_address, index_address, release_address


class MethodOfIndex(Model):
    """A methodology of an index."""

    framework: str
    name: Text
    basis: Text
    comparable_with: tuple[str, ...]
    """Ids of earlier methods; with none nothing may be compared across."""
    comparable_components: tuple[str, ...]
    """Components, and total, that stay comparable with those."""


class NamedBlock(Model):
    """A group of units that are ranked together."""

    block: str
    name: Text


class ReleaseOfIndex(Model):
    """A release in the order of time, and where its figures are."""

    period: str
    version: int
    status: Status
    announced: str | None
    frameworks: dict[str, str]
    """By block."""
    units: dict[str, int]
    """How many the file has, by block."""
    pages: Pages
    file: str


class IndexFile(Model):
    """`<index>/<index>.json`: an index with its methods and the places of its releases' files."""

    shape: Literal[1]
    index: str
    illustrative: bool
    name: Text
    short: Text
    about: Text
    publisher: Linked
    licence: Linked
    unit_of_scores: Text
    direction: Literal["higher", "lower"]
    decimals_shown: Shown
    decimals_stored: int
    pages: Pages
    blocks: tuple[NamedBlock, ...]
    frameworks: tuple[MethodOfIndex, ...]
    releases: tuple[ReleaseOfIndex, ...]


def index_json(results: Results, settings: SiteSettings, index: Index) -> bytes:
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
        "pages": settings.places(index_address(index.id)),
    }
    lists = {
        "blocks": [json_text({"block": one.id, "name": one.name}) for one in said.blocks],
        "frameworks": [json_text(_method(one)) for one in said.frameworks],
        "releases": [json_text(_release(results, settings, one)) for one in index.releases],
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


def _release(results: Results, settings: SiteSettings, release: Release) -> dict[str, object]:
    announced, blocks = release.settings.announced, results.judged[release.folder].values()
    return {
        "period": release.period.id,
        "version": int(version_of(release)),
        "status": release.settings.status,
        "announced": announced and announced.isoformat(),
        "frameworks": {one.result.block.id: one.result.framework.id for one in blocks},
        "units": {one.result.block.id: len(one.result.table.units) for one in blocks},
        "pages": settings.places(release_address(release)),
        "file": download_address(release, ".json"),
    }
