"""The log of a release as nouns: what was changed, and what proves each published row."""

from __future__ import annotations

from datetime import date
from typing import cast

from congbo.model.texts import Text
from congbo.model.versions import ChangeKind, Correction, PublishedRelease, PublishedRow, Redirect
from congbo.read import Sources


def corrections_of(sources: Sources, folder: str) -> tuple[Correction, ...]:
    """The lines of `corrections.csv` in the folder of a release, in their order; they must be right."""
    table = sources.tables.get(f"{folder}/corrections.csv")
    return tuple(
        Correction(
            int(row["version"]),
            row["unit"],
            row["column"],
            row["old"],
            row["new"],
            cast(ChangeKind, row["kind"]),
            Text(vi=row["reason_vi"], en=row["reason_en"]),
            date.fromisoformat(row["date"]),
            row["document"],
        )
        for row in (table.records() if table else ())
    )


def published_rows(sources: Sources, folder: str) -> tuple[PublishedRow, ...]:
    """The lines of `published.csv` in the folder of a release; they must be right."""
    table = sources.tables.get(f"{folder}/published.csv")
    return tuple(
        PublishedRow(int(row["version"]), row["unit"], row["sha256"], row["marks"])
        for row in (table.records() if table else ())
    )


def remembered_releases(sources: Sources) -> tuple[PublishedRelease, ...]:
    """The lines of `addresses.csv`; they must be right."""
    table = sources.tables.get("addresses.csv")
    return tuple(
        PublishedRelease(
            row["index"], row["period"], int(row["version"]), tuple(name for name in row["pages"].split(" ") if name)
        )
        for row in (table.records() if table else ())
    )


def redirects_of(sources: Sources) -> tuple[Redirect, ...]:
    """The lines of `redirects.csv`."""
    table = sources.tables.get("redirects.csv")
    return tuple(Redirect(row["from"], row["to"]) for row in (table.records() if table else ()))
