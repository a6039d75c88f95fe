"""Earlier versions of a release's figures, rebuilt from its current tables and the log of its changes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from congbo.model.versions import Correction
from congbo.reading.tables import Table
from congbo.rules.undoing import Cells, undo


def cells_of(tables: Iterable[Table]) -> Cells:
    """The text of each cell that is not blank, by unit and column."""
    return {
        row["unit"]: {name: cell for name, cell in row.items() if cell} for table in tables for row in table.records()
    }


def rebuilt(tables: Sequence[Table], corrections: Sequence[Correction], version: int) -> tuple[Table, ...]:
    """The tables as they were in a version; columns that had no cell then are left out."""
    cells, _ = undo(cells_of(tables), corrections, version)
    return tuple(_as_it_was(table, cells) for table in tables)


def _as_it_was(table: Table, cells: Cells) -> Table:
    units = table.column("unit")
    kept = [row for row, unit in enumerate(units) if unit in cells]
    header = tuple(dict.fromkeys((*table.header, *(name for row in kept for name in cells[units[row]]))))
    header = tuple(name for name in header if any(name in cells[units[row]] for row in kept))
    return replace(
        table,
        header=header,
        rows=tuple(tuple(cells[units[row]].get(name, "") for name in header) for row in kept),
        lines=tuple(table.lines[row] for row in kept),
        _columns={},
        _plain={},
    )
