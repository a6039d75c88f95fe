"""The files of a release or of an index that a reader may take away."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.model.library import Index, Release
from congbo.urls import (
    FILES,
    download_address,
    in_language,
    index_address,
    index_download_address,
    relative,
    release_address,
)
from congbo.views.context import Context


@dataclass(frozen=True, slots=True)
class FileLink:
    """A file: what it is called, where it lies and how large it is."""

    text: str
    href: str
    size: str
    """Empty where it is not known."""


@dataclass(frozen=True, slots=True)
class Downloads:
    """The files of a release, by what they are for."""

    workbook: FileLink
    tables: tuple[FileLink, ...]
    """The ranking of each block as the page shows it."""
    tidy: FileLink
    json: FileLink
    dictionary: FileLink
    archive: FileLink
    all_files: str
    """The way to the page of all files."""


@dataclass(frozen=True, slots=True)
class IndexDownloads:
    """The files of an index with all its releases, by what they are for."""

    workbook: FileLink
    tidy: FileLink
    json: FileLink
    dictionary: FileLink
    archive: FileLink
    all_files: str


def view_downloads(context: Context, release: Release) -> Downloads:
    """The downloads of a release, seen from its page; words are the files' names, of a table the block's."""
    code = context.language.code
    here = release_address(release)

    def link(ending: str, text: str = "") -> FileLink:
        return file_link(context, here, download_address(release, ending), text)

    return Downloads(
        workbook=link(f".{code}.xlsx"),
        tables=tuple(
            link(f"-{block}.{code}.csv", judged.result.block.name[code])
            for block, judged in context.judged[release.folder].items()
        ),
        tidy=link(".csv"),
        json=link(".json"),
        dictionary=link("-dictionary.csv"),
        archive=link(".zip"),
        all_files=relative(here, FILES),
    )


def view_index_downloads(context: Context, index: Index, here: str = "") -> IndexDownloads:
    """The downloads of an index, seen from its page or from another one."""
    endings = (f".{context.language.code}.xlsx", ".csv", ".json", "-dictionary.csv", ".zip")
    addresses = (index_download_address(index.id, ending) for ending in endings)
    here = here or index_address(index.id)
    workbook, tidy, json, dictionary, archive = (file_link(context, here, one) for one in addresses)
    return IndexDownloads(workbook, tidy, json, dictionary, archive, relative(here, FILES))


def file_link(context: Context, here: str, address: str, text: str = "") -> FileLink:
    """A file below the site's root, seen from a page of the language; called as it is if it has no other name."""
    size = context.sizes.get(address)
    return FileLink(
        text or address.rpartition("/")[2],
        relative(in_language(context.language.code, here), address),
        context.language.formats.file_size(size) if size else "",
    )
