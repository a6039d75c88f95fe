"""A unit's profile: all its results in all indices, and what it came from and became."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from congbo.model.library import Index
from congbo.model.periods import Span
from congbo.model.units import Unit, UnitState
from congbo.urls import HOME, UNITS, index_address, profile_address, relative, unit_file_address
from congbo.views.context import Context
from congbo.views.lineage.family import FamilyTree, view_family
from congbo.views.lineage.fate import Fate, view_fate
from congbo.views.lineage.recast import Recast, view_recast
from congbo.views.papers.follow_up import ReleaseFollowUp, profile_follow_ups
from congbo.views.parts import Link, Page
from congbo.views.provenance.downloads import FileLink, file_link
from congbo.views.provenance.restated import RestatedRow, restated_of
from congbo.views.tables.gathered import GatheredRelease, view_gathered
from congbo.views.tables.history import History, view_history
from congbo.views.tables.history_rows import HistoryRow


@dataclass(frozen=True, slots=True)
class NamePeriod:
    """What the unit was in a stretch of time."""

    name: str
    kind: str
    code: str
    since: str
    until: str
    legal_act: str
    """What made it so, where that is known."""


@dataclass(frozen=True, slots=True)
class Series:
    """The unit in one index."""

    index: Link
    index_name: str
    points: str
    block: str
    latest: HistoryRow
    history: History
    restated: tuple[RestatedRow, ...]
    is_illustrative: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile(Page):
    """What a profile says."""

    unit: str
    kind: str
    parent: Link | None
    region: str
    names: tuple[NamePeriod, ...]
    fate: Fate | None
    """What became of it, if it no longer exists."""
    family: FamilyTree | None
    series: tuple[Series, ...]
    gathered: tuple[GatheredRelease, ...]
    """Releases whose figures of the unit stand here and on no page of their own."""
    follow_ups: tuple[ReleaseFollowUp, ...]
    """What followed from each release, the newest first."""
    recasts: tuple[Recast, ...]
    """What it would have had before it existed, where a publisher states the rule."""
    file: FileLink
    """All of it for programs."""


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
        is_illustrative=unit.id in context.unlisted(),
        unit=name,
        kind=kind,
        parent=_link(context, state.parent, address) if state.parent else None,
        region=settings.regions[state.region][language.code] if state.region else "",
        names=tuple(_name(context, unit, one) for one in unit.states) if len(unit.states) > 1 or state.code else (),
        fate=view_fate(context, unit.id, address),
        family=view_family(context, unit.id, address),
        series=series,
        gathered=tuple(one for index in context.indices_in_order() for one in view_gathered(context, index, unit.id)),
        follow_ups=profile_follow_ups(context, unit.id, address),
        file=file_link(context, address, unit_file_address(unit.id)),
        recasts=tuple(
            recast
            for index in context.indices_in_order()
            for span in Span
            if (recast := view_recast(context, index, unit.id, span, address)) is not None
        ),
    )


def _until(context: Context, unit: Unit) -> str:
    if unit.ends is None:
        return ""
    until = context.language.catalogue.gettext("until %(until)s")
    return until % {"until": context.language.formats.day(unit.ends)}


def _link(context: Context, unit: str, address: str) -> Link:
    return Link(context.unit_name(unit), relative(address, profile_address(unit)))


def _name(context: Context, unit: Unit, state: UnitState) -> NamePeriod:
    day = context.language.formats.day
    acts = (event.legal_act for event in context.library.register.events_of(unit.id) if event.on == state.valid_from)
    return NamePeriod(
        context.state_name(state),
        context.settings.kinds[state.kind][context.language.code],
        state.code,
        "" if state.valid_from == date.min else day(state.valid_from),
        "" if state.valid_to == date.max else day(state.valid_to),
        ", ".join(dict.fromkeys(filter(None, acts))),
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
        next(iter(history.rows)),
        history,
        restated_of(context, index, unit.id, span, address),
        index.is_illustrative(),
    )
