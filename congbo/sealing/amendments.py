"""The log of changes of what is sealed: `amendments.csv`."""

from __future__ import annotations

from collections.abc import Iterable
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
        )
        for row in (table.records() if table else ())
    )


def by_field(amendments: Iterable[Amendment]) -> dict[tuple[str, str], list[int]]:
    """The positions of the changes of each field, in their order."""
    found: dict[tuple[str, str], list[int]] = {}
    for position, one in enumerate(amendments):
        found.setdefault((one.file, one.field), []).append(position)
    return found
