"""What all workbooks have in common: names of sheets, cells of figures, the sheet of notes."""

from __future__ import annotations

import re
from collections.abc import Iterable

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from congbo.exports.figures import MARKER_OF
from congbo.model.scores import Column
from congbo.numbers import decimal_text

FORBIDDEN = re.compile(r"[\[\]:*?/\\']")
LONGEST_NAME = 31
PLAIN = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
"""Texts stay texts, whatever they look like."""


def sheet_name(text: str) -> str:
    """A text as the name of a sheet: without the signs that Excel forbids, and short enough."""
    return FORBIDDEN.sub(" ", text)[:LONGEST_NAME]


def heading(book: Workbook) -> Format:
    """The style of headings."""
    return book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})


def let_go(book: Workbook) -> None:
    """Drops the cells of a closed workbook, which the library holds in circles: garbage is collected seldom."""
    for sheet in book.worksheets():
        sheet.table.clear()


def digits(book: Workbook, decimals: int) -> Format:
    """The style of figures with so many digits shown."""
    return book.add_format({"num_format": "0." + "0" * decimals if decimals else "0"})


def write_figure(
    sheet: Worksheet, line: int, place: int, column: Column, row: int, precision: int, style: Format
) -> None:
    """A figure with all its stored digits, or the marker of why there is none."""
    value = column.at(row)
    if value is None:
        sheet.write_string(line, place, MARKER_OF[int(column.flags[row])])
    else:
        # Excel knows binary numbers only; up to 15 digits it shows the very decimal.
        sheet.write_number(line, place, float(decimal_text(value, precision)), style)


def write_notes(sheet: Worksheet, bold: Format, rows: Iterable[tuple[str, str]]) -> None:
    """A sheet of labels and texts."""
    sheet.set_column(0, 0, 20, bold)
    sheet.set_column(1, 1, 110)
    for line, (label, text) in enumerate(rows):
        sheet.write_string(line, 0, label)
        sheet.write_string(line, 1, text)
