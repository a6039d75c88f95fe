"""What became of a unit that no longer exists."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from congbo.rules.kinship import PART, heirs
from congbo.urls import profile_address, relative
from congbo.views.context import Context
from congbo.views.lineage.unit_names import name_apart
from congbo.views.parts import Link


@dataclass(frozen=True, slots=True)
class Fate:
    """Where a unit went when it ended."""

    ended: str
    """Its last day."""
    heirs: tuple[Link, ...]
    """The units of today to which it belongs as a whole."""
    by_way_of: tuple[Link, ...]
    """Units that took it in and ended since."""
    parts: tuple[Link, ...]
    """Units to which no more than a part of it passed."""


def view_fate(context: Context, unit: str, address: str) -> Fate | None:
    """What became of a unit, seen from `address`; None while it goes on."""
    register = context.library.register
    ends = register.units[unit].ends
    if ends is None:
        return None
    last = [event for event in register.outcomes(unit) if event.on > ends]
    whole = [event.successor for event in last if event.kind != PART]
    now = heirs(register, unit)

    def links(units: Iterable[str]) -> tuple[Link, ...]:
        return tuple(
            Link(name_apart(context, one), relative(address, profile_address(one))) for one in dict.fromkeys(units)
        )

    return Fate(
        context.language.formats.day(ends),
        links(now),
        links(one for one in whole if one not in now),
        links(event.successor for event in last if event.kind == PART and event.successor not in whole),
    )
