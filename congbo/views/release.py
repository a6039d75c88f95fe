"""A release: the ranking of each block, with what stands out."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.numbers import rescale
from congbo.prose import render_prose
from congbo.rules.comparison import previous_release
from congbo.urls import page_address, relative, release_address
from congbo.views.changes import direction_of, earlier_result
from congbo.views.context import Context, Earlier
from congbo.views.parts import Change, Link, Page, Source
from congbo.views.ranking_rows import ColumnHead, Mover, RankingRow, column_heads, movers, ranking_rows
from congbo.views.release_parts import index_crumbs, release_notes, view_source
from congbo.views.strips import Strip, strip_of


@dataclass(frozen=True, slots=True)
class ClassCount:
    """How many units hold a class."""

    name: str
    count: int
    share: str


@dataclass(frozen=True, slots=True)
class BlockFacts:
    """What stands out in a block; only with enough figures to speak of it."""

    leaders: tuple[Link, ...]
    best: str
    runner_up: Link | None
    lead: str
    """By how much the leader is ahead; empty for joint leaders."""
    last: tuple[Link, ...]
    worst: str
    spread: str
    mean: str
    mean_change: Change | None


@dataclass(frozen=True, slots=True)
class RankedBlock:
    """One block's part of the page."""

    id: str
    name: str
    noun: str
    size: int
    counted: int
    has_ranks: bool
    has_changes: bool
    has_intervals: bool
    has_shades: bool
    rank_origin: str
    total_origin: str
    heads: tuple[ColumnHead, ...]
    rows: tuple[RankingRow, ...]
    facts: BlockFacts | None
    strip: Strip | None
    risers: tuple[Mover, ...]
    fallers: tuple[Mover, ...]
    scheme: str
    class_counts: tuple[ClassCount, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleasePage(Page):
    """What a release's page says."""

    index_name: str
    index_short: str
    period: str
    status: str
    total_name: str
    points: str
    maximum: str
    previous: Link | None
    is_new_series: bool
    ranks_published: str
    top: int
    ties: str
    blocks: tuple[RankedBlock, ...]
    source: Source
    notes: tuple[str, ...]
    prose: str


def view_release(context: Context, index: Index, release: Release) -> ReleasePage:
    """The page of a release."""
    language, settings = context.language, index.settings
    code, address = language.code, release_address(release)
    judged = list(context.judged[release.folder].values())
    before = previous_release(index, release)
    period = language.formats.period(release.period)
    earlier = [earlier_result(context, index, release, block) for block in judged]
    root = judged[0].result.framework.components[TOTAL]
    return ReleasePage(
        address=address,
        title=f"{settings.short[code]} {period}",
        description=f"{settings.name[code]} {period}",
        crumbs=(*index_crumbs(context, index, address), Link(period, "")),
        is_illustrative=index.is_illustrative(),
        index_name=settings.name[code],
        index_short=settings.short[code],
        period=period,
        status=release.settings.status,
        total_name=settings.total[code],
        points=settings.unit[code],
        maximum="" if root.maximum is None else language.formats.number(root.maximum, settings.precision, 0),
        previous=_link(context, index, before, address) if before else None,
        is_new_series=any(known is not None and TOTAL not in known.comparable for known in earlier),
        ranks_published=settings.ranking.publish,
        top=settings.ranking.top or 0,
        ties=settings.ranking.ties,
        blocks=tuple(
            _block(context, index, release, block, known) for block, known in zip(judged, earlier, strict=True)
        ),
        source=view_source(context, index, release),
        notes=release_notes(context, release),
        prose=render_prose(release.notes[code]),
    )


def _link(context: Context, index: Index, release: Release, address: str) -> Link:
    label = context.language.formats.period(release.period)
    return Link(label, relative(address, release_address(release)))


def _block(context: Context, index: Index, release: Release, judged: Judged, earlier: Earlier | None) -> RankedBlock:
    code, total = context.language.code, judged.total
    rising, falling = movers(context, index, release, judged, earlier)
    rows = ranking_rows(context, index, release, judged, earlier)
    return RankedBlock(
        id=judged.result.block.id,
        name=judged.result.block.name[code],
        noun=judged.result.block.noun[code],
        size=judged.size,
        counted=total.counted,
        has_ranks=judged.ranked > 0,
        has_changes=any(row.rank_change or row.score_change for row in rows),
        has_intervals=any(row.interval for row in rows),
        has_shades=any(cell.step >= 0 for row in rows for cell in row.cells),
        rank_origin=judged.rank_origin,
        total_origin=judged.total_origin,
        heads=column_heads(context, index, release, judged),
        rows=rows,
        facts=_facts(context, index, release, judged, earlier),
        strip=strip_of(judged, TOTAL),
        risers=rising,
        fallers=falling,
        scheme=judged.scheme.name[code] if judged.scheme else "",
        class_counts=_class_counts(context, judged),
    )


def _class_counts(context: Context, judged: Judged) -> tuple[ClassCount, ...]:
    if judged.scheme is None or not any(judged.classes):
        return ()
    held = [given.id for given in judged.classes if given]
    return tuple(
        ClassCount(name[context.language.code], held.count(name.id), f"{100 * held.count(name.id) / len(held):.1f}%")
        for name in judged.scheme.classes
    )


def _facts(
    context: Context, index: Index, release: Release, judged: Judged, earlier: Earlier | None
) -> BlockFacts | None:
    total, settings = judged.total, index.settings
    precision, decimals = settings.precision, settings.decimals.total
    mean = total.mean(precision, decimals)
    if mean is None or total.best is None or total.worst is None:
        return None

    def text(steps: int) -> str:
        return context.language.formats.number(steps, decimals, decimals)

    address = release_address(release)

    def link(row: int) -> Link:
        unit = judged.result.table.units[row]
        target = page_address(release, unit)
        return Link(context.unit_name(unit, release.period), relative(address, target))

    scored = [row for row in judged.order if total.column.at(row) is not None]
    leaders = [row for row in scored if (total.rank(row) == 1 if judged.ranked else total.column.at(row) == total.best)]
    last_rank = max(total.rank(row) or 0 for row in scored)
    last = [
        row
        for row in scored
        if (total.rank(row) == last_rank if judged.ranked else total.column.at(row) == total.worst)
    ]
    best, worst = rescale(total.best, precision, decimals), rescale(total.worst, precision, decimals)
    second = next((row for row in scored if row not in leaders), None)
    second_score = total.column.at(second) if second is not None else None
    is_comparable = earlier is not None and earlier.are_same_scored and TOTAL in earlier.comparable
    then = earlier.judged.total.mean(precision, decimals) if earlier and is_comparable else None
    return BlockFacts(
        leaders=tuple(link(row) for row in leaders),
        best=text(best),
        runner_up=link(second) if second is not None else None,
        lead=text(abs(best - rescale(second_score, precision, decimals)))
        if len(leaders) == 1 and second_score is not None
        else "",
        last=tuple(link(row) for row in last),
        worst=text(worst),
        spread=text(abs(best - worst)),
        mean=text(mean),
        mean_change=Change(direction_of(mean - then), text(abs(mean - then)), abs(mean - then))
        if then is not None
        else None,
    )
