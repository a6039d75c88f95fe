"""`calendar.csv` becomes announcements."""

from __future__ import annotations

from collections import Counter

from congbo.model.announcements import Announcement, parse_moment
from congbo.model.periods import parse_period
from congbo.model.texts import Text
from congbo.read import Sources


def announcements_of(sources: Sources) -> tuple[Announcement, ...]:
    """All announcements in the order of the file, which must be right."""
    table, count = sources.tables.get("calendar.csv"), Counter[tuple[str, str]]()
    announcements: list[Announcement] = []
    for row in table.records() if table else ():
        count[row["index"], row["period"]] += 1
        on, at = parse_moment(row["date"])
        number = count[row["index"], row["period"]]
        what = Text(vi=row["what_vi"], en=row["what_en"])
        announcements.append(
            Announcement(row["index"], parse_period(row["period"]), number, on, at, what, row["status"])
        )
    return tuple(announcements)
