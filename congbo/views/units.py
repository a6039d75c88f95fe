"""All units by kind and letter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from congbo.collation import initial, sort_key
from congbo.model.units import Unit
from congbo.rules.invention import invented_units
from congbo.urls import HOME, UNITS, profile_address, relative
from congbo.views.charts.outline_map import OutlineMap, units_map
from congbo.views.context import Context
from congbo.views.lineage.fate import Fate, view_fate
from congbo.views.lineage.unit_names import name_apart
from congbo.views.parts import Link, Page


@dataclass(frozen=True, slots=True)
class ListedUnit:
    """A unit in the list."""

    unit: Link
    since: str
    """Its first day, where another unit bears the same name."""
    is_invented: bool
    """Whether it stands among real units and is none."""
    fate: Fate | None
    """What became of it, if it no longer exists."""


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

    map: OutlineMap | None
    """Of the units of the latest boundaries; None without any."""
    groups: tuple[UnitGroup, ...]


def view_units(context: Context) -> UnitsPage:
    """The page that lists all units; cities stand among provinces."""
    gettext = context.language.catalogue.gettext
    groups: dict[tuple[str, str], list[Unit]] = {}
    invented = invented_units(context.library)
    for unit in context.library.register.units.values():
        kind = "province" if unit.current.kind == "city" else unit.current.kind
        groups.setdefault((unit.current.parent, kind), []).append(unit)
    return UnitsPage(
        address=UNITS,
        title=gettext("All units"),
        description=gettext("Every unit with its results, by letter"),
        crumbs=(Link(gettext("Home"), relative(UNITS, HOME)), Link(gettext("Units"), "")),
        is_illustrative=False,
        map=units_map(context, UNITS),
        groups=tuple(_group(context, parent, kind, units, invented) for (parent, kind), units in groups.items()),
    )


def _group(context: Context, parent: str, kind: str, units: list[Unit], invented: frozenset[str]) -> UnitGroup:
    code, are_all_invented = context.language.code, all(unit.id in invented for unit in units)
    letters: dict[str, list[ListedUnit]] = {}
    for unit in sorted(units, key=lambda unit: (sort_key(unit.current.name[code]), unit.ends is None)):
        link = Link(context.unit_name(unit.id), relative(UNITS, profile_address(unit.id)))
        listed = ListedUnit(
            link,
            _since(context, unit),
            unit.id in invented and not are_all_invented,
            view_fate(context, unit.id, UNITS),
        )
        letters.setdefault(initial(unit.current.name[code]), []).append(listed)
    return UnitGroup(
        f"{parent}-{kind}" if parent else kind,
        context.settings.kinds[kind].plural[code],
        name_apart(context, parent) if parent else "",
        len(units),
        tuple(Letter(letter, tuple(listed)) for letter, listed in letters.items()),
        are_all_invented,
    )


def _since(context: Context, unit: Unit) -> str:
    begins = unit.states[0].valid_from
    return context.language.formats.day(begins) if begins != date.min and context.namesakes(unit.id) else ""
