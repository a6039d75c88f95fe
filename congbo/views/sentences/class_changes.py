"""Who rose to a better class and who fell to a worse one since the release before."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.rules.class_moves import class_moves
from congbo.views.context import Context
from congbo.views.parts import Link
from congbo.views.sentences.leadership import MOST_NAMED, link_to
from congbo.views.tables.changes import earlier_result


@dataclass(frozen=True, slots=True)
class ClassMove:
    """A unit with its class then and now."""

    unit: Link
    before: str
    now: str


@dataclass(frozen=True, slots=True)
class ClassChanges:
    """How many rose and fell, and who, where they are few."""

    risen: int
    fallen: int
    risers: tuple[ClassMove, ...]
    fallers: tuple[ClassMove, ...]
    compared: int
    are_all: bool
    """Whether every unit of the block could be compared."""


def view_class_changes(
    context: Context, index: Index, release: Release, judged: Judged, most: int = MOST_NAMED
) -> ClassChanges | None:
    """Changes of class under one and the same scheme and method; None where there is nothing to compare.

    More than `most` units that went one way are counted only.
    """
    earlier = earlier_result(context, index, release, judged)
    scheme = judged.scheme
    if earlier is None or TOTAL not in earlier.comparable or scheme is None or earlier.judged.scheme is None:
        return None
    if earlier.judged.scheme.id != scheme.id:
        return None
    place = {one.id: number for number, one in enumerate(scheme.classes)}
    then = earlier.judged
    pairs = []
    for row in judged.order:
        old = then.row_of.get(judged.result.table.units[row])
        given, before = judged.classes[row], None if old is None else then.classes[old]
        pairs.append((given, before))
    moves = class_moves(
        [None if given is None else place[given.id] for given, _ in pairs],
        [None if before is None else place[before.id] for _, before in pairs],
    )
    if not moves.compared:
        return None

    def named(positions: tuple[int, ...]) -> tuple[ClassMove, ...]:
        if len(positions) > most:
            return ()
        code = context.language.code
        return tuple(
            ClassMove(link_to(context, release, judged.order[position], judged), before[code], given[code])
            for position in positions
            for given, before in [pairs[position]]
            if given and before
        )

    return ClassChanges(
        len(moves.risen),
        len(moves.fallen),
        named(moves.risen),
        named(moves.fallen),
        moves.compared,
        moves.compared == judged.size,
    )
