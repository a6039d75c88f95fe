"""The moment until which a release is held back, and the one for which it is announced."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from congbo.checks.prepared import Prepared
from congbo.findings import Fact, Finding, Place
from congbo.model.announcements import OFF, VIET_NAM, parse_moment
from congbo.read import Sources
from congbo.versions.freeze import frozen_version

FILE = "calendar.csv"


def embargo_not_as_announced(prepared: Prepared) -> Iterator[Finding]:
    """A release that is not public yet is held back until another moment than readers are told."""
    for release in prepared.releases:
        embargo, told = release.release.embargo, announced(prepared.sources, release.index, release.period.id)
        if embargo is None or not told or frozen_version(prepared.sources, release.folder):
            continue
        if not any(is_at(embargo, text) for text, _ in told):
            text, line = told[0]
            file = f"{release.folder}/release.yml"
            place = Place(file, prepared.sources.documents[file].line(("embargo",)))
            facts: dict[str, Fact] = {"announced": text, "calendar": FILE, "line": line}
            yield Finding("embargo_not_as_announced", place, embargo.isoformat(timespec="minutes"), facts)


def announced(sources: Sources, index: str, period: str) -> list[tuple[str, int]]:
    """The moments for which a release is announced and not put off, each with its line."""
    table = sources.tables.get(FILE)
    if table is None:
        return []
    rows = zip(table.records(), table.lines, strict=True)
    return [
        (row["date"], line)
        for row, line in rows
        if (row["index"], row["period"]) == (index, period) and row["status"] not in OFF
    ]


def is_at(embargo: datetime, text: str) -> bool:
    """Whether an announcement tells of that moment; of its day, where it tells no time. What is no moment is found elsewhere."""
    try:
        day, time = parse_moment(text)
    except ValueError:
        return True
    here = embargo.astimezone(VIET_NAM)
    return here.date() == day and time in (None, here.time())
