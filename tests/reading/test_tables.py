import pytest

from congbo.findings import Finding
from congbo.reading.dialects import split_rows
from congbo.reading.tables import Table, excel_column, make_table


def made(text: str) -> tuple[Table | None, list[Finding]]:
    return make_table("scores.csv", split_rows(text), is_suspect=False)


@pytest.mark.parametrize(
    ("position", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (702, "AAA")]
)
def test_columns_have_the_letters_of_excel(position: int, letters: str) -> None:
    assert excel_column(position) == letters


def test_a_table_gives_columns_records_and_text() -> None:
    table, findings = made("unit,total\na,1\nb,2\n")
    assert table is not None
    assert findings == []
    assert table.column("total") == ("1", "2")
    assert table.text("unit") == "a\nb"
    assert list(table.records()) == [{"unit": "a", "total": "1"}, {"unit": "b", "total": "2"}]


def test_a_column_is_looked_at_by_its_different_cells() -> None:
    table, _ = made("unit,total\na,2\nb,1\nc,2\n")
    assert table is not None
    assert (table.different("total"), table.text("total")) == (("2", "1"), "2\n1")


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("unit,total\n", "empty_table", None),
        ("unit,total\na\n", "too_few_cells", 2),
        ("unit,total\na,1,2\n", "too_many_cells", 2),
        ("unit,total\na,1\n,\nb,2\n", "blank_row", 3),
        ("unit,total,total\na,1,2\n", "repeated_column", 1),
        ("unit,,total\na,1,2\n", "empty_heading", 1),
        ("Bảng điểm,\nunit,total\na,1\n", "title_above_header", 1),
        ("unit,total\na,1\nTổng cộng,1\n", "summary_row", 3),
        ("unit,total\na,1\nb;2\n", "mixed_separators", 3),
        ("unit,Điểm,Điểm\n,Tự chấm,Thẩm định\na,1,2\n", "two_line_header", 1),
    ],
)
def test_a_wrong_shape_is_named_with_its_line(text: str, code: str, line: int | None) -> None:
    findings = made(text)[1]
    assert [(one.code, one.place.line) for one in findings][:1] == [(code, line)]


def test_rows_of_a_wrong_width_are_left_out_and_the_others_keep_their_lines() -> None:
    table, _ = made("unit,total\na\nb,2\n")
    assert table is not None
    assert (table.rows, table.lines) == ((("b", "2"),), (3,))


def test_headings_below_a_title_are_found() -> None:
    table, _ = made("Bảng,\nunit,total\na,1\n")
    assert table is not None
    assert (table.header, table.header_line) == (("unit", "total"), 2)
    assert table.head("total").cell == "B2"


@pytest.mark.parametrize("name", ["Công Chính", "Tổng Cọt", "cong-hai-22840", "Tống Trân"])
def test_a_commune_whose_name_begins_like_a_sum_is_a_unit(name: str) -> None:
    table, findings = made(f"unit,total\n{name},1\n")
    assert table is not None
    assert (table.rows, findings) == (((name, "1"),), [])


@pytest.mark.parametrize(
    "name", ["Tổng", "Cộng", "Trung bình", "Trung bình chung", "Tổng số 63 tỉnh", "Ghi chú: số sơ bộ"]
)
def test_a_row_below_the_units_is_none(name: str) -> None:
    assert [one.code for one in made(f"unit,total\na,1\n{name},1\n")[1]] == ["summary_row"]
