"""How a block moved as a whole, and who moved furthest in score and in places."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.numbers import rescale
from congbo.rules.furthest import furthest
from congbo.views.context import Context
from congbo.views.parts import Change, Link
from congbo.views.sentences.leadership import link_to
from congbo.views.tables.changes import direction_of, earlier_result, score_steps


@dataclass(frozen=True, slots=True)
class MeanFinding:
    """The mean of a block and how many units are better than it."""

    text: str
    change: Change | None
    better: int


@dataclass(frozen=True, slots=True)
class Moved:
    """A unit and by how much its score moved, with its sign."""

    unit: Link
    signed: str


@dataclass(frozen=True, slots=True)
class Moves:
    """How many units went which way, and who went furthest."""

    situation: str
    """Which ways were taken: up, down, same, joined by hyphens."""
    compared: int
    are_all: bool
    """Whether every unit of the block could be compared."""
    up: int
    down: int
    same: int
    risers: tuple[Moved, ...]
    fallers: tuple[Moved, ...]
    least: tuple[Moved, ...]
    """Who moved least, where all went the same way."""


@dataclass(frozen=True, slots=True)
class Climb:
    """A unit that changed its place, from and to."""

    unit: Link
    before: str
    now: str


@dataclass(frozen=True, slots=True)
class Places:
    """The units that gained, or lost, most places."""

    number: int
    units: tuple[Climb, ...]


def view_mean(context: Context, index: Index, release: Release, judged: Judged) -> MeanFinding | None:
    """The mean, its change where the same units had a score, and the units better than it by the figures shown."""
    total, precision, decimals = judged.total, index.settings.precision, index.settings.decimals.total
    mean = total.mean(precision, decimals)
    if mean is None or total.counted < 2:
        return None
    earlier = earlier_result(context, index, release, judged)
    is_comparable = earlier is not None and earlier.are_same_scored and TOTAL in earlier.comparable
    then = earlier.judged.total.mean(precision, decimals) if earlier and is_comparable else None
    sign = 1 if judged.result.framework.components[TOTAL].higher_is_better else -1
    scores = [rescale(int(score), precision, decimals) for score in total.column.values[total.column.present]]
    number = context.language.formats.number
    change = (
        None
        if then is None
        else Change(direction_of(mean - then), number(abs(mean - then), decimals, decimals), abs(mean - then))
    )
    better = sum(sign * score > sign * mean for score in scores)
    return MeanFinding(number(mean, decimals, decimals), change, better)


def view_moves(context: Context, index: Index, release: Release, judged: Judged) -> Moves | None:
    """How scores moved against the release before; None where nothing may be compared."""
    earlier, decimals = earlier_result(context, index, release, judged), index.settings.decimals.total
    steps = [score_steps(context, index, judged, earlier, TOTAL, row) for row in judged.order]
    known = [step for step in steps if step is not None]
    if len(known) < 2:
        return None

    def moved(rows: Sequence[int], sign: str) -> tuple[Moved, ...]:
        number = context.language.formats.number
        return tuple(
            Moved(
                link_to(context, release, judged.order[row], judged),
                f"{sign}{number(abs(steps[row] or 0), decimals, decimals)}",
            )
            for row in rows
        )

    up, down = sum(step > 0 for step in known), sum(step < 0 for step in known)
    same = len(known) - up - down
    ways = {"up": up, "down": down, "same": same}
    if all(ways[way] < len(known) for way in ("up", "down")):
        least: tuple[Moved, ...] = ()
    else:
        smallest = min(map(abs, known))
        rows = [row for row, step in enumerate(steps) if step is not None and abs(step) == smallest]
        least = moved(rows, "+" if up else "−") if len(rows) == 1 else ()
    return Moves(
        situation="-".join(way for way, count in ways.items() if count),
        compared=len(known),
        are_all=len(known) == judged.size,
        up=up,
        down=down,
        same=same,
        risers=moved(furthest(steps), "+"),
        fallers=moved(furthest([_negative(step) for step in steps]), "−"),
        least=least,
    )


def view_climbers(context: Context, index: Index, release: Release, judged: Judged) -> Places | None:
    """Who gained most places."""
    return _places(context, index, release, judged, lambda then, now: then - now)


def view_droppers(context: Context, index: Index, release: Release, judged: Judged) -> Places | None:
    """Who lost most places."""
    return _places(context, index, release, judged, lambda then, now: now - then)


def _places(
    context: Context, index: Index, release: Release, judged: Judged, gain: Callable[[int, int], int]
) -> Places | None:
    earlier = earlier_result(context, index, release, judged)
    if earlier is None or not earlier.is_same_field or TOTAL not in earlier.comparable:
        return None
    ranks: list[tuple[int, int] | None] = []
    for row in judged.order:
        then = earlier.judged.row_of.get(judged.result.table.units[row])
        before = None if then is None else earlier.judged.total.rank(then)
        now = judged.total.rank(row)
        ranks.append(None if before is None or now is None else (before, now))
    gains = [None if pair is None else gain(*pair) for pair in ranks]
    rows = furthest(gains, most=1)
    ordinal = context.language.formats.ordinal
    units = tuple(
        Climb(link_to(context, release, judged.order[row], judged), ordinal(pair[0]), ordinal(pair[1]))
        for row in rows
        if (pair := ranks[row])
    )
    return Places(gains[rows[0]] or 0, units) if rows else None


def _negative(step: int | None) -> int | None:
    return None if step is None else -step
