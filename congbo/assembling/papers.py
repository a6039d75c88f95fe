"""Decisions, commendations and plans become nouns; what `checks` found to be right is taken as right."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Protocol, TypeVar

from congbo.model.decisions import DecisionFile
from congbo.model.follow_up import Commendation, Task, TaskStatus
from congbo.model.papers import Papers
from congbo.model.responses import Response, ResponseState
from congbo.model.texts import Text
from congbo.read import Sources
from congbo.reading.tables import Table


class _OfUnit(Protocol):
    @property
    def unit(self) -> str: ...


Line = TypeVar("Line", bound=_OfUnit)


def assemble_papers(sources: Sources, folder: str) -> Papers:
    """What lies beside the figures in the folder of a release."""
    document = sources.documents.get(f"{folder}/decision.yml")
    decisions = DecisionFile.model_validate(document.content).decisions if document else ()
    return Papers(
        decisions,
        {one.pdf: sources.attachments[f"{folder}/{one.pdf}"] for one in decisions if one.pdf},
        _by_unit(_commendation(row) for row in _records(sources.tables.get(f"{folder}/commendations.csv"))),
        _by_unit(_task(row) for row in _records(sources.tables.get(f"{folder}/plan.csv"))),
        _by_unit(_response(row) for row in _records(sources.tables.get(f"{folder}/responses.csv"))),
    )


def _records(table: Table | None) -> Iterable[dict[str, str]]:
    return table.records() if table else ()


def _by_unit(lines: Iterable[Line]) -> dict[str, tuple[Line, ...]]:
    found: dict[str, tuple[Line, ...]] = {}
    for line in lines:
        found[line.unit] = (*found.get(line.unit, ()), line)
    return found


def _commendation(row: dict[str, str]) -> Commendation:
    on = date.fromisoformat(row["date"]) if row["date"] else None
    return Commendation(row["unit"], Text(vi=row["award_vi"], en=row["award_en"]), row["document"], on)


def _response(row: dict[str, str]) -> Response:
    return Response(
        unit=row["unit"],
        column=row["column"],
        text=Text(vi=row["text_vi"], en=row["text_en"]),
        on=date.fromisoformat(row["date"]),
        document=row["document"],
        state=ResponseState(row["state"]),
    )


def _task(row: dict[str, str]) -> Task:
    return Task(
        unit=row["unit"],
        component=row["component"],
        task=Text(vi=row["task_vi"], en=row["task_en"]),
        owner=Text(vi=row["owner_vi"], en=row["owner_en"]),
        deadline=date.fromisoformat(row["deadline"]),
        status=TaskStatus(row["status"]),
        as_of=date.fromisoformat(row["as_of"]),
        document=row["document"],
    )
