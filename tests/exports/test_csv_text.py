import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from congbo.exports.csv_text import csv_file, csv_line, neutral

ANY_CELL = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"))


@pytest.mark.parametrize("text", ["=1+1", "+84", "-SUM(A1)", "@cmd", "\t=1", "\r=1", "\n=1"])
def test_what_a_spreadsheet_would_run_gets_an_apostrophe(text: str) -> None:
    assert neutral(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "Hà Nội", "a=b", "1-2", "'=1", " =1"])
def test_other_text_stays_as_it_is(text: str) -> None:
    assert neutral(text) == text


@given(st.lists(st.lists(ANY_CELL, min_size=2, max_size=4), max_size=4), st.sampled_from([",", ";"]))
def test_a_strict_reader_finds_the_cells_that_were_written(rows: list[list[str]], separator: str) -> None:
    content = csv_file(csv_line(row, separator) for row in rows).decode("utf-8-sig")
    assert list(csv.reader(io.StringIO(content, newline=""), delimiter=separator, strict=True)) == rows


def test_a_file_begins_with_a_mark_for_excel_and_its_lines_end_as_rfc_4180_says() -> None:
    assert csv_file([csv_line(["a", "đ"])]) == b"\xef\xbb\xbfa,\xc4\x91\r\n"
