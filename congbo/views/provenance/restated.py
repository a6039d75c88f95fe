"""Figures that a later release gives otherwise: as first published, and as restated."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.model.periods import Span
from congbo.model.restatements import Restatement
from congbo.urls import relative, release_address, scorecard_address
from congbo.views.context import Appearance, Context
from congbo.views.parts import Figure, Link


@dataclass(frozen=True, slots=True)
class RestatedRow:
    """One figure, both ways."""

    unit: Link
    """Leads to the page that has the figure as published."""
    period: str
    component: str
    published: Figure
    restated: str
    by: Link
    """The release that restated it."""
    note: str


def restated_by(context: Context, index: Index, release: Release, address: str) -> tuple[RestatedRow, ...]:
    """What a release restates of earlier ones, seen from `address`."""
    return tuple(_row(context, index, release, one, address) for one in release.restated)


def restated_of(context: Context, index: Index, unit: str, span: Span, address: str) -> tuple[RestatedRow, ...]:
    """What later releases restate of a unit's figures, the latest release first."""
    releases = [release for release in reversed(index.releases) if release.period.span is span]
    return tuple(
        _row(context, index, release, one, address)
        for release in releases
        for one in release.restated
        if one.unit == unit
    )


def restated_total(context: Context, index: Index, release: Release, unit: str, earlier: Release | None) -> str:
    """What a release says the total of the release before ought to be now; empty if it says nothing."""
    if earlier is None:
        return ""
    found = (one for one in release.restated if (one.unit, one.component) == (unit, TOTAL))
    return next((context.score(index, TOTAL, one.value) for one in found if one.period == earlier.period), "")


def _row(context: Context, index: Index, release: Release, one: Restatement, address: str) -> RestatedRow:
    code, formats = context.language.code, context.language.formats
    then = next(_appearances(context, index, one))
    component = then.judged.result.framework.components[one.component]
    return RestatedRow(
        Link(context.unit_name(one.unit, one.period), relative(address, scorecard_address(then.release, one.unit))),
        formats.period(one.period),
        index.settings.total[code] if one.component == TOTAL else component.name[code],
        context.figure(index, then.judged, one.component, then.row),
        context.score(index, one.component, one.value),
        Link(formats.period(release.period), relative(address, release_address(release))),
        one.note[code],
    )


def _appearances(context: Context, index: Index, one: Restatement) -> Iterator[Appearance]:
    return (
        Appearance(release, judged, judged.row_of[one.unit])
        for release in index.releases
        if release.period == one.period
        for judged in context.judged[release.folder].values()
        if one.unit in judged.row_of
    )
