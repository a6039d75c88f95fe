"""How the units of a block can be told apart in a long table: by region, or by the unit they belong to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from congbo.collation import sort_key
from congbo.judge import Judged
from congbo.model.library import Release
from congbo.model.units import UnitState
from congbo.views.context import BLOCKS_KEPT, Context
from congbo.views.remembering import remembered


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of a list to choose from."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Grouping:
    """The regions or parents of a block's units; no choices where there is one only, or none."""

    is_by_parent: bool
    choices: tuple[Choice, ...]
    places: tuple[str, ...]
    """By row of the block: the place of its choice, counted from 1; empty if it has none."""

    def parent(self, row: int) -> str:
        """What a row's unit belongs to, where the block is grouped so; else empty."""
        return self.choices[int(self.places[row]) - 1].name if self.is_by_parent and self.places[row] else ""


@remembered(BLOCKS_KEPT)
def group_units(context: Context, release: Release, judged: Judged) -> Grouping:
    """By region if there are several, else by parent if there are several."""
    units = context.library.register.units
    states = [units[unit].during(release.period) or units[unit].current for unit in judged.result.table.units]
    settings, code = context.settings, context.language.code
    regions = {region: name[code] for region, name in settings.regions.items()}
    by_region = _grouping(False, [state.region for state in states], regions)
    return by_region if by_region.choices else _by_parent(context, states)


def _by_parent(context: Context, states: Sequence[UnitState]) -> Grouping:
    names = {state.parent: context.unit_name(state.parent) for state in states if state.parent}
    ordered = dict(sorted(names.items(), key=lambda one: sort_key(one[1])))
    return _grouping(True, [state.parent for state in states], ordered)


def _grouping(is_by_parent: bool, keys: Sequence[str], names: dict[str, str]) -> Grouping:
    """The choices that occur, in the order of `names`."""
    held = set(keys)
    choices = tuple(Choice(key, name) for key, name in names.items() if key in held)
    if len(choices) < 2:
        return Grouping(is_by_parent, (), ("",) * len(keys))
    places = {choice.id: str(place) for place, choice in enumerate(choices, start=1)}
    return Grouping(is_by_parent, choices, tuple(places.get(key, "") for key in keys))
