"""A unit's profile: all its results in all indices, and what it came from and became."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from congbo.model.library import Index
from congbo.model.periods import Span
from congbo.model.units import LineageEvent, Unit, UnitState
from congbo.urls import HOME, UNITS, index_address, profile_address, relative
from congbo.views.context import Context
from congbo.views.history import History, HistoryRow, view_history
from congbo.views.parts import Link, Page


@dataclass(frozen=True, slots=True)
class NamePeriod:
    """What the unit was in a stretch of time."""

    name: str
    kind: str
    code: str
    since: str
    until: str


@dataclass(frozen=True, slots=True)
class Relative:
    """A unit from which this one came, or which it became."""

    unit: Link
    event: str
    on: str
    legal_act: str


@dataclass(frozen=True, slots=True)
class Series:
    """The unit in one index."""

    index: Link
    index_name: str
    points: str
    block: str
    latest: HistoryRow
    history: History
    is_illustrative: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile(Page):
    """What a profile says."""

    unit: str
    kind: str
    parent: Link | None
    region: str
    ended: str
    names: tuple[NamePeriod, ...]
    origins: tuple[Relative, ...]
    outcomes: tuple[Relative, ...]
    series: tuple[Series, ...]


def view_profile(context: Context, unit: Unit) -> Profile:
    """The profile of one unit."""
    language, settings = context.language, context.settings
    address, state = profile_address(unit.id), unit.current
    name = context.unit_name(unit.id)
    kind = settings.kinds[state.kind][language.code]
    gettext = language.catalogue.gettext
    series = tuple(
        found
        for index in context.indices_in_order()
        for span in Span
        if (found := _series(context, index, unit, span, address)) is not None
    )
    return Profile(
        address=address,
        title=f"{name} – {kind}" + (f" ({ended})" if (ended := _until(context, unit)) else ""),
        description=f"{name}: {', '.join(one.index.text for one in series)}" if series else name,
        crumbs=(
            Link(gettext("Home"), relative(address, HOME)),
            Link(gettext("Units"), relative(address, UNITS)),
            Link(name, ""),
        ),
        is_illustrative=bool(series) and all(one.is_illustrative for one in series),
        unit=name,
        kind=kind,
        parent=_link(context, state.parent, address) if state.parent else None,
        region=settings.regions[state.region][language.code] if state.region else "",
        ended=language.formats.day(unit.ends) if unit.ends else "",
        names=tuple(_name(context, one) for one in unit.states) if len(unit.states) > 1 or state.code else (),
        origins=_relatives(context, context.library.register.origins(unit.id), unit.id, "predecessor", address),
        outcomes=_relatives(context, context.library.register.outcomes(unit.id), unit.id, "successor", address),
        series=series,
    )


def _until(context: Context, unit: Unit) -> str:
    if unit.ends is None:
        return ""
    until = context.language.catalogue.gettext("until %(until)s")
    return until % {"until": context.language.formats.day(unit.ends)}


def _link(context: Context, unit: str, address: str) -> Link:
    return Link(context.unit_name(unit), relative(address, profile_address(unit)))


def _name(context: Context, state: UnitState) -> NamePeriod:
    day = context.language.formats.day
    return NamePeriod(
        context.state_name(state),
        context.settings.kinds[state.kind][context.language.code],
        state.code,
        "" if state.valid_from == date.min else day(state.valid_from),
        "" if state.valid_to == date.max else day(state.valid_to),
    )


def _relatives(
    context: Context, events: list[LineageEvent], unit: str, side: str, address: str
) -> tuple[Relative, ...]:
    return tuple(
        Relative(
            _link(context, getattr(event, side), address),
            event.kind,
            context.language.formats.day(event.on),
            event.legal_act,
        )
        for event in events
        if getattr(event, side) != unit
    )


def _series(context: Context, index: Index, unit: Unit, span: Span, address: str) -> Series | None:
    history = view_history(context, index, unit.id, span, address)
    if not history.rows:
        return None
    code = context.language.code
    last = [one for one in context.appearances(index.id, unit.id) if one.release.period.span is span][-1]
    return Series(
        Link(index.settings.short[code], relative(address, index_address(index.id))),
        index.settings.name[code],
        index.settings.unit[code],
        last.judged.result.block.name[code],
        history.rows[-1],
        history,
        index.is_illustrative(),
    )
