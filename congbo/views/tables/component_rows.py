"""The units' figures on each component, as rows of a table."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL, Component
from congbo.model.library import Index, Release
from congbo.model.scores import MARKERS, Column, Integers
from congbo.model.shown import Shown, in_any, the_same
from congbo.rules.ranking import UNRANKED
from congbo.urls import page_address, relative, release_address
from congbo.views.charts.geometry import Bar, draw_bar, width_of
from congbo.views.context import AT_WORK, COLUMNS_KEPT, Context, Earlier
from congbo.views.insights.replies import Reply, reply_column
from congbo.views.parts import Change, Figure, Link
from congbo.views.remembering import remembered
from congbo.views.tables.changes import nothing, rank_changes, score_changes
from congbo.views.tables.shared_rows import SharedTable


@dataclass(frozen=True, slots=True, eq=False)
class ComponentHead:
    """What a dimension's rows have in common on all scorecards of a block; told by identity, to be drawn once."""

    name: Link
    weight: str
    maximum: str
    mean: str
    best: str
    ranked: int


@dataclass(frozen=True, slots=True, eq=False)
class ComponentLine:
    """A dimension's row on the scorecards of a block; columns have a row for each."""

    head: ComponentHead
    score: Shown[Figure]
    bar: Shown[Bar | None]
    rank: Shown[str]
    score_change: Shown[Change | None]
    rank_change: Shown[Change | None]
    replies: Shown[tuple[Reply, ...]]


@dataclass(frozen=True, slots=True, eq=False)
class ComponentTable:
    """The dimensions of a block on all its scorecards."""

    rows: SharedTable[ComponentLine]
    has_means: bool
    has_ranks: list[bool]
    """By row: whether the unit has a rank on any."""
    has_changes: list[bool]


@remembered(AT_WORK)
def component_table(
    context: Context, index: Index, release: Release, judged: Judged, earlier: Earlier | None
) -> ComponentTable:
    """The components directly below the total, on each scorecard by the unit's rank where there are ranks."""
    parts = [part for part in judged.result.framework.children(TOTAL) if part.id in judged.standings]
    shape = len(parts), len(judged.row_of)
    ranks: Integers = np.array([judged.standings[part.id].ranks for part in parts], dtype=np.int64).reshape(shape)
    lines = tuple([_line(context, index, release, judged, earlier, part) for part in parts])
    return ComponentTable(
        SharedTable(lines, np.ascontiguousarray(np.argsort(ranks, axis=0, kind="stable").T)),
        any(line.head.mean for line in lines),
        in_any([line.rank for line in lines], len(judged.row_of)),
        in_any([line.score_change for line in lines], len(judged.row_of)),
    )


def _line(
    context: Context, index: Index, release: Release, judged: Judged, earlier: Earlier | None, part: Component
) -> ComponentLine:
    head = ComponentHead(
        name=Link(part.name[context.language.code], relative(release_address(release), page_address(release, part.id))),
        weight="" if part.weight in MARKERS else context.language.formats.decimal(part.weight),
        maximum=maximum_of(context, index, part),
        mean=mean_of(context, index, judged, part.id),
        best=best_of(context, index, judged, part.id),
        ranked=judged.standings[part.id].counted,
    )
    return ComponentLine(
        head,
        context.column(index, judged, part.id, part.id),
        bars_of(judged, part),
        rank_texts(judged, part.id),
        score_changes(context, index, judged, earlier, part.id),
        rank_changes(judged, earlier, part.id),
        reply_column(context, release, judged, part.id),
    )


@remembered(COLUMNS_KEPT)
def rank_texts(judged: Judged, component: str) -> Shown[str]:
    """All ranks as they stand in tables; empty where there is none."""
    ranks = judged.standings[component].ranks
    return Column(ranks, (ranks == UNRANKED).astype(np.uint8)).each(str, lambda flag: "")


def bars_of(judged: Judged, component: Component) -> Shown[Bar | None]:
    """The scores on their tracks; None without a score or a maximum."""
    return _bars(judged, component.id, component.maximum)


@remembered(COLUMNS_KEPT)
def _bars(judged: Judged, component: str, maximum: int | None) -> Shown[Bar | None]:
    if not maximum:
        return the_same(None, len(judged.result.table.units))
    standing = judged.standings[component]
    mean = standing.total / standing.counted if standing.covers_block else None
    empty = draw_bar(0, mean, standing.best, maximum)
    return standing.column.each(lambda score: Bar(width_of(score, maximum), empty.mean, empty.best), nothing)


def maximum_of(context: Context, index: Index, component: Component) -> str:
    """A component's maximum as short as it goes."""
    if component.maximum is None:
        return ""
    decimals = index.settings.decimals.component
    text = context.language.formats.number(component.maximum, index.settings.precision, decimals)
    whole = context.language.formats.number(component.maximum, index.settings.precision, 0)
    return whole if component.maximum % 10**index.settings.precision == 0 else text


def mean_of(context: Context, index: Index, judged: Judged, component: str) -> str:
    """The block's mean on a component, empty without coverage."""
    decimals = context.decimals(index, component)
    mean = judged.standings[component].mean(index.settings.precision, decimals)
    return "" if mean is None else context.language.formats.number(mean, decimals, decimals)


def best_of(context: Context, index: Index, judged: Judged, component: str) -> str:
    """The block's best score on a component, empty without coverage."""
    best = judged.standings[component].best
    return "" if best is None else context.score(index, component, best)
