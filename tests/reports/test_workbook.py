import io
import re
import zipfile
from pathlib import Path

import pytest
import xlsxwriter
from python_calamine import load_workbook

from congbo.reports.workbook import column_of, table_cells, write_findings_workbook
from tests.builders import findings_of, lines, small_results, write_results


def test_a_workbook_lists_the_findings_and_shows_each_bad_table(tmp_path: Path) -> None:
    scores = lines("unit,block,total", "a,provinces,=1+1", "b,provinces,5")
    results = write_results(tmp_path / "results", small_results(scores=scores))
    path = tmp_path / "report.xlsx"
    write_findings_workbook(findings_of(results), results, "vi", path)
    with load_workbook(path) as book:
        names = book.sheet_names
        listed = book.get_sheet_by_name(names[0]).to_python()
        bad = book.get_sheet_by_name(names[1]).to_python()
    assert [row[1] for row in listed[1:]] == ["not_a_number"]
    assert bad == [["unit", "block", "total"], ["a", "provinces", "=1+1"], ["b", "provinces", "5"]]


def test_broken_tables_are_shown_by_line(tmp_path: Path) -> None:
    write_results(tmp_path, {"a.csv": "unit,total\na,1,2\n", "b.md": "x"})
    assert table_cells(tmp_path / "a.csv") == [["unit", "total"], ["a", "1", "2"]]
    assert table_cells(tmp_path / "b.md") is None
    assert table_cells(tmp_path / "missing.csv") is None


@pytest.mark.parametrize(("cell", "position"), [("A1", 0), ("C17", 2), ("AA3", 26), (None, 0)])
def test_a_cell_names_its_column(cell: str | None, position: int) -> None:
    assert column_of(cell) == position


def test_a_bad_workbook_is_copied_with_its_comments_at_the_addresses_that_excel_shows(tmp_path: Path) -> None:
    files = {name: content.encode() for name, content in small_results().items()}
    files["x/2024/release.yml"] += "sheet: Điểm\n".encode()
    del files["x/2024/scores.csv"]
    results = write_results(tmp_path / "results", {name: content.decode() for name, content in files.items()})
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        book.add_worksheet("Khác").write("A1", "x")
        sheet = book.add_worksheet("Điểm")
        for row, cells in enumerate([["unit", "block", "total"], ["a", "provinces", 5], ["b", "provinces", "5O"]]):
            sheet.write_row(row, 0, cells)
    (results / "x/2024/scores.xlsx").write_bytes(buffer.getvalue())
    path = tmp_path / "report.xlsx"
    write_findings_workbook([one for one in findings_of(results) if one.severity == "error"], results, "vi", path)
    with load_workbook(path) as made:
        copied = made.get_sheet_by_name(made.sheet_names[1]).to_python()
    assert [list(map(str, row)) for row in copied] == [
        ["unit", "block", "total"], ["a", "provinces", "5"], ["b", "provinces", "5O"],
    ]  # fmt: skip
    assert commented(path) == ["C3"]


def commented(path: Path) -> list[str]:
    """The cells of a workbook that bear a comment."""
    with zipfile.ZipFile(path) as package:
        parts = [package.read(name).decode() for name in package.namelist() if name.startswith("xl/comments")]
    return [cell for part in parts for cell in re.findall(r'<comment ref="([A-Z]+[0-9]+)"', part)]


def test_a_workbook_that_cannot_be_opened_is_not_copied(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(b"PK broken")
    assert table_cells(tmp_path / "a.xlsx") is None
