"""All files of the site for spreadsheets and programs, and what is in them."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.model.library import Index
from congbo.urls import (
    EVERYTHING,
    FEED,
    FILES,
    HOME,
    LINEAGE_TABLE,
    RELEASES_FILE,
    UNITS_TABLE,
    index_address,
    relative,
    unit_file_address,
)
from congbo.views.context import Context
from congbo.views.parts import Link, Page
from congbo.views.provenance.dataset import catalogue
from congbo.views.provenance.downloads import FileLink, IndexDownloads, file_link, view_index_downloads


@dataclass(frozen=True, slots=True)
class IndexFiles:
    """The files of an index with all its releases."""

    index: Link
    name: str
    first: str
    """The first release."""
    last: str
    count: int
    licence: Link
    downloads: IndexDownloads


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesPage(Page):
    """What the page of all files says."""

    catalogue: str
    """All real indices as JSON-LD."""
    everything: FileLink | None
    """All that is real in one archive; None where nothing is."""
    indices: tuple[IndexFiles, ...]
    examples: tuple[IndexFiles, ...]
    """Those of invented figures."""
    units: FileLink
    lineage: FileLink
    releases: FileLink
    unit: FileLink | None
    """The file of a unit, as an example; None where no release has any."""
    feed: Link


def view_files(context: Context) -> FilesPage:
    """The page of all files."""
    gettext = context.language.catalogue.gettext
    real, drawn = ([_index(context, one) for one in _indices(context, invented)] for invented in (False, True))
    return FilesPage(
        address=FILES,
        title=gettext("All files"),
        description=gettext("All figures as files for spreadsheets and programs: what there is and what is in it"),
        crumbs=(Link(gettext("Home"), relative(FILES, HOME)), Link(gettext("All files"), "")),
        is_illustrative=False,
        catalogue=catalogue(context),
        everything=file_link(context, FILES, EVERYTHING) if real else None,
        indices=tuple(real),
        examples=tuple(drawn),
        units=file_link(context, FILES, UNITS_TABLE),
        lineage=file_link(context, FILES, LINEAGE_TABLE),
        releases=file_link(context, FILES, RELEASES_FILE),
        unit=_example(context),
        feed=Link(FEED, FEED),
    )


def _indices(context: Context, is_invented: bool) -> list[Index]:
    return [one for one in context.indices_in_order() if one.releases and one.is_illustrative() is is_invented]


def _index(context: Context, index: Index) -> IndexFiles:
    code, period = context.language.code, context.language.formats.period
    licence = index.settings.licence
    return IndexFiles(
        Link(index.settings.short[code], index_address(index.id)),
        index.settings.name[code],
        period(index.releases[0].period),
        period(index.releases[-1].period),
        len(index.releases),
        Link(licence[code], licence.url or ""),
        view_index_downloads(context, index, FILES),
    )


def _example(context: Context) -> FileLink | None:
    """The file of the unit that is called by name in the latest release of the first index."""
    blocks = (one for index in _indices(context, False) for one in context.judged[index.latest.folder].values())
    judged = next(blocks, None)
    if judged is None:
        return None
    return file_link(context, FILES, unit_file_address(judged.result.table.units[judged.order[0]]))
