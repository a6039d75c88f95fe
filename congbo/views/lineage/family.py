"""A unit's family tree: predecessors above it, successors below, a line to each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from congbo.model.units import LineageEvent
from congbo.rules.kinship import PART, Branch, Family, ancestors, by_relative, descendants, members
from congbo.urls import profile_address, relative
from congbo.views.context import Context
from congbo.views.lineage.family_lines import FamilyDrawing, Lines
from congbo.views.parts import Link

GENERATIONS = 3
"""How far back and forth a tree goes."""
MOST = 40
"""Relatives on one side of a tree; with more, it goes less far."""

ALONE = ("create", "dissolve")
"""Kinds of events that join no two units."""


@dataclass(frozen=True, slots=True)
class Happening:
    """What happened on one day by one document."""

    on: str
    legal_act: str
    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Remark:
    """Words on what passed, and the language they are in."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Relative:
    """One unit of the tree."""

    side: str
    """before, self or after."""
    unit: Link
    of: str
    """The unit whose predecessor or successor it is; empty for the unit itself."""
    since: str
    until: str
    is_part: bool
    on: str
    """The day on which it passed, where relatives of the same unit differ in it."""
    remarks: tuple[Remark, ...]
    along_with: tuple[Link, ...]
    """The others that became this unit together with the one before."""
    results: tuple[str, ...]
    """The indices that have results of it."""
    happenings: tuple[Happening, ...]
    """What made it of those above, or those below of it."""


@dataclass(frozen=True, slots=True)
class FamilyTree:
    """A unit among its relatives."""

    relatives: tuple[Relative, ...]
    """From the oldest to the youngest."""
    drawing: FamilyDrawing
    has_parts: bool
    has_earlier_results: bool
    """Whether there are results of a unit that it came from as a whole."""


def view_family(context: Context, unit: str, address: str) -> FamilyTree | None:
    """The family tree of a unit; None where it has no relatives."""
    register = context.library.register
    before = _fitting([ancestors(register, unit, depth) for depth in range(1, GENERATIONS + 1)])
    after = _fitting([descendants(register, unit, depth) for depth in range(1, GENERATIONS + 1)])
    alone = [event for event in register.events_of(unit) if event.kind in ALONE]
    if not before and not after and not alone:
        return None
    tree = _Tree(context, address, Lines())
    rows = tree.above(before, 0, unit)
    events = [*alone, *(event for branch in (*before, *after) for event in branch.events)]
    itself = tree.add(_itself(context, unit, events), 0)
    tree.lines.join(rows, itself, tree.parts(before))
    tree.lines.join(tree.below(after, 0, unit), itself, tree.parts(after))
    return FamilyTree(
        tuple(tree.relatives),
        tree.lines.draw(own=itself),
        any(branch.is_part for branch in members((*before, *after))),
        any(one.side == "before" and one.results and not one.is_part for one in tree.relatives),
    )


def _fitting(families: Sequence[Family]) -> Family:
    """The deepest family that is not too large, the nearest relatives at least."""
    fitting = [family for family in families if sum(1 for _ in members(family)) <= MOST]
    return fitting[-1] if fitting else families[0]


@dataclass(slots=True)
class _Tree:
    """Rows and lines as they are laid down, from the oldest to the youngest."""

    context: Context
    address: str
    lines: Lines
    relatives: list[Relative] = field(default_factory=list)

    def add(self, relative_: Relative, column: int) -> int:
        """Lays down a row; returns its number."""
        self.relatives.append(relative_)
        return self.lines.node(column, is_over=bool(relative_.until))

    def above(self, family: Family, column: int, of: str) -> list[int]:
        """Lays down predecessors of a unit in `column`, the older ones first; returns the nearest ones' rows."""
        rows = []
        for branch in family:
            older = self.above(branch.branches, column - 1, branch.unit)
            events = [event for one in branch.branches for event in one.events]
            rows.append(self.add(self._relative(branch, family, "before", of, events), column - 1))
            self.lines.join(older, rows[-1], self.parts(branch.branches))
        return rows

    def below(self, family: Family, column: int, of: str) -> list[int]:
        """Lays down successors of a unit in `column`, each before its own; returns the nearest ones' rows."""
        rows = []
        for branch in family:
            events = [event for one in branch.branches for event in one.events]
            rows.append(self.add(self._relative(branch, family, "after", of, events), column + 1))
            self.lines.join(self.below(branch.branches, column + 1, branch.unit), rows[-1], self.parts(branch.branches))
        return rows

    @staticmethod
    def parts(family: Family) -> list[bool]:
        """Which relatives have to do with a part only."""
        return [branch.is_part for branch in family]

    def _relative(self, branch: Branch, family: Family, side: str, of: str, events: list[LineageEvent]) -> Relative:
        context, day = self.context, self.context.language.formats.day
        unit = context.library.register.units[branch.unit]
        days = {event.on for one in family for event in one.events}
        return Relative(
            side,
            Link(context.unit_name(branch.unit), relative(self.address, profile_address(branch.unit))),
            context.unit_name(of),
            "" if unit.states[0].valid_from == date.min else day(unit.states[0].valid_from),
            day(unit.ends) if unit.ends else "",
            branch.is_part,
            ", ".join(dict.fromkeys(day(event.on) for event in branch.events)) if len(days) > 1 else "",
            tuple(_remark(context, event) for event in branch.events if event.note.vi or event.note.en),
            _along_with(context, branch, of, self.address) if side == "after" else (),
            tuple(
                index.settings.short[context.language.code]
                for index in context.indices_in_order()
                if context.appearances(index.id, branch.unit)
            ),
            _happenings(context, events),
        )


def _itself(context: Context, unit: str, events: list[LineageEvent]) -> Relative:
    known, day = context.library.register.units[unit], context.language.formats.day
    return Relative(
        side="self",
        unit=Link(context.unit_name(unit), ""),
        of="",
        since="" if known.states[0].valid_from == date.min else day(known.states[0].valid_from),
        until=day(known.ends) if known.ends else "",
        is_part=False,
        on="",
        remarks=(),
        along_with=(),
        results=(),
        happenings=_happenings(context, events),
    )


def _happenings(context: Context, events: list[LineageEvent]) -> tuple[Happening, ...]:
    kinds: dict[tuple[date, str], list[str]] = {}
    for event in sorted(events, key=lambda event: (event.on, event.kind == PART)):
        kinds.setdefault((event.on, event.legal_act), []).append(event.kind)
    return tuple(
        Happening(context.language.formats.day(on), act, tuple(dict.fromkeys(some)))
        for (on, act), some in kinds.items()
    )


def _remark(context: Context, event: LineageEvent) -> Remark:
    """The note in the page's language, else in the other."""
    code = context.language.code
    return Remark(event.note[code], code) if event.note[code] else Remark(event.note.vi or event.note.en, "vi")


def _along_with(context: Context, branch: Branch, of: str, address: str) -> tuple[Link, ...]:
    """The other units that were merged into the same successor on the same day."""
    days = {event.on for event in branch.events if event.kind == "merge"}
    partners = [event for event in context.library.register.origins(branch.unit) if event.on in days]
    return tuple(
        Link(context.unit_name(other), relative(address, profile_address(other)))
        for other, events in by_relative(partners, "predecessor").items()
        if other != of and any(event.kind == "merge" for event in events)
    )
