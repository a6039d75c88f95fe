"""A unit's figures of an earlier release, as a section of its profile."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL, Component
from congbo.model.library import Index, Release
from congbo.urls import page_address, profile_address, relative, release_address, section_of
from congbo.views.context import BLOCKS_KEPT, Context
from congbo.views.parts import Figure, Link
from congbo.views.remembering import remembered
from congbo.views.tables.component_rows import maximum_of, mean_of, rank_texts


@dataclass(frozen=True, slots=True, eq=False)
class GatheredHead:
    """What a component's rows have in common on all profiles."""

    name: Link
    level: int
    maximum: str
    mean: str


@dataclass(frozen=True, slots=True)
class GatheredRow:
    """A component with the unit's score."""

    head: GatheredHead
    score: Figure
    rank: str


@dataclass(frozen=True, slots=True)
class GatheredRelease:
    """What the scorecard of the release would say first."""

    anchor: str
    release: Link
    status: str
    version: int
    total_name: str
    score: Figure
    maximum: str
    rank: str
    block_size: int
    block_noun: str
    scheme: str
    class_name: str
    rows: tuple[GatheredRow, ...]
    has_ranks: bool
    """Of components."""


def view_gathered(context: Context, index: Index, unit: str) -> tuple[GatheredRelease, ...]:
    """The sections of a unit's rows in the releases of an index that are gathered, the newest first."""
    if index.settings.scorecards == "all":
        return ()
    found = (*context.appearances(index.id, unit), *context.apart(index.id, unit))
    gathered = [one for one in found if one.release.is_gathered]
    gathered.sort(key=lambda one: (one.release.period.span.value, one.release.period), reverse=True)
    return tuple(_release(context, index, one.release, one.judged, one.row) for one in gathered)


def _release(context: Context, index: Index, release: Release, judged: Judged, row: int) -> GatheredRelease:
    code, given = context.language.code, judged.classes[row]
    address = profile_address(judged.result.table.units[row])
    rows = tuple(
        GatheredRow(head, context.figure(index, judged, part.id, row), rank_texts(judged, part.id)[row])
        for part, head in _heads(context, index, release, judged)
    )
    return GatheredRelease(
        section_of(release),
        Link(
            f"{index.settings.short[code]} {context.language.formats.period(release.period)}",
            relative(address, release_address(release)),
        ),
        release.settings.status,
        release.version,
        index.settings.total[code],
        context.figure(index, judged, TOTAL, row),
        maximum_of(context, index, judged.result.framework.components[TOTAL]),
        rank_texts(judged, TOTAL)[row],
        judged.size,
        judged.result.block.noun[code],
        judged.scheme.name[code] if judged.scheme else "",
        given[code] if given else "",
        rows,
        any(one.rank for one in rows),
    )


@remembered(BLOCKS_KEPT)
def _heads(context: Context, index: Index, release: Release, judged: Judged) -> list[tuple[Component, GatheredHead]]:
    address = profile_address("a")  # all profiles lie in one folder
    return [
        (
            part,
            GatheredHead(
                Link(part.name[context.language.code], relative(address, page_address(release, part.id))),
                part.level,
                maximum_of(context, index, part),
                mean_of(context, index, judged, part.id),
            ),
        )
        for part in judged.result.framework.walk()
        if part.id in judged.standings and part.id != TOTAL
    ]
