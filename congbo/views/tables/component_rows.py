"""A unit's figures on each component, as rows of a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL, Component
from congbo.model.library import Index, Release
from congbo.model.scores import MARKERS, Integers
from congbo.urls import page_address, relative, release_address
from congbo.views.charts.geometry import Bar, draw_bar, percent
from congbo.views.context import AT_WORK, COLUMNS_KEPT, Context, Earlier
from congbo.views.insights.replies import Reply, view_replies
from congbo.views.parts import Change, Figure, Link
from congbo.views.remembering import remembered
from congbo.views.tables.changes import rank_changes, score_changes


@dataclass(frozen=True, slots=True, eq=False)
class ComponentHead:
    """What a dimension's rows have in common on all scorecards of a block; told by identity, to be drawn once."""

    name: Link
    weight: str
    maximum: str
    mean: str
    best: str
    ranked: int


class ComponentRow(NamedTuple):
    """A dimension on a scorecard."""

    head: ComponentHead
    score: Figure
    bar: Bar | None
    rank: str
    score_change: Change | None
    rank_change: Change | None
    replies: tuple[Reply, ...]


def component_rows(
    context: Context, index: Index, release: Release, judged: Judged, earlier: Earlier | None, row: int
) -> tuple[ComponentRow, ...]:
    """The components directly below the total, by the unit's rank where there are ranks."""
    said = view_replies(context, release, judged.result.table.units[row])
    columns, order = _dimensions(context, index, release, judged, earlier)
    return tuple(
        [
            ComponentRow(
                one.head,
                one.scores[row],
                one.bars[row],
                one.ranks[row],
                one.score_changes[row],
                one.rank_changes[row],
                said.get(one.id, ()) if said else (),
            )
            for one in map(columns.__getitem__, order[:, row].tolist())
        ]
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Dimension:
    """A dimension of a block: its figures by row, as all scorecards show them."""

    id: str
    head: ComponentHead
    scores: list[Figure]
    bars: list[Bar | None]
    ranks: list[str]
    score_changes: list[Change | None]
    rank_changes: list[Change | None]


@remembered(AT_WORK)
def _dimensions(
    context: Context, index: Index, release: Release, judged: Judged, earlier: Earlier | None
) -> tuple[list[_Dimension], Integers]:
    """The dimensions, and their order on each scorecard: dimensions × rows, by rank."""
    address = release_address(release)
    parts = [part for part in judged.result.framework.children(TOTAL) if part.id in judged.standings]
    ranks = np.array([judged.standings[part.id].ranks for part in parts]).reshape(len(parts), len(judged.row_of))
    return [
        _Dimension(
            part.id,
            ComponentHead(
                name=Link(part.name[context.language.code], relative(address, page_address(release, part.id))),
                weight="" if part.weight in MARKERS else context.language.formats.decimal(part.weight),
                maximum=maximum_of(context, index, part),
                mean=mean_of(context, index, judged, part.id),
                best=best_of(context, index, judged, part.id),
                ranked=judged.standings[part.id].counted,
            ),
            context.column(index, judged, part.id, part.id),
            bars_of(judged, part),
            rank_texts(judged, part.id),
            score_changes(context, index, judged, earlier, part.id),
            rank_changes(judged, earlier, part.id),
        )
        for part in parts
    ], np.argsort(ranks, axis=0, kind="stable")


@remembered(COLUMNS_KEPT)
def rank_texts(judged: Judged, component: str) -> list[str]:
    """All ranks as they stand in tables; empty where there is none."""
    return judged.standings[component].rank_texts()


def bars_of(judged: Judged, component: Component) -> list[Bar | None]:
    """The scores on their tracks; None without a score or a maximum."""
    return _bars(judged, component.id, component.maximum)


@remembered(COLUMNS_KEPT)
def _bars(judged: Judged, component: str, maximum: int | None) -> list[Bar | None]:
    if not maximum:
        return [None] * len(judged.result.table.units)
    standing = judged.standings[component]
    mean = standing.total / standing.counted if standing.covers_block else None
    empty = draw_bar(0, mean, standing.best, maximum)
    return standing.column.each(lambda score: Bar(percent(score, maximum), empty.mean, empty.best))


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
