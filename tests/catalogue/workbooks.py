"""X: workbooks as Excel leaves them."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import datetime

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from tests.catalogue.excel import BOOK
from tests.catalogue.folder import RELEASE, SCORES, Case, Change, Content, both, swap

Spoil = Callable[[xlsxwriter.Workbook, Worksheet], object]


def book(spoil: Spoil, *, top: int = 0, left: int = 0, before: str = "", after: str = "", hide: bool = False) -> Change:
    """`scores.xlsx` in place of `scores.csv`; `before` and `after` name further sheets."""

    def change(files: Content) -> None:
        buffer = io.BytesIO()
        lines = [line.split(",") for line in files.pop(SCORES).decode().splitlines()]
        with xlsxwriter.Workbook(buffer, {"in_memory": True}) as workbook:
            if before:
                first = workbook.add_worksheet(before)
                if hide:
                    write(first, lines, 0, 0)
                    first.hide()
            sheet = workbook.add_worksheet("Điểm")
            write(sheet, lines, top, left)
            if hide:
                sheet.activate()
            spoil(workbook, sheet)
            if after:
                write(workbook.add_worksheet(after), lines, 0, 0)
        files[BOOK] = buffer.getvalue()

    return change


def write(sheet: Worksheet, lines: list[list[str]], top: int, left: int) -> None:
    """The cells, numbers as numbers."""
    for row, line in enumerate(lines, top):
        for position, word in enumerate(line, left):
            if word.replace(".", "").isdigit():
                sheet.write_number(row, position, float(word))
            else:
                sheet.write_string(row, position, word)


def nothing(workbook: xlsxwriter.Workbook, sheet: Worksheet) -> None:
    """Leaves the workbook as it is."""


def as_percent(workbook: xlsxwriter.Workbook, sheet: Worksheet) -> None:
    """Totals as percentages, as Excel stores them."""
    style = workbook.add_format({"num_format": "0.00%"})
    for row, share in enumerate((0.9153, 0.862, 0.801, 0.801, 0.7025), 1):
        sheet.write_number(row, 3, share, style)


def counted(workbook: xlsxwriter.Workbook, sheet: Worksheet) -> None:
    """A column of row numbers on the left."""
    sheet.write_string(0, 0, "STT")
    for row in range(1, 6):
        sheet.write_number(row, 0, row)


CASES = [
    Case(
        "X01",
        book(lambda b, s: s.write_datetime("A2", datetime(2024, 5, 9), b.add_format({"num_format": "d-mmm"}))),
        "unknown_unit",
        file=BOOK,
        line=2,
        column="unit",
        cell="A2",
    ),
    Case("X02", book(as_percent), "too_many_decimals", file=BOOK, line=2, column="total", cell="D2", count=5),
    Case("X03", book(lambda b, s: s.merge_range("A1:H1", "BẢNG ĐIỂM"), top=2), "title_above_header", file=BOOK, alone=False),
    Case("X04", book(counted, left=1), "unknown_column", file=BOOK, line=1, column="STT", cell="A1"),
    Case("X05", book(lambda b, s: s.set_column(6, 6, 9, None, {"hidden": True})), "hidden_columns", "confirm", file=BOOK),
    Case("X05", book(lambda b, s: s.set_column(10, 16383, 9, None, {"hidden": True})), "normalised_text", "note", file=BOOK),
    Case("X06", book(nothing, before="Cũ", hide=True), "hidden_sheet", file=BOOK),
    Case(
        "X06",
        both(book(nothing, before="Cũ", hide=True), swap("status", "sheet: Điểm\nstatus", RELEASE)),
        "normalised_text",
        "note",
        file=BOOK,
    ),
    Case("X07", book(nothing, after="Điểm (2)"), "other_sheets", "warning", file=BOOK),
    Case("X07", book(nothing, before="Sheet1"), "empty_sheet", file=BOOK),
    Case("X08", book(lambda b, s: s.write_string("I1", "Ghi chú")), "unknown_column", file=BOOK, column="Ghi chú", cell="I1"),
    Case("X08", book(lambda b, s: s.write_string("J4", "xem lại")), "empty_heading", file=BOOK, line=1, alone=False),
    Case("X09", book(lambda b, s: s.write_string("D2", "91.53")), "normalised_text", "note", file=BOOK),
    Case("X09", book(lambda b, s: s.write_string("D2", "91,53")), "ambiguous_number", file=BOOK, line=2, cell="D2"),
    Case("X10", book(lambda b, s: s.write_number("D2", 91.5299)), "too_many_decimals", file=BOOK, line=2, cell="D2"),
    Case("X10", book(lambda b, s: s.write_number("D2", 91.23 + 0.1 + 0.2)), "normalised_text", "note", file=BOOK),
    Case("X11", book(lambda b, s: s.write_boolean("D2", True)), "not_a_number", file=BOOK, line=2, cell="D2"),
    Case("X12", book(lambda b, s: b.add_chartsheet("Đồ thị")), "normalised_text", "note", file=BOOK),
    Case("X12", book(lambda b, s: s.write_comment("D2", "chưa chốt")), "normalised_text", "note", file=BOOK),
    Case(
        "X12",
        book(lambda b, s: s.write_rich_string("C2", b.add_format({"bold": True}), "Hà", " Nội")),
        "normalised_text",
        "note",
        file=BOOK,
    ),
    Case("X13", book(lambda b, s: s.set_row(2, None, None, {"level": 1, "hidden": True})), "hidden_rows", "confirm", file=BOOK),
]  # fmt: skip
