"""The log of changes and the records of what was released, as text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import get_args

from congbo.findings import Fact, Finding, Phrase
from congbo.model.versions import ChangeKind
from congbo.read import Sources
from congbo.reading.tables import Table

KINDS = get_args(ChangeKind)
VERSION = re.compile(r"[1-9][0-9]{0,3}")
SHA256 = re.compile(r"[0-9a-f]{64}")


def logs(sources: Sources, name: str) -> Iterator[Table]:
    """The tables of one name in all folders of releases."""
    return (table for file, table in sources.tables.items() if file.endswith(f"/{name}"))


def wrong_correction(sources: Sources) -> Iterator[Finding]:
    """A line of the log of changes lacks what every change must say, or leaves out a version."""
    for table in logs(sources, "corrections.csv"):
        known = {1}
        for row, line in enumerate(table.records()):
            for column, text in line.items():
                if problem := _problem(column, text, line, known):
                    yield Finding("wrong_correction", table.place(row, column), text, {"problem": problem})
            known |= {int(line["version"])} if VERSION.fullmatch(line["version"]) else set()


def _problem(column: str, text: str, line: dict[str, str], known: set[int]) -> Phrase | None:
    if column == "version":
        if not VERSION.fullmatch(text) or text == "1":
            return Phrase("version_not_two_or_more")
        before = int(text) - 1
        return None if before in known or int(text) in known else Phrase("version_left_out", {"version": str(before)})
    return Phrase("cell_not_named") if column in ("unit", "column") and not text else line_problem(column, text, line)


def line_problem(column: str, text: str, line: Mapping[str, str]) -> Phrase | None:
    """What is wrong with a cell that every log of changes has."""
    if column == "kind" and text not in KINDS:
        return Phrase("kind_not_known", {"known": ", ".join(KINDS)})
    if column == "date" and not _is_day(text):
        return Phrase("value_not_day")
    if column == "new" and text == line["old"]:
        return Phrase("changes_nothing")
    return None


def _is_day(text: str) -> bool:
    try:
        return bool(re.fullmatch(r"\d{4}-\d\d-\d\d", text)) and bool(date.fromisoformat(text))
    except ValueError:
        return False


def correction_without_reason(sources: Sources) -> Iterator[Finding]:
    """A published figure was changed, and readers of one language are not told why."""
    for table in logs(sources, "corrections.csv"):
        for row, line in enumerate(table.records()):
            for column in ("reason_vi", "reason_en"):
                if not line[column]:
                    facts: dict[str, Fact] = {"column": line["column"], "old": line["old"], "new": line["new"]}
                    yield Finding("correction_without_reason", table.place(row, column), None, facts)


def damaged_record(sources: Sources) -> Iterator[Finding]:
    """A line that the program wrote down at a release is no longer as it writes them."""
    for table in logs(sources, "published.csv"):
        for row, line in enumerate(table.records()):
            if not VERSION.fullmatch(line["version"]) or not line["unit"] or not SHA256.fullmatch(line["sha256"]):
                yield Finding("damaged_record", table.place(row, "version"), line["version"])
    for file, table in sources.tables.items():
        if file.rpartition("/")[2] == "sealed.csv":
            for row, line in enumerate(table.records()):
                if not line["file"] or not line["field"] or not SHA256.fullmatch(line["sha256"]):
                    yield Finding("damaged_record", table.place(row, "field"), line["field"])
    if addresses := sources.tables.get("addresses.csv"):
        for row, line in enumerate(addresses.records()):
            if not VERSION.fullmatch(line["version"]) or not line["index"] or not line["period"]:
                yield Finding("damaged_record", addresses.place(row, "version"), line["version"])
