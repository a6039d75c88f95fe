"""A unit's figures on each component, as rows of a table."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL, Component
from congbo.model.library import Index, Release
from congbo.model.scores import MARKERS
from congbo.urls import page_address, relative, release_address
from congbo.views.charts.geometry import Bar, draw_bar
from congbo.views.context import BLOCKS_KEPT, COLUMNS_KEPT, Context, Earlier
from congbo.views.insights.replies import Reply, view_replies
from congbo.views.parts import Change, Figure, Link
from congbo.views.tables.changes import rank_change, score_change

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


@dataclass(frozen=True, slots=True)
class ComponentRow:
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


@dataclass(frozen=True, slots=True)
class DetailRow:
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
    ranked = [(rank_text(judged, part.id, row), part, head) for part, head in _heads(context, index, release, judged)]
    ranked.sort(key=_by_rank)
    said = view_replies(context, release, judged.result.table.units[row])
    return tuple(
        ComponentRow(
            head,
            context.figure(index, judged, part.id, row),
            bar_of(judged, part, row),
            rank,
            score_change(context, index, judged, earlier, part.id, row),
            rank_change(judged, earlier, part.id, row),
            said.get(part.id, ()),
        )
        for rank, part, head in ranked
    )


def _by_rank(one: tuple[str, Component, ComponentHead]) -> int:
    return int(one[0] or 0)


@lru_cache(maxsize=BLOCKS_KEPT)
def _heads(context: Context, index: Index, release: Release, judged: Judged) -> list[tuple[Component, ComponentHead]]:
    address = release_address(release)
    return [
        (
            part,
            ComponentHead(
                name=Link(part.name[context.language.code], relative(address, page_address(release, part.id))),
                weight="" if part.weight in MARKERS else context.language.formats.decimal(part.weight),
                maximum=maximum_of(context, index, part),
                mean=mean_of(context, index, judged, part.id),
                best=best_of(context, index, judged, part.id),
                ranked=judged.standings[part.id].counted,
            ),
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
        DetailRow(
            head,
            tuple([column[row] for column in columns]),
            context.figure(index, judged, component.id, row),
            rank_text(judged, component.id, row),
            said.get(component.id, ()) if said and component.level > 1 else (),
        )
        for component, head, columns in _details(context, index, release, judged, measures)
    )


@lru_cache(maxsize=BLOCKS_KEPT)
def _details(
    context: Context, index: Index, release: Release, judged: Judged, measures: tuple[str, ...]
) -> list[tuple[Component, DetailHead, list[list[Figure]]]]:
    """Each component with what its rows have in common, and its measures as columns."""
    address = release_address(release)
    return [
        (
            component,
            DetailHead(
                Link(component.name[context.language.code], relative(address, page_address(release, component.id))),
                component.level,
                maximum_of(context, index, component),
                mean_of(context, index, judged, component.id),
            ),
            [_measure(context, index, judged, component, measure) for measure in measures],
        )
        for component in judged.result.framework.walk()
        if component.id in judged.standings
    ]


def _measure(context: Context, index: Index, judged: Judged, component: Component, measure: str) -> list[Figure]:
    column = f"{component.id}:{measure}"
    if column not in judged.result.table.columns:
        return [Figure("", -1)] * len(judged.result.table.units)
    return context.column(index, judged, column, component.id)


def rank_text(judged: Judged, component: str, row: int) -> str:
    """A rank as it stands in tables; empty where there is none."""
    return _rank_texts(judged, component)[row]


@lru_cache(maxsize=COLUMNS_KEPT)
def _rank_texts(judged: Judged, component: str) -> list[str]:
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
    return _bars(judged, component.id, component.maximum)[row] if component.maximum else None


@lru_cache(maxsize=COLUMNS_KEPT)
def _bars(judged: Judged, component: str, maximum: int) -> list[Bar | None]:
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
