"""The table of a ranking: which columns it has, its rows, and by what it can be sorted and filtered."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.views.context import Context, Earlier
from congbo.views.tables.grouping import Choice, group_units
from congbo.views.tables.ranking_rows import (
    ColumnHead,
    RankingRow,
    best_first,
    column_heads,
    is_long,
    is_searchable,
    ranking_rows,
    shown_first,
)


@dataclass(frozen=True, slots=True)
class RankingTable:
    """The whole ranking of a block."""

    heads: tuple[ColumnHead, ...]
    """The components' columns; none in a long table."""
    rows: tuple[RankingRow, ...]
    has_changes: bool
    has_intervals: bool
    has_shades: bool
    order: str
    """The column by which the rows stand: rank, total or unit."""
    best_first: str
    """The direction of sorting by total that puts the best on top."""
    is_searchable: bool
    is_long: bool
    """Too long for components and changes; they stand on other pages."""
    shown_first: int
    """How many rows a script shows at first; 0 for all."""
    groups: tuple[Choice, ...]
    """Regions or parents to choose from."""
    is_grouped_by_parent: bool
    classes: tuple[Choice, ...]
    """Best first; empty without classes."""


def ranking_table(
    context: Context, index: Index, release: Release, judged: Judged, earlier: Earlier | None
) -> RankingTable:
    """The ranking of one block."""
    grouping = group_units(context, release, judged)
    rows = ranking_rows(context, index, release, judged, earlier, grouping)
    has_classes = judged.scheme is not None and any(judged.classes)
    return RankingTable(
        heads=column_heads(context, index, release, judged),
        rows=rows,
        has_changes=any(row.rank_change or row.score_change for row in rows),
        has_intervals=any(row.interval for row in rows),
        has_shades=any(cell.step >= 0 for row in rows for cell in row.cells),
        order="rank" if judged.ranked else "total" if judged.total.counted and release.is_in_force else "unit",
        best_first=best_first(judged.result.framework.components[TOTAL]),
        is_searchable=is_searchable(judged),
        is_long=is_long(judged),
        shown_first=shown_first(judged),
        groups=grouping.choices,
        is_grouped_by_parent=grouping.is_by_parent,
        classes=tuple(Choice(one.id, one[context.language.code]) for one in judged.scheme.classes)
        if judged.scheme and has_classes
        else (),
    )
