from pathlib import Path

import pytest
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
