import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from congbo.edits.cell import change_cell, quoted, separator_of
from congbo.reading.dialects import split_rows


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("unit,total\na,50\nb,60\n", "unit,total\na,51.5\nb,60\n"),
        ("unit,total\r\na,50\r\nb,60\r\n", "unit,total\r\na,51.5\r\nb,60\r\n"),
        ("\ufeffunit;total\na;50,5\nb;60,0\n", "\ufeffunit;total\na;51,5\nb;60,0\n"),
        ("unit\ttotal\na\t50\nb\t60", "unit\ttotal\na\t51.5\nb\t60"),
        ('unit,total\na,"50,5"\nb,"60"\n', 'unit,total\na,"51,5"\nb,"60"\n'),
        ('"unit","total"\n"a","50"\n', '"unit","total"\n"a","51.5"\n'),
        ("unit,total\ra,50\rb,60", "unit,total\ra,51.5\rb,60"),
    ],
)
def test_a_cell_changes_and_not_a_byte_beside_it(before: str, after: str) -> None:
    assert change_cell(before, 2, 1, "51.5") == after


def test_a_row_is_found_by_the_line_on_which_it_begins() -> None:
    text = 'sep=;\nunit;total\n"a\nb";1\nc;2\n'
    assert split_rows(text).lines == [2, 3, 5]
    assert change_cell(text, 5, 1, "3") == 'sep=;\nunit;total\n"a\nb";1\nc;3\n'


def test_what_a_file_cannot_hold_bare_is_quoted() -> None:
    assert [quoted(cell, ",") for cell in ("a", "a,b", 'say "a"', "a;b")] == ["a", '"a,b"', '"say ""a"""', "a;b"]


def test_the_separator_is_the_one_that_the_file_names_or_uses() -> None:
    assert [separator_of(text) for text in ("sep=;\na;b\n", "a;b\n", "a,b\n", "\ufeffa\tb\n")] == [";", ";", ",", "\t"]


CELL = st.text(st.sampled_from("a1 \"',;\n"), max_size=6)


@given(
    st.lists(st.lists(CELL, min_size=3, max_size=3), min_size=1, max_size=5),
    st.sampled_from(["\n", "\r\n"]),
    CELL,
    st.data(),
)
def test_any_cell_of_any_file_can_be_changed(rows: list[list[str]], end: str, new: str, data: st.DataObject) -> None:
    rows = [["x", "y", "z"], *rows]
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator=end)
    starts: list[int] = []
    for row in rows:
        starts.append(file.getvalue().count("\n") + 1)
        writer.writerow(row)
    row = data.draw(st.integers(1, len(rows) - 1))
    column = data.draw(st.integers(0, 2))
    changed = change_cell(file.getvalue(), starts[row], column, new)
    rows[row][column] = new
    assert list(csv.reader(io.StringIO(changed, newline=""))) == rows
