import pytest

from congbo.reading.strays import stray

HEAD = ("unit", "block", "total", "rank")


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        (HEAD, "repeated_header"),
        (("Tổng cộng", "", "99", ""), "summary_row"),
        (("", "", "Trung bình", "81.6"), "summary_row"),
        (("Cộng", "Khá", "1", "2"), "summary_row"),
        (("II. Miền Trung", "", "", ""), "lone_cell_row"),
        (("", "", "", "KT. GIÁM ĐỐC"), "lone_cell_row"),
        (("", "Ghi chú: số tạm", "", ""), "summary_row"),
        (("ha-noi", "provinces", "91.5", "1"), ""),
        (("Công Chính", "communes", "91.5", "1"), ""),
        (("unit", "provinces", "91.5", "1"), ""),
        (("", "provinces", "91.5", "1"), ""),
    ],
)
def test_a_row_that_is_no_unit_is_told_from_one_that_may_be(cells: tuple[str, ...], code: str) -> None:
    assert stray(HEAD, cells, is_first=False) == code


@pytest.mark.parametrize(
    "cells",
    [("(1)", "(2)", "(3)", "(4)"), ("A", "B", "1", "2"), ("1", "2", "3=1+2", "4"), ("", "", "điểm", "hạng")],
)
def test_what_stands_right_below_the_headings_may_belong_to_them(cells: tuple[str, ...]) -> None:
    expected = "heading_row" if sum(map(bool, cells)) >= 3 else ""
    assert stray(HEAD, cells, is_first=True) == expected
    assert stray(HEAD, cells, is_first=False) != "heading_row"


@pytest.mark.parametrize("cells", [("1", "2", "91.5", "3"), ("a", "b", "1", "3"), ("1", "3", "4", "5")])
def test_numbers_that_do_not_count_on_are_figures(cells: tuple[str, ...]) -> None:
    assert stray(HEAD, cells, is_first=True) == ""


def test_units_of_measure_have_neither_unit_nor_block() -> None:
    head = ("unit", "block", "total", "rank", "a")
    assert stray(head, ("", "", "điểm", "hạng", "điểm"), is_first=True) == "heading_row"
    assert stray(head, ("", "provinces", "[x]", "[x]", "[x]"), is_first=True) == ""


def test_a_table_of_two_columns_may_have_a_row_of_one_cell() -> None:
    assert stray(("unit", "total"), ("ha-noi", ""), is_first=False) == ""
