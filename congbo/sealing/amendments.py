"""The log of changes of what is sealed: `amendments.csv`."""

from __future__ import annotations

from collections.abc import Iterable, Set
from datetime import date
from typing import cast

from congbo.model.texts import Text
from congbo.model.versions import Amendment, ChangeKind
from congbo.read import Sources

FILE = "amendments.csv"


def amendments_of(sources: Sources) -> tuple[Amendment, ...]:
    """The lines of the log, in their order; they must be right."""
    table = sources.tables.get(FILE)
    return tuple(
        Amendment(
            row["file"],
            row["field"],
            row["old"],
            row["new"],
            cast(ChangeKind, row["kind"]),
            Text(vi=row["reason_vi"], en=row["reason_en"]),
            date.fromisoformat(row["date"]),
            row["document"],
            number,
        )
        for number, row in enumerate(table.records() if table else (), 1)
    )


def concerning(
    amendments: Iterable[Amendment], folder: str, frameworks: Set[str], units: Set[str]
) -> tuple[Amendment, ...]:
    """Those that readers of one release must know: of its own files, and of what it uses of shared ones."""

    def concerns(one: Amendment) -> bool:
        name = one.file.rpartition("/")[2]
        if not one.folder:
            return one.key in units
        if name.startswith("framework-"):
            return one.folder == folder.partition("/")[0] and name[len("framework-") : -len(".csv")] in frameworks
        return one.folder in (folder, folder.partition("/")[0])

    return tuple(one for one in amendments if concerns(one))


def by_field(amendments: Iterable[Amendment]) -> dict[tuple[str, str], list[int]]:
    """The positions of the changes of each field, in their order."""
    found: dict[tuple[str, str], list[int]] = {}
    for position, one in enumerate(amendments):
        found.setdefault((one.file, one.field), []).append(position)
    return found
