"""The rows of a ranking: every unit of a block with its components."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from congbo.judge import Judged, Standing
from congbo.model.frameworks import TOTAL, Component
from congbo.model.library import Index, Release
from congbo.urls import page_address, relative, release_address, scorecard_address
from congbo.views.context import Context, Earlier
from congbo.views.parts import Change, Figure, Link
from congbo.views.tables.changes import rank_change, score_change
from congbo.views.tables.grouping import Grouping

STEPS = 5
"""Shades of the heat-map: fifths of the units, from lowest to highest."""
SEEN_AT_ONCE = 12
"""Rows that need no search."""
MOST_DETAILED = 1000
"""A longer table holds rank, unit, score and class only, to stay light; the rest stands on other pages."""

SHOWN_FIRST = 100
"""Rows of a longer table that a script leaves in sight until it is asked for all."""


@dataclass(frozen=True, slots=True)
class ColumnHead:
    """A component's column."""

    id: str
    name: Link
    short: str
    best_first: str
    """The direction of sorting that puts the best on top."""


class HeatCell(NamedTuple):
    """A component's score with its shade."""

    score: Figure
    step: int
    """0 (lowest fifth) to 4; -1 without shade."""


@dataclass(frozen=True, slots=True)
class RankingRow:
    """One unit of a ranking."""

    anchor: str
    """Its place on the page; empty in a long table."""
    group: str
    """The place of its region or parent among the choices, from 1; empty if it has none."""
    rank: str
    is_shared: bool
    unit: Link
    parent: str
    """Where units of many parents stand together, as names repeat; else empty."""
    score: Figure
    interval: tuple[str, str] | None
    class_name: str
    score_change: Change | None
    rank_change: Change | None
    cells: tuple[HeatCell, ...]


def column_heads(context: Context, index: Index, release: Release, judged: Judged) -> tuple[ColumnHead, ...]:
    """The components directly below the total."""
    address, code = release_address(release), context.language.code
    return tuple(
        ColumnHead(
            part.id,
            Link(part.name[code], relative(address, page_address(release, part.id))),
            part.short[code],
            best_first(part),
        )
        for part in dimensions(judged)
    )


def dimensions(judged: Judged) -> list[Component]:
    """The components directly below the total that have figures, unless the table is long."""
    if is_long(judged):
        return []
    return [part for part in judged.result.framework.children(TOTAL) if part.id in judged.standings]


def best_first(component: Component) -> str:
    """The direction of sorting that puts the best on top."""
    return "descending" if component.higher_is_better else "ascending"


def is_searchable(judged: Judged) -> bool:
    """Whether the table is too long to be taken in at a glance."""
    return len(judged.order) > SEEN_AT_ONCE


def is_long(judged: Judged) -> bool:
    """Whether the table has no room for more than rank, unit, score and class."""
    return len(judged.order) > MOST_DETAILED


def shown_first(judged: Judged) -> int:
    """How many rows a script shows at first; 0 for all."""
    return SHOWN_FIRST if is_long(judged) else 0


def anchor_of(judged: Judged, unit: str) -> str:
    """Where a unit's row stands on the page of the release, empty if rows have no anchors."""
    return "" if is_long(judged) else f"unit-{unit}"


def row_anchor(judged: Judged, unit: str) -> str:
    """The anchor nearest to a unit's row on the page of the release: its own, or its block's."""
    return anchor_of(judged, unit) or judged.result.block.id


def ranking_rows(
    context: Context, index: Index, release: Release, judged: Judged, earlier: Earlier | None, grouping: Grouping
) -> tuple[RankingRow, ...]:
    """All units from best to worst."""
    address, total, table = release_address(release), judged.total, judged.result.table
    parts = dimensions(judged)
    shades = [heat_steps(judged.standings[part.id], part.higher_is_better) for part in parts]
    figures = [context.column(index, judged, part.id, part.id) for part in parts]
    cells = [list(map(HeatCell, *column)) for column in zip(figures, shades, strict=True)]
    low, high = table.columns.get(f"{TOTAL}:ci_low"), table.columns.get(f"{TOTAL}:ci_high")
    earlier = None if is_long(judged) else earlier
    rows: list[RankingRow] = []
    for row in judged.order:
        unit, given = table.units[row], judged.classes[row]
        bounds = (low.at(row), high.at(row)) if low and high else (None, None)
        rows.append(
            RankingRow(
                anchor=anchor_of(judged, unit),
                group=grouping.places[row],
                rank=str(total.rank(row) or ""),
                is_shared=bool(total.shared[row]),
                unit=Link(
                    context.unit_name(unit, release.period),
                    relative(address, scorecard_address(release, unit)),
                ),
                parent=grouping.parent(row),
                score=context.figure(index, judged, TOTAL, row),
                interval=None
                if bounds[0] is None or bounds[1] is None
                else (context.score(index, TOTAL, bounds[0]), context.score(index, TOTAL, bounds[1])),
                class_name=given[context.language.code] if given else "",
                score_change=score_change(context, index, judged, earlier, TOTAL, row),
                rank_change=rank_change(judged, earlier, TOTAL, row),
                cells=tuple([column[row] for column in cells]),
            )
        )
    return tuple(rows)


def heat_steps(standing: Standing, higher_is_better: bool) -> list[int]:
    """The fifth in which each score lies, better ones darker; -1 without a score or without coverage."""
    column = standing.column
    if not standing.covers_block:
        return [-1] * len(column.values)
    ordered = np.sort(column.values[column.present])
    below = np.searchsorted(ordered, column.values, side="left")
    steps = np.minimum(STEPS * below // max(len(ordered), 1), STEPS - 1)
    shades: list[int] = np.where(column.present, steps if higher_is_better else STEPS - 1 - steps, -1).tolist()
    return shades
