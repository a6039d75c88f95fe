"""The log of what was changed in published texts, line by line."""

from __future__ import annotations

from collections.abc import Iterator

from congbo.checks.corrections import line_problem
from congbo.findings import Fact, Finding, Phrase
from congbo.read import Sources
from congbo.sealing.amendments import FILE


def wrong_amendment(sources: Sources) -> Iterator[Finding]:
    """A line of the log of amendments lacks what every change must say."""
    table = sources.tables.get(FILE)
    for row, line in enumerate(table.records() if table else ()):
        for column, text in line.items():
            is_blank = column in ("file", "field") and not text
            problem = Phrase("field_not_named") if is_blank else line_problem(column, text, line)
            if problem and table:
                yield Finding("wrong_correction", table.place(row, column), text, {"problem": problem})


def amendment_without_reason(sources: Sources) -> Iterator[Finding]:
    """A published text was changed, and readers of one language are not told why."""
    table = sources.tables.get(FILE)
    for row, line in enumerate(table.records() if table else ()):
        for column in ("reason_vi", "reason_en"):
            if table and not line[column]:
                facts: dict[str, Fact] = {"column": line["field"], "old": line["old"], "new": line["new"]}
                yield Finding("correction_without_reason", table.place(row, column), None, facts)
