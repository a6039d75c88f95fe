"""Excel workbooks as rows of text, through python-calamine."""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from congbo.findings import Fact, Phrase
from congbo.reading.dialects import Rows
from congbo.reading.packages import look_through, refusal


class WorkbookBroken(ValueError):
    """A file that is no workbook that may be opened, or lacks the sheet that is asked for."""

    def __init__(self, code: str, **facts: Fact) -> None:
        super().__init__(code)
        self.code = code
        """Of the finding."""
        self.facts: Mapping[str, Fact] = facts


def sheet_rows(content: bytes, sheet: str | None = None) -> Rows:
    """The first sheet, or the one named, as rows of text; raises WorkbookBroken.

    A formula gives the value that Excel last stored for it.
    """
    from python_calamine import CalamineError, SheetTypeEnum, SheetVisibleEnum, load_workbook

    if reason := refusal(content):
        raise WorkbookBroken("broken_workbook", reason=reason)
    try:
        with load_workbook(io.BytesIO(content)) as workbook:
            sheets = [one for one in workbook.sheets_metadata if one.typ == SheetTypeEnum.WorkSheet]
            names = [one.name for one in sheets]
            if sheet is not None and sheet not in names:
                raise WorkbookBroken("unknown_sheet", sheet=sheet, known=", ".join(names))
            if not names:
                raise WorkbookBroken("broken_workbook", reason=Phrase("workbook_unreadable"))
            chosen = sheet or names[0]
            page = workbook.get_sheet_by_name(chosen)
            others = [name for name in names if name != chosen and workbook.get_sheet_by_name(name).height]
            is_hidden = sheet is None and sheets[0].visible != SheetVisibleEnum.Visible
            merged = page.merged_cell_ranges or []
            table = page.to_python(skip_empty_area=False)
    except (CalamineError, OSError) as error:
        raise WorkbookBroken("broken_workbook", reason=Phrase("workbook_unreadable")) from error
    rows = Rows(notes=[Phrase("sheet_read", {"sheet": chosen})])
    if sheet is None and others:
        code = "empty_sheet" if not page.height else "hidden_sheet" if is_hidden else "other_sheets"
        rows.problems.append((code, 1, {"sheet": chosen, "others": ", ".join(others), "other": others[0]}))
    for (top, left), (bottom, right) in merged:
        area = f"{excel_column(left)}{top + 1}:{excel_column(right)}{bottom + 1}"
        rows.problems.append(("merged_cells", top + 1, {"range": area}))
    inside = look_through(content, chosen)
    formulas, hidden = inside.uncomputed, inside.hidden
    if formulas:
        line = int(formulas[0].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
        first = ", ".join(formulas[:5]) + ("…" if len(formulas) > 5 else "")
        rows.problems.append(("formula_without_value", line, {"count": len(formulas), "cells": first}))
    if hidden:
        first = ", ".join(map(str, hidden[:5])) + ("…" if len(hidden) > 5 else "")
        rows.problems.append(("hidden_rows", hidden[0], {"count": len(hidden), "rows": first}))
    if columns := [excel_column(one) for one in inside.hidden_columns if one < page.width]:
        rows.problems.append(("hidden_columns", 1, {"count": len(columns), "columns": ", ".join(columns)}))
    for line, cells in enumerate(table, 1):
        rows.cells.append([cell_text(cell) for cell in cells])
        rows.lines.append(line)
        for position, cell in enumerate(cells):
            if isinstance(cell, float) and len(rows.cells[-1][position].partition(".")[2]) == 3:
                rows.typed.add((line, position))
    for line, position, words in inside.errors:
        if line <= len(rows.cells) and position < len(rows.cells[line - 1]):
            rows.cells[line - 1][position] = words
    while rows.cells and not any(cell.strip() for cell in rows.cells[-1]):
        rows.cells.pop()
        rows.lines.pop()
    return rows


def excel_column(position: int) -> str:
    """The letters that Excel gives a column: 0 is A, 26 is AA."""
    letters, position = "", position + 1
    while position:
        position, rest = divmod(position - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def cell_text(cell: object) -> str:
    """A cell's value as the text that a CSV would hold; whole numbers without a fraction.

    Excel itself keeps and shows 15 digits; what a sum leaves behind them (80.0999999999999943) is none of the number.
    """
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else format(Decimal(f"{cell:.15g}"), "f")
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ")
    if isinstance(cell, date | time):
        return cell.isoformat()
    if isinstance(cell, timedelta):
        return str(cell)
    return str(cell)
