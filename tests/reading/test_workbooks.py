import io
from datetime import date, datetime, time

import pytest
import xlsxwriter

from congbo.read import read_table
from congbo.reading.workbooks import WorkbookBroken, cell_text, sheet_rows
from tests.builders import codes


def workbook(rows: list[list[object]], merge: bool = False) -> bytes:
    """A workbook of one sheet."""
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Điểm")
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
        if merge:
            sheet.merge_range(4, 0, 4, 1, "x")
    return buffer.getvalue()


SCORES: list[list[object]] = [["unit", "block", "total"], ["a", "provinces", 81.25], ["b", "provinces", 7]]


def test_a_workbook_is_a_table_of_text() -> None:
    table, findings = read_table("x/2024/scores.xlsx", workbook(SCORES))
    assert table is not None
    assert (table.file, table.source) == ("x/2024/scores.csv", "x/2024/scores.xlsx")
    assert table.rows == (("a", "provinces", "81.25"), ("b", "provinces", "7"))
    assert table.place(0, "total").file == "x/2024/scores.xlsx"
    assert codes(findings) == ["normalised_text"]


def test_merged_cells_are_named() -> None:
    _, findings = read_table("x/2024/scores.xlsx", workbook(SCORES, merge=True))
    assert "merged_cells" in codes(findings)


def test_a_sheet_that_is_not_there_is_named() -> None:
    assert sheet_rows(workbook(SCORES), "Điểm").cells[0] == ["unit", "block", "total"]
    with pytest.raises(WorkbookBroken):
        sheet_rows(workbook(SCORES), "Khác")


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (81.25, "81.25"), (7.0, "7"), (0.1, "0.1"), (True, "TRUE"), ("007", "007"), ("", ""),
        (date(2024, 3, 1), "2024-03-01"), (datetime(2024, 3, 1), "2024-03-01"), (time(8, 30), "08:30:00"),
        (1e-7, "0.0000001"),
    ],
)  # fmt: skip
def test_a_cell_becomes_what_a_csv_would_hold(cell: object, text: str) -> None:
    assert cell_text(cell) == text
