"""All units by kind and letter."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.collation import initial, sort_key
from congbo.model.units import Unit
from congbo.urls import HOME, UNITS, profile_address, relative
from congbo.views.context import Context
from congbo.views.parts import Link, Page


@dataclass(frozen=True, slots=True)
class ListedUnit:
    """A unit in the list."""

    unit: Link
    ended: str
    """The last day of its existence, empty while it goes on."""


@dataclass(frozen=True, slots=True)
class Letter:
    """The units that begin with a letter."""

    letter: str
    units: tuple[ListedUnit, ...]


@dataclass(frozen=True, slots=True)
class UnitGroup:
    """The units of one kind below one parent."""

    id: str
    name: str
    parent: str
    count: int
    letters: tuple[Letter, ...]
    is_illustrative: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitsPage(Page):
    """What the list of units says."""

    groups: tuple[UnitGroup, ...]


def view_units(context: Context) -> UnitsPage:
    """The page that lists all units; cities stand among provinces."""
    gettext = context.language.catalogue.gettext
    groups: dict[tuple[str, str], list[Unit]] = {}
    for unit in context.library.register.units.values():
        kind = "province" if unit.current.kind == "city" else unit.current.kind
        groups.setdefault((unit.current.parent, kind), []).append(unit)
    return UnitsPage(
        address=UNITS,
        title=gettext("All units"),
        description=gettext("Every unit with its results, by letter"),
        crumbs=(Link(gettext("Home"), relative(UNITS, HOME)), Link(gettext("Units"), "")),
        is_illustrative=False,
        groups=tuple(_group(context, parent, kind, units) for (parent, kind), units in groups.items()),
    )


def _group(context: Context, parent: str, kind: str, units: list[Unit]) -> UnitGroup:
    code = context.language.code
    letters: dict[str, list[ListedUnit]] = {}
    for unit in sorted(units, key=lambda unit: (sort_key(unit.current.name[code]), unit.ends is None)):
        ended = context.language.formats.day(unit.ends) if unit.ends else ""
        link = Link(context.unit_name(unit.id), relative(UNITS, profile_address(unit.id)))
        letters.setdefault(initial(unit.current.name[code]), []).append(ListedUnit(link, ended))
    return UnitGroup(
        f"{parent}-{kind}" if parent else kind,
        context.settings.kinds[kind].plural[code],
        context.unit_name(parent) if parent else "",
        len(units),
        tuple(Letter(letter, tuple(listed)) for letter, listed in letters.items()),
        bool(parent),
    )
