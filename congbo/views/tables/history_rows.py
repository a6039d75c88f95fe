"""The releases of a unit as rows of a table: for its profile, and for all scorecards of a block at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.model.shown import Shown, in_any, of_each, of_few
from congbo.rules.comparison import is_chain_comparable
from congbo.rules.contributions import NOWHERE
from congbo.urls import relative, release_address, scorecard_address
from congbo.views.context import BLOCKS_KEPT, Appearance, Context
from congbo.views.parts import Change, Figure, Link
from congbo.views.remembering import remembered
from congbo.views.tables.changes import earlier_result, rank_changes, score_changes
from congbo.views.tables.component_rows import rank_texts
from congbo.views.tables.shared_rows import SharedTable

ANY_UNIT = "{unit}"
"""Stands for a unit in the way to its page."""


class HistoryRow(NamedTuple):
    """One release in the history of a unit."""

    period: Link
    score: Figure
    rank: str
    ranked: int
    class_name: str
    score_change: Change | None
    rank_change: Change | None
    is_break: bool
    """Whether this release may not be compared with the row before."""
    is_current: bool
    status: str
    """Empty where it is final or invented."""


@dataclass(frozen=True, slots=True, eq=False)
class HistoryLine:
    """The same on the scorecards of a block; columns have a row for each."""

    period: Shown[Link]
    score: Shown[Figure]
    rank: Shown[str]
    ranked: int
    class_name: Shown[str]
    score_change: Shown[Change | None]
    rank_change: Shown[Change | None]
    is_break: bool
    is_current: bool
    status: str


def history_row(context: Context, index: Index, appearance: Appearance, address: str, is_break: bool) -> HistoryRow:
    """A release in the history of a profile's unit."""
    release, judged, row = appearance.release, appearance.judged, appearance.row
    one = _told(context, index, release, judged)
    return HistoryRow(
        Link(one.period, relative(address, scorecard_address(release, judged.result.table.units[row]))),
        one.scores[row],
        one.ranks[row],
        judged.size,
        one.classes[row],
        one.score_changes[row],
        one.rank_changes[row],
        is_break,
        False,
        one.status,
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Told:
    """A release as the histories of all its units tell it, by row."""

    period: str
    status: str
    scores: Shown[Figure]
    ranks: Shown[str]
    classes: Shown[str]
    score_changes: Shown[Change | None]
    rank_changes: Shown[Change | None]


@remembered(BLOCKS_KEPT)
def _told(context: Context, index: Index, release: Release, judged: Judged) -> _Told:
    status, code = release.settings.status, context.language.code
    earlier = earlier_result(context, index, release, judged)
    return _Told(
        context.language.formats.period(release.period),
        "" if status in ("final", "illustrative") else status,
        context.column(index, judged, TOTAL, TOTAL),
        rank_texts(judged, TOTAL),
        of_few([given[code] if given else "" for given in judged.classes]),
        score_changes(context, index, judged, earlier, TOTAL),
        rank_changes(judged, earlier, TOTAL),
    )


@dataclass(frozen=True, slots=True, eq=False)
class SharedHistory:
    """What the histories of those units of a block have in common that appear in the same releases."""

    table: SharedTable[HistoryLine]
    joined: Sequence[bool]
    breaks: tuple[str, ...]
    has_ranks: list[bool]
    """By row."""
    has_classes: list[bool]


@remembered(BLOCKS_KEPT)
def shared_history(
    context: Context, index: Index, release: Release, judged: Judged, past: tuple[tuple[Release, Judged], ...]
) -> SharedHistory:
    """The history of the units of a block that appear in these releases, as the scorecards of the last one tell it."""
    joined = is_chain_comparable(index, [then.result for _, then in past])
    lines = [
        _line(context, index, release, judged, one, then, not (i == 0 or joined[i - 1]))
        for i, (one, then) in enumerate(past)
    ]
    newest_first = np.tile(np.arange(len(lines))[::-1], (len(judged.result.table.units), 1))
    return SharedHistory(
        SharedTable(tuple(lines), newest_first),
        joined,
        tuple([context.language.formats.period(past[i][0].period) for i, line in enumerate(lines) if line.is_break]),
        in_any([line.rank for line in lines], len(judged.row_of)),
        in_any([line.class_name for line in lines], len(judged.row_of)),
    )


def _line(
    context: Context, index: Index, release: Release, judged: Judged, past: Release, then: Judged, is_break: bool
) -> HistoryLine:
    """A release of before on the scorecards of this one; of units that were not there, the row is asked by nobody."""
    units, told = judged.result.table.units, _told(context, index, past, then)
    way = relative(release_address(release), scorecard_address(past, ANY_UNIT))
    rows = np.array([then.row_of.get(unit, NOWHERE) for unit in units])
    return HistoryLine(
        of_each([Link(told.period, way.replace(ANY_UNIT, unit)) for unit in units]),
        told.scores.at(rows),
        told.ranks.at(rows),
        then.size,
        told.classes.at(rows),
        told.score_changes.at(rows),
        told.rank_changes.at(rows),
        is_break,
        past is release,
        told.status,
    )
