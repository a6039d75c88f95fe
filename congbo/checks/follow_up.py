"""Commendations, plans and responses: of units that were measured, with texts, days and a status that fit each other."""

from __future__ import annotations

from collections.abc import Iterator

from congbo.checks.dates import date_problem
from congbo.checks.nearest import did_you_mean
from congbo.checks.prepared import Prepared, ReleaseText
from congbo.findings import Fact, Finding, Phrase
from congbo.model.follow_up import TaskStatus
from congbo.model.responses import ResponseState
from congbo.reading.tables import Table

TEXTS = {
    "commendations": ("award_vi", "award_en", "document"),
    "plan": ("task_vi", "task_en", "owner_vi", "owner_en"),
    "responses": ("text_vi", "text_en"),
}
"""Cells that may not be blank."""
DAYS = {"commendations": ("date",), "plan": ("deadline", "as_of"), "responses": ("date",)}
OPTIONAL = {("commendations", "date")}
COMPONENTS = {"plan": "component", "responses": "column"}
"""The column that names a component, by table."""
STATES = {"plan": ("status", tuple(TaskStatus)), "responses": ("state", tuple(ResponseState))}
"""The column that says how a matter stands, and what it may hold."""


def _tables(prepared: Prepared) -> Iterator[tuple[ReleaseText, str, Table]]:
    for release in prepared.releases:
        for name in TEXTS:
            if table := prepared.sources.tables.get(f"{release.folder}/{name}.csv"):
                yield release, name, table


def unit_outside_release(prepared: Prepared) -> Iterator[Finding]:
    """An award or a task is of a unit that the release does not have."""
    for release, _, table in _tables(prepared):
        measured = {unit for scores in release.tables for unit in scores.column("unit")}
        for row, unit in enumerate(table.column("unit")):
            if unit not in measured:
                facts: dict[str, Fact] = {"period": release.period.id, "nearest": did_you_mean(unit, measured)}
                yield Finding("unit_outside_release", table.place(row, "unit"), unit, facts)


def text_missing(prepared: Prepared) -> Iterator[Finding]:
    """A text is blank."""
    for _, name, table in _tables(prepared):
        for column in TEXTS[name]:
            for row, text in enumerate(table.column(column)):
                if not text:
                    yield Finding("text_missing", table.place(row, column))


def wrong_day(prepared: Prepared) -> Iterator[Finding]:
    """A day is not written year-month-day."""
    for _, name, table in _tables(prepared):
        for column in DAYS[name]:
            for row, text in enumerate(table.column(column)):
                if (text or (name, column) not in OPTIONAL) and (problem := date_problem(text)):
                    yield Finding("wrong_date", table.place(row, column), text, {"way": problem})


def unknown_task_component(prepared: Prepared) -> Iterator[Finding]:
    """A task or a response is about a component that the unit's framework does not have."""
    for release, name, table in _tables(prepared):
        if name not in COMPONENTS:
            continue
        key = COMPONENTS[name]
        block_of = {
            unit: block
            for scores in release.tables
            for unit, block in zip(scores.column("unit"), scores.column("block"), strict=True)
        }
        for row, (unit, component) in enumerate(zip(table.column("unit"), table.column(key), strict=True)):
            known = prepared.framework(release, block_of.get(unit, ""))
            if component and unit in block_of and component not in known:
                facts: dict[str, Fact] = {
                    "key": key,
                    "known": ", ".join(known),
                    "nearest": did_you_mean(component, known),
                }
                yield Finding("unknown_reference", table.place(row, key), component, facts)


def unknown_status(prepared: Prepared) -> Iterator[Finding]:
    """A task's status, or a response's state, is none of ours."""
    for _, name, table in _tables(prepared):
        column, known = STATES.get(name, ("", ()))
        for row, status in enumerate(table.column(column) if column else ()):
            if status not in known:
                facts: dict[str, Fact] = {"known": ", ".join(known), "nearest": did_you_mean(status, known)}
                yield Finding("unknown_status", table.place(row, column), status, facts)


def status_against_deadline(prepared: Prepared) -> Iterator[Finding]:
    """A task is overdue before its deadline, or open after it."""
    for _, name, table in _tables(prepared):
        if name != "plan":
            continue
        for row, record in enumerate(table.records()):
            status, deadline, as_of = record["status"], record["deadline"], record["as_of"]
            if date_problem(deadline) or date_problem(as_of) or status == TaskStatus.done:
                continue
            is_over = deadline < as_of
            if status in list(TaskStatus) and is_over != (status in (TaskStatus.late, TaskStatus.done_late)):
                problem = Phrase("overdue_too_early" if not is_over else "open_too_late")
                facts: dict[str, Fact] = {"deadline": deadline, "as_of": as_of, "what": problem}
                yield Finding("status_against_deadline", table.place(row, "status"), status, facts)
