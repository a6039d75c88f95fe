"""The files of a release that a reader may take away."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.model.library import Release
from congbo.urls import download_address, in_language, relative, release_address
from congbo.views.context import Context
from congbo.views.parts import Link


@dataclass(frozen=True, slots=True)
class Downloads:
    """Links to the files, by what they are for."""

    workbook: Link
    tables: tuple[Link, ...]
    """The ranking of each block as the page shows it."""
    tidy: Link
    json: Link
    dictionary: Link
    archive: Link


def view_downloads(context: Context, release: Release) -> Downloads:
    """The downloads of a release, seen from its page; words are the files' names, of a table the block's."""
    code = context.language.code
    here = in_language(code, release_address(release))

    def link(ending: str, text: str = "") -> Link:
        address = download_address(release, ending)
        return Link(text or address.rpartition("/")[2], relative(here, address))

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
    )
