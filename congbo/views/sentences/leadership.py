"""Who stands first in a block, by how much, since when; and who stands last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.numbers import rescale
from congbo.rules.streaks import Streak, streak
from congbo.urls import relative, release_address, scorecard_address
from congbo.views.context import Context
from congbo.views.parts import Figure, Link
from congbo.views.tables.chains import chain_of_places

MOST_NAMED = 5
"""More units than these are counted and not named."""


@dataclass(frozen=True, slots=True)
class Several:
    """One unit or several that stand level."""

    named: tuple[Link, ...]
    """Empty where there are too many to name."""
    count: int


@dataclass(frozen=True, slots=True)
class Lead:
    """Who stands first."""

    situation: str
    """alone, joint, ahead, hair (ahead by less than is shown) or level (first, with the same score as the next)."""
    leaders: Several
    score: Figure
    margin: str
    """How far ahead; with `hair`, the smallest difference that is shown."""
    second: Several


@dataclass(frozen=True, slots=True)
class Last:
    """Who stands last, and how far from the first."""

    units: Several
    score: str
    spread: str


@dataclass(frozen=True, slots=True)
class Takeover:
    """The first is another than in the release before."""

    leader_before: str
    """The rank that today's first had then, as sentences need it."""
    former: Link
    former_now: str


@dataclass(frozen=True, slots=True)
class Reign:
    """For how long the first has been first."""

    leader: Link
    run: Streak
    ordinal: str
    since: str
    """The period in which the run began, as sentences need it."""


def view_lead(context: Context, index: Index, release: Release, judged: Judged) -> Lead | None:
    """The first of the ranked units, or those with the best score where there are no ranks."""
    total, decimals = judged.total, index.settings.decimals.total
    rows = _leaders(judged)
    if not rows:
        return None
    best = total.column.at(rows[0])
    score = context.figure(index, judged, TOTAL, rows[0])
    behind = [row for row in judged.order if row not in rows and (total.rank(row) or not judged.ranked)]
    second = total.column.at(behind[0]) if behind else None
    leaders = several(context, release, judged, rows)
    if len(rows) > 1 or best is None or second is None or _is_behind(judged, best, second):
        return Lead("joint" if len(rows) > 1 else "alone", leaders, score, "", several(context, release, judged, []))
    seconds = several(context, release, judged, [row for row in behind if total.column.at(row) == second])
    steps = abs(shown(index, best) - shown(index, second))
    situation = "ahead" if steps else "hair" if best != second else "level"
    return Lead(situation, leaders, score, context.language.formats.number(steps or 1, decimals, decimals), seconds)


def view_last(context: Context, index: Index, release: Release, judged: Judged) -> Last | None:
    """The last of the ranked units, or those with the lowest score; None where not all could have been last."""
    total = judged.total
    scored = [row for row in judged.order if total.column.at(row) is not None]
    if total.worst is None or total.best is None or len(scored) < 2:
        return None
    ranks = [total.rank(row) for row in scored]
    if any(ranks) and not all(ranks):
        return None
    last = max((rank or 0 for rank in ranks), default=0)
    rows = [row for row in scored if (total.rank(row) == last if last else total.column.at(row) == total.worst)]
    if len(rows) == len(scored):
        return None
    score = total.column.at(rows[0]) or 0
    decimals = index.settings.decimals.total
    spread = abs(shown(index, total.best) - shown(index, total.worst))
    return Last(
        several(context, release, judged, rows),
        context.score(index, TOTAL, score),
        context.language.formats.number(spread, decimals, decimals),
    )


def view_takeover(context: Context, index: Index, release: Release, judged: Judged) -> Takeover | None:
    """Whom the first has replaced; only for one first then and now, and where places may be compared."""
    chain = chain_of_places(context, index, release, judged)
    rows = _leaders(judged)
    if len(chain) < 2 or len(rows) != 1 or not judged.ranked:
        return None
    then = chain[1].judged
    former = [then.result.table.units[row] for row in _leaders(then)]
    leader = judged.result.table.units[rows[0]]
    before, now = chain[1].rank(leader), chain[0].rank(former[0]) if len(former) == 1 else None
    if former == [leader] or before is None or now is None:
        return None
    ordinal = context.language.formats.ordinal
    return Takeover(ordinal(before), link_to(context, release, judged.row_of[former[0]], judged), ordinal(now))


def view_reign(context: Context, index: Index, release: Release, judged: Judged) -> Reign | None:
    """How long the one first has stood first; None for the first time."""
    rows = _leaders(judged)
    if len(rows) != 1 or not judged.ranked:
        return None
    chain = chain_of_places(context, index, release, judged)
    leader = judged.result.table.units[rows[0]]
    run = streak(stage.rank(leader) == 1 for stage in chain)
    if run.length < 2:
        return None
    return Reign(
        link_to(context, release, rows[0], judged),
        run,
        context.language.formats.ordinal(run.length),
        context.in_sentence(chain[run.length - 1].release),
    )


def several(context: Context, release: Release, judged: Judged, rows: Sequence[int]) -> Several:
    """Units with links from the release's page, by name where they are few."""
    named = rows if len(rows) <= MOST_NAMED else ()
    return Several(tuple(link_to(context, release, row, judged) for row in named), len(rows))


def link_to(context: Context, release: Release, row: int, judged: Judged) -> Link:
    """A unit's scorecard, seen from the release's page."""
    unit = judged.result.table.units[row]
    href = relative(release_address(release), scorecard_address(release, unit))
    return Link(context.unit_name(unit, release.period), href)


def shown(index: Index, score: int) -> int:
    """A total in the digits shown."""
    return rescale(score, index.settings.precision, index.settings.decimals.total)


def _leaders(judged: Judged) -> list[int]:
    total = judged.total
    if judged.ranked:
        return [row for row in judged.order if total.rank(row) == 1]
    return [row for row in judged.order if total.best is not None and total.column.at(row) == total.best]


def _is_behind(judged: Judged, best: int, second: int) -> bool:
    """Whether the one ranked first has a worse score than another, as published ranks may have it."""
    higher_is_better = judged.result.framework.components[TOTAL].higher_is_better
    return best < second if higher_is_better else best > second
