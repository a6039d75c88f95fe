"""A unit's figures on each component, as rows of a table."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL, Component
from congbo.model.library import Index, Release
from congbo.model.scores import MARKERS
from congbo.urls import page_address, relative, release_address
from congbo.views.charts.geometry import Bar, draw_bar
from congbo.views.context import BLOCKS_KEPT, COLUMNS_KEPT, Context, Earlier
from congbo.views.insights.replies import Reply, view_replies
from congbo.views.parts import Change, Figure, Link
from congbo.views.tables.changes import rank_changes, score_changes

MEASURES = ("self", "appraised", "survey", "ci_low", "ci_high", "se")
"""In the order in which tables show them."""


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


@dataclass(frozen=True, slots=True, eq=False)
class DetailHead:
    """What the rows of a node of the tree below have in common on all scorecards of a block."""

    name: Link
    level: int
    maximum: str
    mean: str


class DetailRow(NamedTuple):
    """A node of the tree below, with its measures."""

    head: DetailHead
    measures: tuple[Figure, ...]
    score: Figure
    rank: str
    replies: tuple[Reply, ...]
    """Of dimensions, they stand with their figures further up."""


def component_rows(
    context: Context, index: Index, release: Release, judged: Judged, earlier: Earlier | None, row: int
) -> tuple[ComponentRow, ...]:
    """The components directly below the total, by the unit's rank where there are ranks."""
    said = view_replies(context, release, judged.result.table.units[row])
    columns = _dimensions(context, index, release, judged, earlier)
    return tuple(
        [
            ComponentRow(
                one.head,
                one.scores[row],
                one.bars[row],
                one.ranks[row],
                one.score_changes[row],
                one.rank_changes[row],
                said.get(one.id, ()),
            )
            for one in sorted(columns, key=lambda one: int(one.ranks[row] or 0))
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


@lru_cache(maxsize=BLOCKS_KEPT)
def _dimensions(
    context: Context, index: Index, release: Release, judged: Judged, earlier: Earlier | None
) -> list[_Dimension]:
    address = release_address(release)
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
        for part in judged.result.framework.children(TOTAL)
        if part.id in judged.standings
    ]


def detail_rows(context: Context, index: Index, release: Release, judged: Judged, row: int) -> tuple[DetailRow, ...]:
    """The whole tree with all measures; empty where the dimensions' table has said it all."""
    framework, measures = judged.result.framework, measures_of(judged, below=1)
    if framework.depth < 2 and not measures:
        return ()
    said = view_replies(context, release, judged.result.table.units[row])
    return tuple(
        [
            DetailRow(
                one.head,
                tuple([column[row] for column in one.measures]),
                one.scores[row],
                one.ranks[row],
                said.get(one.id, ()) if said and one.head.level > 1 else (),
            )
            for one in _nodes(context, index, release, judged, measures)
        ]
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Node:
    """A node of the tree: its figures by row, as all scorecards show them."""

    id: str
    head: DetailHead
    measures: list[list[Figure]]
    scores: list[Figure]
    ranks: list[str]


@lru_cache(maxsize=BLOCKS_KEPT)
def _nodes(context: Context, index: Index, release: Release, judged: Judged, measures: tuple[str, ...]) -> list[_Node]:
    address = release_address(release)
    return [
        _Node(
            component.id,
            DetailHead(
                Link(component.name[context.language.code], relative(address, page_address(release, component.id))),
                component.level,
                maximum_of(context, index, component),
                mean_of(context, index, judged, component.id),
            ),
            [_measure(context, index, judged, component, measure) for measure in measures],
            context.column(index, judged, component.id, component.id),
            rank_texts(judged, component.id),
        )
        for component in judged.result.framework.walk()
        if component.id in judged.standings
    ]


def _measure(context: Context, index: Index, judged: Judged, component: Component, measure: str) -> list[Figure]:
    column = f"{component.id}:{measure}"
    if column not in judged.result.table.columns:
        return [Figure("", -1)] * len(judged.result.table.units)
    return context.column(index, judged, column, component.id)


@lru_cache(maxsize=COLUMNS_KEPT)
def rank_texts(judged: Judged, component: str) -> list[str]:
    """All ranks as they stand in tables; empty where there is none."""
    return [str(rank or "") for rank in judged.standings[component].ranks.tolist()]


@lru_cache(maxsize=BLOCKS_KEPT)
def measures_of(judged: Judged, below: int) -> tuple[str, ...]:
    """The measures that any component of that level or below has, in their order."""
    components = judged.result.framework.components
    present = {
        measure
        for component, _, measure in (name.partition(":") for name in judged.result.table.columns)
        if measure and components[component].level >= below
    }
    return tuple(measure for measure in MEASURES if measure in present)


def bar_of(judged: Judged, component: Component, row: int) -> Bar | None:
    """The score on its track; None without a score or a maximum."""
    return bars_of(judged, component)[row]


def bars_of(judged: Judged, component: Component) -> list[Bar | None]:
    """The same for all rows."""
    return _bars(judged, component.id, component.maximum)


@lru_cache(maxsize=COLUMNS_KEPT)
def _bars(judged: Judged, component: str, maximum: int | None) -> list[Bar | None]:
    if not maximum:
        return [None] * len(judged.result.table.units)
    standing = judged.standings[component]
    mean = standing.total / standing.counted if standing.covers_block else None
    cells = list(zip(standing.column.values.tolist(), standing.column.present.tolist(), strict=True))
    made = {score: draw_bar(score, mean, standing.best, maximum) for score, present in set(cells) if present}
    return [made[score] if present else None for score, present in cells]


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
