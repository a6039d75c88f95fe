"""The units' figures on the whole tree of components with all their measures, as rows of a table."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from congbo.judge import Judged
from congbo.model.frameworks import Component
from congbo.model.library import Index, Release
from congbo.model.shown import Shown, the_same
from congbo.urls import page_address, relative, release_address
from congbo.views.context import AT_WORK, BLOCKS_KEPT, Context
from congbo.views.insights.replies import Reply, reply_column
from congbo.views.parts import Figure, Link
from congbo.views.remembering import remembered
from congbo.views.tables.component_rows import maximum_of, mean_of, rank_texts
from congbo.views.tables.shared_rows import SharedTable

MEASURES = ("self", "appraised", "survey", "ci_low", "ci_high", "se")
"""In the order in which tables show them."""


@dataclass(frozen=True, slots=True, eq=False)
class DetailHead:
    """What the rows of a node of the tree below have in common on all scorecards of a block."""

    name: Link
    level: int
    maximum: str
    mean: str


@dataclass(frozen=True, slots=True, eq=False)
class DetailLine:
    """A node of the tree below on the scorecards of a block, with its measures; columns have a row for each."""

    head: DetailHead
    measures: tuple[Shown[Figure], ...]
    score: Shown[Figure]
    rank: Shown[str]
    replies: Shown[tuple[Reply, ...]]
    """Of dimensions, they stand with their figures further up."""


@remembered(AT_WORK)
def detail_table(context: Context, index: Index, release: Release, judged: Judged) -> SharedTable[DetailLine]:
    """The whole tree with all measures; empty where the dimensions' table has said it all."""
    framework, measures = judged.result.framework, measures_of(judged, below=1)
    is_told = framework.depth > 1 or measures
    nodes = [one for one in framework.walk() if one.id in judged.standings] if is_told else []
    lines = tuple([_line(context, index, release, judged, measures, node) for node in nodes])
    return SharedTable(lines, np.tile(np.arange(len(lines)), (len(judged.result.table.units), 1)))


def _line(
    context: Context, index: Index, release: Release, judged: Judged, measures: tuple[str, ...], node: Component
) -> DetailLine:
    units = len(judged.result.table.units)
    return DetailLine(
        DetailHead(
            Link(node.name[context.language.code], relative(release_address(release), page_address(release, node.id))),
            node.level,
            maximum_of(context, index, node),
            mean_of(context, index, judged, node.id),
        ),
        tuple([_measure(context, index, judged, node, measure) for measure in measures]),
        context.column(index, judged, node.id, node.id),
        rank_texts(judged, node.id),
        reply_column(context, release, judged, node.id) if node.level > 1 else the_same((), units),
    )


def _measure(context: Context, index: Index, judged: Judged, component: Component, measure: str) -> Shown[Figure]:
    column = f"{component.id}:{measure}"
    if column not in judged.result.table.columns:
        return the_same(Figure("", -1), len(judged.result.table.units))
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
