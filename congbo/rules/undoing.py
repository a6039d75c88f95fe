"""An earlier version of a release's figures: the current ones with the later changes undone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from congbo.model.versions import Correction
from congbo.rules.freezing import plain

Cells = Mapping[str, Mapping[str, str]]
"""Text of each cell that is not blank, by unit and column."""
WHOLE_ROW = "unit"
"""The column of a change that adds a row."""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A change that says another figure than the one that it made."""

    position: int
    """Of the change among all."""
    found: str
    """What the later changes leave in the cell; blank if there is nothing."""


def undo(cells: Cells, corrections: Sequence[Correction], version: int) -> tuple[Cells, list[Contradiction]]:
    """The cells of a version, and the changes that do not fit them; `corrections` in the order of their file."""
    rows = {unit: dict(row) for unit, row in cells.items()}
    contradictions: list[Contradiction] = []
    order = sorted(range(len(corrections)), key=lambda position: (corrections[position].version, position))
    for position in reversed(order):
        one = corrections[position]
        if one.version <= version:
            break
        row = rows.get(one.unit, {})
        found = row.get(one.column, "")
        if plain(found) != plain(one.new):
            contradictions.append(Contradiction(position, found))
        if one.column == WHOLE_ROW:
            rows.pop(one.unit, None)
        elif one.old:
            rows.setdefault(one.unit, {})[one.column] = one.old
        else:
            row.pop(one.column, None)
    return rows, contradictions
