"""A unit's figures on the whole tree of components with all their measures, as rows of a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from congbo.judge import Judged
from congbo.model.frameworks import Component
from congbo.model.library import Index, Release
from congbo.urls import page_address, relative, release_address
from congbo.views.context import AT_WORK, BLOCKS_KEPT, Context
from congbo.views.insights.replies import Reply, view_replies
from congbo.views.parts import Figure, Link
from congbo.views.remembering import remembered
from congbo.views.tables.component_rows import maximum_of, mean_of, rank_texts

MEASURES = ("self", "appraised", "survey", "ci_low", "ci_high", "se")
"""In the order in which tables show them."""


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


@remembered(AT_WORK)
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


@remembered(BLOCKS_KEPT)
def measures_of(judged: Judged, below: int) -> tuple[str, ...]:
    """The measures that any component of that level or below has, in their order."""
    components = judged.result.framework.components
    present = {
        measure
        for component, _, measure in (name.partition(":") for name in judged.result.table.columns)
        if measure and components[component].level >= below
    }
    return tuple(measure for measure in MEASURES if measure in present)
