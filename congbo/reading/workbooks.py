"""Excel workbooks as rows of text, through python-calamine."""

from __future__ import annotations

import io
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from congbo.reading.dialects import Problem, Rows

ERRORS = ("#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!")


class WorkbookBroken(ValueError):
    """A file that is no workbook, or lacks the sheet that is asked for."""


def sheet_rows(content: bytes, sheet: str | None = None) -> Rows:
    """The first sheet, or the one named, as rows of text; raises WorkbookBroken.

    A formula gives the value that Excel last stored for it.
    """
    from python_calamine import CalamineError, load_workbook

    try:
        with load_workbook(io.BytesIO(content)) as workbook:
            names = workbook.sheet_names
            if sheet is not None and sheet not in names:
                raise WorkbookBroken(f"không có trang tính «{sheet}»; đang có: {', '.join(names)}")
            page = workbook.get_sheet_by_name(sheet or names[0])
            merged = page.merged_cell_ranges or []
            table = page.to_python(skip_empty_area=False)
    except (CalamineError, OSError) as error:
        raise WorkbookBroken(str(error)) from error
    rows = Rows(notes=[f"trang tính «{sheet or names[0]}»"])
    for (top, left), _ in merged:
        rows.problems.append(_problem("merged", top + 1, left))
    for line, cells in enumerate(table, 1):
        rows.cells.append([cell_text(cell) for cell in cells])
        rows.lines.append(line)
    while rows.cells and not any(cell.strip() for cell in rows.cells[-1]):
        rows.cells.pop()
        rows.lines.pop()
    return rows


def _problem(kind: str, line: int, column: int) -> Problem:
    return ("merged_cells", line, {"kind": kind, "column": str(column)})


def cell_text(cell: object) -> str:
    """A cell's value as the text that a CSV would hold; whole numbers without a fraction."""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else format(Decimal(repr(cell)), "f")
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ")
    if isinstance(cell, date | time):
        return cell.isoformat()
    if isinstance(cell, timedelta):
        return str(cell)
    return str(cell)
