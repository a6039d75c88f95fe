"""Announcements: of an index, a period and a moment that there are, in words that betray no figure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from congbo.checks.nearest import did_you_mean
from congbo.checks.structure import is_period
from congbo.findings import Fact, Finding
from congbo.model.announcements import STATUSES, parse_moment
from congbo.read import Sources
from congbo.reading.tables import Table

FILE = "calendar.csv"
FIGURE = re.compile(r"\d+[.,]\d+|\d\s*%|(?:hạng|thứ|ranks?|ranked|place)\s+\d|\d\s*(?:điểm|points?)\b", re.IGNORECASE)
"""What looks like a score, a share or a place."""


def unknown_index(sources: Sources) -> Iterator[Finding]:
    """An announcement is of an index that is not there, or of which nothing is public yet."""
    known = sources.folders()
    for table, row, text in _cells(sources, "index"):
        if text not in known:
            yield Finding("unknown_index", table.place(row, "index"), text, {"nearest": did_you_mean(text, known)})


def not_a_period(sources: Sources) -> Iterator[Finding]:
    """An announcement names no period."""
    for table, row, text in _cells(sources, "period"):
        if not is_period(text):
            yield Finding("not_a_period", table.place(row, "period"), text)


def wrong_moment(sources: Sources) -> Iterator[Finding]:
    """An announcement names no day, or a time without its zone."""
    for table, row, text in _cells(sources, "date"):
        try:
            parse_moment(text)
        except ValueError:
            yield Finding("wrong_moment", table.place(row, "date"), text)


def announcement_of_unknown_status(sources: Sources) -> Iterator[Finding]:
    """An announcement is in a state that there is not."""
    for table, row, text in _cells(sources, "status"):
        if text not in STATUSES:
            facts: dict[str, Fact] = {"known": ", ".join(STATUSES), "nearest": did_you_mean(text, STATUSES)}
            yield Finding("unknown_status", table.place(row, "status"), text, facts)


def announcement_without_words(sources: Sources) -> Iterator[Finding]:
    """An announcement does not say in both languages what it is of."""
    for column in ("what_vi", "what_en"):
        for table, row, text in _cells(sources, column):
            if not text:
                yield Finding("text_missing", table.place(row, column))


def announcement_betrays(sources: Sources) -> Iterator[Finding]:
    """An announcement gives away what looks like a figure."""
    for column in ("what_vi", "what_en"):
        for table, row, text in _cells(sources, column):
            if found := FIGURE.search(text):
                yield Finding("announcement_betrays", table.place(row, column), text, {"what": found.group()})


def repeated_announcement(sources: Sources) -> Iterator[Finding]:
    """One release is announced twice for one moment."""
    first: dict[tuple[str, ...], int] = {}
    for table, row, _ in _cells(sources, "date"):
        key = tuple(table.column(column)[row] for column in ("index", "period", "date"))
        if key in first:
            yield Finding("repeated_announcement", table.place(row, "date"), key[2], {"line": first[key]})
        first.setdefault(key, table.lines[row])


def _cells(sources: Sources, column: str) -> Iterator[tuple[Table, int, str]]:
    table = sources.tables.get(FILE)
    if table is not None and column in table.header:
        for row, text in enumerate(table.column(column)):
            yield table, row, text
