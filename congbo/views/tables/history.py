"""A unit's scores over the releases of an index, for charts and tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.model.periods import Span
from congbo.model.shown import Shown
from congbo.rules.comparison import is_chain_comparable
from congbo.urls import relative, scorecard_address
from congbo.views.charts.geometry import Trend, draw_trend, nice_levels
from congbo.views.context import BLOCKS_KEPT, Appearance, Context, Earlier
from congbo.views.parts import Change, Figure, Link
from congbo.views.remembering import remembered
from congbo.views.tables.changes import earlier_result, rank_changes, score_changes
from congbo.views.tables.component_rows import rank_texts

RECENT = 16
"""How many points a chart has room for on a phone."""


class HistoryRow(NamedTuple):
    """One release of the history."""

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


@dataclass(frozen=True, slots=True)
class ApartRow:
    """A release that is not in force."""

    period: Link
    status: str
    score: Figure


@dataclass(frozen=True, slots=True)
class History:
    """A unit in one series of an index."""

    rows: tuple[HistoryRow, ...]
    trend: Trend | None
    """None where there are fewer than two figures."""
    breaks: tuple[str, ...]
    """The periods that begin a new method."""
    has_ranks: bool
    has_classes: bool
    apart: tuple[ApartRow, ...]
    """What belongs to no series: forecasts and what was withdrawn."""


def view_history(
    context: Context, index: Index, unit: str, span: Span, address: str, until: Release | None = None
) -> History:
    """The unit's releases of one span, up to and including `until` if that is given."""
    appearances = [
        in_its_place(context, appearance, until)
        for appearance in context.appearances(index.id, unit)
        if appearance.release.period.span is span and (until is None or appearance.release.period <= until.period)
    ]
    joined = is_chain_comparable(index, [appearance.judged.result for appearance in appearances])
    rows = tuple(
        _row(context, index, appearance, address, not (i == 0 or joined[i - 1]), appearance.release is until)
        for i, appearance in enumerate(appearances)
    )
    return History(
        rows,
        _trend(context, index, appearances[-RECENT:], joined[-(RECENT - 1) :], until),
        tuple(row.period.text for row in rows if row.is_break),
        any(row.rank for row in rows),
        any(row.class_name for row in rows),
        tuple(
            _apart(context, index, one, address)
            for one in context.apart(index.id, unit)
            if one.release.period.span is span and (until is None or one.release.period < until.period)
        ),
    )


def _apart(context: Context, index: Index, appearance: Appearance, address: str) -> ApartRow:
    release, unit = appearance.release, appearance.judged.result.table.units[appearance.row]
    return ApartRow(
        Link(context.language.formats.period(release.period), relative(address, scorecard_address(release, unit))),
        release.settings.status,
        context.figure(index, appearance.judged, TOTAL, appearance.row),
    )


def in_its_place(context: Context, appearance: Appearance, until: Release | None) -> Appearance:
    """The same, or, in the last release, the unit's row in the version that is looked at."""
    if until is None or not until.is_superseded or appearance.release.period != until.period:
        return appearance
    unit = appearance.judged.result.table.units[appearance.row]
    for judged in context.judged[until.folder].values():
        if unit in judged.row_of:
            return Appearance(until, judged, judged.row_of[unit])
    return appearance


def _row(
    context: Context, index: Index, appearance: Appearance, address: str, is_break: bool, is_current: bool
) -> HistoryRow:
    release, judged, row = appearance.release, appearance.judged, appearance.row
    earlier = earlier_result(context, index, release, judged)
    one = _told(context, index, release, judged, earlier)
    given = judged.classes[row]
    return HistoryRow(
        Link(one.period, relative(address, scorecard_address(release, judged.result.table.units[row]))),
        one.scores[row],
        one.ranks[row],
        judged.size,
        given[context.language.code] if given else "",
        one.score_changes[row],
        one.rank_changes[row],
        is_break,
        is_current,
        one.status,
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Told:
    """A release as the histories of all its units tell it, by row."""

    period: str
    status: str
    scores: Shown[Figure]
    ranks: Shown[str]
    score_changes: Shown[Change | None]
    rank_changes: Shown[Change | None]


@remembered(BLOCKS_KEPT)
def _told(context: Context, index: Index, release: Release, judged: Judged, earlier: Earlier | None) -> _Told:
    status = release.settings.status
    return _Told(
        context.language.formats.period(release.period),
        "" if status in ("final", "illustrative") else status,
        context.column(index, judged, TOTAL, TOTAL),
        rank_texts(judged, TOTAL),
        score_changes(context, index, judged, earlier, TOTAL),
        rank_changes(judged, earlier, TOTAL),
    )


def _trend(
    context: Context, index: Index, appearances: Sequence[Appearance], joined: Sequence[bool], until: Release | None
) -> Trend | None:
    scores = [appearance.judged.total.column.at(appearance.row) for appearance in appearances]
    known = [score for score in scores if score is not None]
    if len(known) < 2:
        return None
    formats, unit = context.language.formats, 10**index.settings.precision
    periods = [appearance.release.period for appearance in appearances]
    levels = nice_levels(min(known) / unit, max(known) / unit)
    return draw_trend(
        scores,
        joined,
        [formats.short_period(period, i == 0) for i, period in enumerate(periods)],
        [str(appearance.judged.total.rank(appearance.row) or "") for appearance in appearances],
        next((i for i, appearance in enumerate(appearances) if appearance.release is until), -1),
        [(level * unit, formats.decimal(f"{level:.6f}")) for level in levels],
    )
