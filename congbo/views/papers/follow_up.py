"""What followed from a release: awards, and the tasks of the plan; told apart from results."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from congbo.model.follow_up import Commendation, Task, TaskStatus
from congbo.model.library import Index, Release
from congbo.urls import index_address, page_address, profile_address, relative, release_address, scorecard_address
from congbo.views.context import Context
from congbo.views.parts import Link


@dataclass(frozen=True, slots=True)
class AwardRow:
    """An award."""

    unit: Link
    award: str
    document: str
    day: str


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A task of the plan."""

    unit: Link
    component: Link | None
    """What it is to raise; none for the whole."""
    task: str
    owner: str
    deadline: str
    status: str
    as_of: str
    document: str


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What followed for one unit, or for all."""

    awards: tuple[AwardRow, ...]
    tasks: tuple[TaskRow, ...]


@dataclass(frozen=True, slots=True)
class PlanTotals:
    """How far the plan of a release is."""

    tasks: int
    units: int
    done: int
    """In time or late."""
    done_late: int
    open: int
    late: int
    since: str
    """The first and the last day to which reports refer."""
    until: str


@dataclass(frozen=True, slots=True)
class ReleaseFollowUp:
    """What followed for one unit from one release, as its profile tells it."""

    index: Link
    release: Link
    follow_up: FollowUp


def unit_follow_up(context: Context, index: Index, release: Release, unit: str, address: str) -> FollowUp | None:
    """What followed for a unit; None if nothing did."""
    papers = release.papers
    return _follow_up(context, index, release, papers.commendations.get(unit, ()), papers.tasks.get(unit, ()), address)


def release_follow_up(context: Context, index: Index, release: Release) -> FollowUp | None:
    """What followed for all units of a release; None if nothing did."""
    awards = [award for some in release.papers.commendations.values() for award in some]
    tasks = [task for some in release.papers.tasks.values() for task in some]
    return _follow_up(context, index, release, awards, tasks, release_address(release))


def profile_follow_ups(context: Context, unit: str, address: str) -> tuple[ReleaseFollowUp, ...]:
    """What followed for a unit from all releases, the newest first."""
    code, formats = context.language.code, context.language.formats
    found = [
        (release, index, follow_up)
        for index in context.library.indices
        for release in index.releases
        if (follow_up := unit_follow_up(context, index, release, unit, address)) is not None
    ]
    found.sort(key=lambda one: one[0].period, reverse=True)
    return tuple(
        ReleaseFollowUp(
            Link(index.settings.short[code], relative(address, index_address(index.id))),
            Link(formats.period(release.period), relative(address, scorecard_address(release, unit))),
            follow_up,
        )
        for release, index, follow_up in found
    )


def plan_totals(context: Context, release: Release) -> PlanTotals | None:
    """How many tasks are done, open and late; None without a plan."""
    tasks = [task for some in release.papers.tasks.values() for task in some]
    if not tasks:
        return None
    held = [task.status for task in tasks]
    days = sorted(task.as_of for task in tasks)
    late = held.count(TaskStatus.done_late)
    return PlanTotals(
        tasks=len(tasks),
        units=len(release.papers.tasks),
        done=held.count(TaskStatus.done) + late,
        done_late=late,
        open=held.count(TaskStatus.open),
        late=held.count(TaskStatus.late),
        since=context.language.formats.day(days[0]),
        until=context.language.formats.day(days[-1]),
    )


def _follow_up(
    context: Context,
    index: Index,
    release: Release,
    awards: Iterable[Commendation],
    tasks: Iterable[Task],
    address: str,
) -> FollowUp | None:
    found = FollowUp(
        tuple(_award(context, release, award, address) for award in awards),
        tuple(_task(context, index, release, task, address) for task in tasks),
    )
    return found if found.awards or found.tasks else None


def _unit(context: Context, release: Release, unit: str, address: str) -> Link:
    target = scorecard_address(release, unit)
    name = context.unit_name(unit, release.period)
    return Link(name, "" if address in (target, profile_address(unit)) else relative(address, target))


def _award(context: Context, release: Release, award: Commendation, address: str) -> AwardRow:
    return AwardRow(
        _unit(context, release, award.unit, address),
        award.award[context.language.code],
        award.document,
        context.language.formats.day(award.on) if award.on else "",
    )


def _task(context: Context, index: Index, release: Release, task: Task, address: str) -> TaskRow:
    code, day = context.language.code, context.language.formats.day
    judged = next(one for one in context.judged[release.folder].values() if task.unit in one.row_of)
    component = judged.result.framework.components.get(task.component)
    is_page = component is not None and component.id in judged.standings and bool(component.parent)
    return TaskRow(
        unit=_unit(context, release, task.unit, address),
        component=Link(component.name[code], relative(address, page_address(release, component.id)) if is_page else "")
        if component
        else None,
        task=task.task[code],
        owner=task.owner[code],
        deadline=day(task.deadline),
        status=task.status.value,
        as_of=day(task.as_of),
        document=task.document,
    )
