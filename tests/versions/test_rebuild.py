from datetime import date

from congbo.model.versions import Correction
from congbo.versions.rebuild import cells_of, rebuilt
from tests.builders import lines, sources_of, text

SCORES = lines("unit,block,total,one", "a,p,50,5", "b,p,60,6")
TABLE = sources_of({"x/2024/scores.csv": SCORES}).tables["x/2024/scores.csv"]


def change(unit: str, column: str, old: str, new: str) -> Correction:
    """A change that made version 2."""
    return Correction(2, unit, column, old, new, "correction", text("nhầm"), date(2025, 5, 5), "")


def test_cells_are_told_by_unit_and_column() -> None:
    assert cells_of([TABLE])["b"] == {"unit": "b", "block": "p", "total": "60", "one": "6"}


def test_an_earlier_table_has_its_rows_and_columns_in_their_order() -> None:
    (first,) = rebuilt([TABLE], [change("b", "total", "55", "60")], 1)
    assert first.header == TABLE.header
    assert first.rows == (("a", "p", "50", "5"), ("b", "p", "55", "6"))
    assert first.column("total") == ("50", "55")


def test_a_column_that_came_later_is_not_in_the_earlier_table() -> None:
    (first,) = rebuilt([TABLE], [change("a", "one", "", "5"), change("b", "one", "", "6")], 1)
    assert first.header == ("unit", "block", "total")


def test_a_row_that_came_later_is_not_in_the_earlier_table() -> None:
    (first,) = rebuilt([TABLE], [change("b", "unit", "", "b")], 1)
    assert first.column("unit") == ("a",)
    assert first.lines == (2,)
