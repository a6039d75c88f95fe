"""Home: what is new, and the way to one's own unit."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.collation import sort_key
from congbo.model.library import Index
from congbo.rules.invention import invented_units
from congbo.urls import (
    CALENDAR,
    COMPARE,
    CORRECTIONS,
    HOME,
    UNITS,
    index_address,
    profile_address,
    relative,
    release_address,
)
from congbo.views.context import Context
from congbo.views.index import LeaderCell, leader_cell
from congbo.views.parts import Link, Page


@dataclass(frozen=True, slots=True)
class IndexCard:
    """An index and its latest release."""

    index: Link
    name: str
    about: str
    latest: Link
    status: str
    first: str
    """The period of the first release."""
    count: int
    blocks: tuple[LeaderCell, ...]
    points: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Home(Page):
    """What the front page says."""

    cards: tuple[IndexCard, ...]
    examples: tuple[IndexCard, ...]
    """Indices whose figures are invented."""
    provinces: tuple[Link, ...]
    """Those that exist today, in alphabetical order."""
    former: tuple[Link, ...]
    units: Link
    calendar: Link
    corrections: Link
    compare: Link


def view_home(context: Context) -> Home:
    """The front page."""
    settings, code = context.settings, context.language.code
    indices, invented = context.indices_in_order(), invented_units(context.library)
    provinces = sorted(
        (
            unit
            for unit in context.library.register.units.values()
            if unit.current.kind in {"city", "province"} and unit.id not in invented
        ),
        key=lambda unit: sort_key(unit.current.name[code]),
    )
    return Home(
        address=HOME,
        title=settings.name[code],
        description=settings.tagline[code],
        crumbs=(),
        is_illustrative=False,
        cards=tuple(_card(context, index) for index in indices if index.releases and not index.is_illustrative()),
        examples=tuple(_card(context, index) for index in indices if index.releases and index.is_illustrative()),
        provinces=tuple(_unit(context, unit.id) for unit in provinces if unit.ends is None),
        former=tuple(_unit(context, unit.id) for unit in provinces if unit.ends is not None),
        units=Link(context.language.catalogue.gettext("All units"), UNITS),
        calendar=Link(context.language.catalogue.gettext("Release calendar"), CALENDAR),
        corrections=Link(context.language.catalogue.gettext("Corrections"), CORRECTIONS),
        compare=Link(context.language.catalogue.gettext("Compare units"), COMPARE),
    )


def _unit(context: Context, unit: str) -> Link:
    return Link(context.unit_name(unit), relative(HOME, profile_address(unit)))


def _card(context: Context, index: Index) -> IndexCard:
    code, formats, latest = context.language.code, context.language.formats, index.latest
    return IndexCard(
        Link(index.settings.short[code], relative(HOME, index_address(index.id))),
        index.settings.name[code],
        index.settings.about[code],
        Link(formats.period(latest.period), relative(HOME, release_address(latest))),
        latest.settings.status,
        formats.period(index.releases[0].period),
        len(index.releases),
        tuple(leader_cell(context, index, latest, judged, HOME) for judged in context.judged[latest.folder].values()),
        index.settings.unit[code],
    )
