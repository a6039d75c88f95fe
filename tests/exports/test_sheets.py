import io
from zipfile import ZipFile

import numpy as np
import pytest
from xlsxwriter import Workbook

from congbo.exports.sheets import PLAIN, digits, let_go, sheet_name, write_figure, write_notes
from congbo.model.scores import Column, Flag


@pytest.mark.parametrize(
    ("text", "name"), [("1 Sở, ban, ngành", "1 Sở, ban, ngành"), ("a/b[c]", "a b c "), ("x" * 40, "x" * 31)]
)
def test_a_sheet_has_a_name_that_excel_takes(text: str, name: str) -> None:
    assert sheet_name(text) == name


def test_the_cells_of_a_closed_workbook_are_let_go_at_once() -> None:
    book = Workbook(io.BytesIO(), PLAIN)
    book.add_worksheet("x").write_number(0, 0, 1)
    book.close()
    let_go(book)
    assert [dict(sheet.table) for sheet in book.worksheets()] == [{}]


def test_a_figure_keeps_its_digits_and_a_missing_one_its_reason() -> None:
    column = Column(np.array([8125, 0]), np.array([Flag.present, Flag.withheld], dtype=np.uint8))
    buffer = io.BytesIO()
    with Workbook(buffer, PLAIN) as book:
        sheet = book.add_worksheet("x")
        for row in (0, 1):
            write_figure(sheet, row, 0, column, row, 2, digits(book, 1))
        write_notes(sheet, digits(book, 0), [("=label", "=text")])
    archive = ZipFile(io.BytesIO(buffer.getvalue()))
    cells = archive.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in cells
    words = archive.read("xl/sharedStrings.xml").decode()
    assert "[c]" in words
    assert "=label" in words
