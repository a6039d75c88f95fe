"""A unit's scores over the releases of an index, for charts and tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.model.periods import Span
from congbo.rules.comparison import is_chain_comparable
from congbo.urls import relative, scorecard_address
from congbo.views.charts.geometry import Trend, draw_trend, nice_levels
from congbo.views.context import Appearance, Context
from congbo.views.parts import Figure, Link
from congbo.views.tables.history_rows import HistoryLine, HistoryRow, history_row, shared_history
from congbo.views.tables.shared_rows import SharedRows

RECENT = 16
"""How many points a chart has room for on a phone."""


@dataclass(frozen=True, slots=True)
class ApartRow:
    """A release that is not in force."""

    period: Link
    status: str
    score: Figure


@dataclass(frozen=True, slots=True)
class History:
    """A unit in one series of an index."""

    rows: tuple[HistoryRow, ...] | SharedRows[HistoryLine]
    """Newest first."""
    trend: Trend | None
    """None where there are fewer than two figures."""
    breaks: tuple[str, ...]
    """The periods that begin a new method."""
    has_ranks: bool
    has_classes: bool
    apart: tuple[ApartRow, ...]
    """What belongs to no series: forecasts and what was withdrawn."""


def view_history(context: Context, index: Index, unit: str, span: Span, address: str) -> History:
    """All of the unit's releases of one span, for its profile."""
    appearances = _appearances(context, index, unit, span, None)
    joined = is_chain_comparable(index, [one.judged.result for one in appearances])
    rows = [
        history_row(context, index, one, address, not (i == 0 or joined[i - 1])) for i, one in enumerate(appearances)
    ]
    return History(
        tuple(reversed(rows)),
        _trend(context, index, appearances[-RECENT:], joined[-(RECENT - 1) :], None),
        tuple(row.period.text for row in rows if row.is_break),
        any(row.rank for row in rows),
        any(row.class_name for row in rows),
        _apart_from(context, index, unit, span, address, None),
    )


def scorecard_history(context: Context, index: Index, release: Release, judged: Judged, row: int) -> History:
    """The releases of a scorecard's unit up to its own."""
    unit, span = judged.result.table.units[row], release.period.span
    appearances = _appearances(context, index, unit, span, release)
    shared = shared_history(context, index, release, judged, tuple([(one.release, one.judged) for one in appearances]))
    return History(
        SharedRows(shared.table, row),
        _trend(context, index, appearances[-RECENT:], shared.joined[-(RECENT - 1) :], release),
        shared.breaks,
        shared.has_ranks[row],
        shared.has_classes[row],
        _apart_from(context, index, unit, span, scorecard_address(release, unit), release),
    )


def _appearances(context: Context, index: Index, unit: str, span: Span, until: Release | None) -> list[Appearance]:
    """In order of time, up to and including `until` if that is given."""
    return [
        in_its_place(context, one, until)
        for one in context.appearances(index.id, unit)
        if one.release.period.span is span and (until is None or one.release.period <= until.period)
    ]


def _apart_from(
    context: Context, index: Index, unit: str, span: Span, address: str, until: Release | None
) -> tuple[ApartRow, ...]:
    return tuple(
        [
            _apart(context, index, one, address)
            for one in context.apart(index.id, unit)
            if one.release.period.span is span and (until is None or one.release.period < until.period)
        ]
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
