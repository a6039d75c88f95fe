import pytest
from hypothesis import given
from hypothesis import strategies as st

from congbo.reading.dialects import last_filled, recognise_separator, split_rows


@pytest.mark.parametrize(("separator", "notes"), [(",", 0), (";", 1), ("\t", 1)])
def test_the_separator_is_recognised_and_noted(separator: str, notes: int) -> None:
    rows = split_rows(f"unit{separator}total\na{separator}1\n")
    assert rows.cells == [["unit", "total"], ["a", "1"]]
    assert len(rows.notes) == notes


def test_a_decimal_comma_does_not_make_a_comma_the_separator() -> None:
    assert recognise_separator("unit;total;one\na;1,5;2,5\n") == ";"


def test_what_excel_says_of_the_separator_is_believed_and_the_lines_still_count() -> None:
    rows = split_rows("sep=;\nunit;total\na;1\n")
    assert (rows.cells, rows.lines) == ([["unit", "total"], ["a", "1"]], [2, 3])


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_all_line_ends_mean_the_same(end: str) -> None:
    rows = split_rows(f"a,b{end}1,2{end}")
    assert (rows.cells, rows.lines) == ([["a", "b"], ["1", "2"]], [1, 2])


def test_quotes_keep_separators_and_quotes() -> None:
    assert split_rows('a,b\n"1,5","say ""x"""\n').cells[1] == ["1,5", 'say "x"']


def test_a_line_break_in_a_cell_is_a_problem_and_later_lines_still_count() -> None:
    rows = split_rows('a,b\n"x\ny",1\nz,2\n')
    assert [(code, line) for code, line, _ in rows.problems] == [("line_break_in_cell", 2)]
    assert rows.lines == [1, 2, 4]
    assert rows.cells[1][0] == "x y"


@pytest.mark.parametrize("text", ['a,b\n"1,2\n', 'a,b\n"1"x,2\n'])
def test_quotes_that_do_not_close_are_a_problem(text: str) -> None:
    assert [code for code, _, _ in split_rows(text).problems] == ["broken_quotes"]


def test_empty_rows_and_columns_at_the_end_are_dropped() -> None:
    assert split_rows("a,b,,\n1,2,,\n,,,\n\n").cells == [["a", "b"], ["1", "2"]]


def test_an_empty_text_has_no_rows() -> None:
    assert split_rows("").cells == []


def test_a_row_is_as_long_as_its_last_word() -> None:
    assert [last_filled(cells) for cells in (["a", "", "b", ""], ["", ""], [])] == [3, 0, 0]


@pytest.mark.parametrize("text", ["a,b\n1,2\n", "a\tb\n1\t2\n", "a,b c\n1,2", "a,b\n,\n"])
def test_a_file_without_blanks_around_its_cells_is_tidy(text: str) -> None:
    assert split_rows(text).is_tidy


@pytest.mark.parametrize(
    "text",
    [
        "a,b\n1 ,2\n",
        "a,b\n 1,2\n",
        "a,b\n1,2 \n",
        "a,b\n1,2\t\n",
        "a\tb\n1\t 2",
        " a,b\n1,2",
        'a,b\n"1",2\n',
        f"a,b\n{'x' * 2000},2",
    ],
)
def test_blanks_quotes_and_long_lines_are_not_tidy(text: str) -> None:
    assert not split_rows(text).is_tidy


@given(st.lists(st.lists(st.text(alphabet="a \t1", max_size=3), min_size=2, max_size=2), min_size=2, max_size=4))
def test_a_tidy_file_is_read_as_one_that_is_looked_at_cell_by_cell(rows: list[list[str]]) -> None:
    rows_of = split_rows("\n".join(map(",".join, rows)))
    if rows_of.is_tidy:
        assert all(cell == cell.strip() for cells in rows_of.cells for cell in cells)
