"""What follows from a release: commendations, and the tasks of the plan for doing better."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from congbo.model.texts import Text


class TaskStatus(StrEnum):
    """How a task stood on the day of its last report. The build has no clock: it is said, never worked out."""

    done = "done"
    """Done in time."""
    done_late = "done_late"
    """Done, after the deadline."""
    open = "open"
    """Not yet done, and not yet due."""
    late = "late"
    """Not done, and overdue."""


@dataclass(frozen=True, slots=True)
class Commendation:
    """An award to a unit for its result."""

    unit: str
    award: Text
    document: str
    """The decision that gives it, as it is cited."""
    on: date | None


@dataclass(frozen=True, slots=True)
class Task:
    """One line of the plan."""

    unit: str
    component: str
    """The component that it is to raise; empty for the whole."""
    task: Text
    owner: Text
    """Who answers for it."""
    deadline: date
    status: TaskStatus
    as_of: date
    """The day to which the status refers."""
    document: str
    """The plan or report that says so, as it is cited."""
