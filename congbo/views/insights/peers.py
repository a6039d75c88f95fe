"""With which units a scorecard offers a comparison: the nearest totals of the block, and those of the region."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.judge import Judged
from congbo.model.library import Release
from congbo.rules.peers import Field, line_up, nearest_rows
from congbo.urls import COMPARE, comparison_state, relative
from congbo.views.context import Context
from congbo.views.remembering import remembered
from congbo.views.tables.grouping import group_units

NEAREST, NEIGHBOURS = 2, 3
"""How many units are offered by their totals, and how many of the region."""
BLOCKS_KEPT = 16


@dataclass(frozen=True, slots=True)
class Comparison:
    """A comparison that is one click away."""

    kind: str
    """nearest, region or parent."""
    names: tuple[str, ...]
    href: str


def view_comparisons(
    context: Context, release: Release, judged: Judged, row: int, address: str
) -> tuple[Comparison, ...]:
    """The comparisons of one unit; none where figures are superseded or not in force."""
    if release.is_superseded or not release.is_in_force:
        return ()
    block, by_group, kind = _fields(context, release, judged)
    offers = (("nearest", nearest_rows(block, row, NEAREST)), (kind, _of_group(by_group, row)))
    return tuple(
        Comparison(
            kind,
            tuple(context.unit_name(judged.result.table.units[one], release.period) for one in rows),
            relative(address, COMPARE)
            + "#"
            + comparison_state(release, [judged.result.table.units[one] for one in (row, *rows)]),
        )
        for kind, rows in offers
        if rows
    )


def _of_group(fields: dict[int, Field], row: int) -> tuple[int, ...]:
    return nearest_rows(fields[row], row, NEIGHBOURS) if row in fields else ()


@remembered(BLOCKS_KEPT)
def _fields(context: Context, release: Release, judged: Judged) -> tuple[Field, dict[int, Field], str]:
    """All rows lined up, and for each row those of its own region or parent; told once for a block."""
    column = judged.total.column
    scores = [
        value if there else None for value, there in zip(column.values.tolist(), column.present.tolist(), strict=True)
    ]
    grouping = group_units(context, release, judged)
    members: dict[str, list[int]] = {}
    for row in judged.order:
        if grouping.places[row]:
            members.setdefault(grouping.places[row], []).append(row)
    fields = [line_up(scores, rows) for rows in members.values()]
    by_row = {row: field for field in fields for row in field.rows}
    return line_up(scores, judged.order), by_row, "parent" if grouping.is_by_parent else "region"
