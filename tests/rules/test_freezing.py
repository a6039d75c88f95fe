from hypothesis import given
from hypothesis import strategies as st

from congbo.rules.freezing import changed_columns, find_cell, plain, plain_column, row_hash, row_marks, row_texts

ROW = {"unit": "a", "block": "provinces", "total": "65.40", "one": "[x]"}
CELLS = st.dictionaries(
    st.sampled_from(["unit", "total", "rank", "one", "two:self"]),
    st.one_of(st.from_regex(r"-?(0|[1-9][0-9]{0,3})(\.[0-9]{1,3})?", fullmatch=True), st.sampled_from(["[x]", "Tốt"])),
    min_size=1,
)


def test_a_row_is_its_filled_columns_by_name() -> None:
    assert list(row_texts(["unit", "total", "one"], [("a", "65,40", ""), ("b", "7", "[x]")])) == [
        "total\t65.4\nunit\ta\n",
        "one\t[x]\ntotal\t7\nunit\tb\n",
    ]


def test_how_a_number_is_written_does_not_matter() -> None:
    assert plain_column(["65.40", "65,4", "65.400", "65", "65.0", "-0,50", "100", "1.05"]) == [
        "65.4", "65.4", "65.4", "65", "65", "-0.5", "100", "1.05",
    ]  # fmt: skip


def test_what_a_number_says_matters() -> None:
    assert len({plain(text) for text in ("65.4", "6.54", "654", "65.04", "-65.4", "65.41")}) == 6


def test_words_and_missing_markers_stay_as_they_are() -> None:
    assert plain_column(["[x]", "Tốt", "Nhóm 1.0 a", "a,0"]) == ["[x]", "Tốt", "Nhóm 1.0 a", "a,0"]


def test_columns_that_are_only_checked_do_not_count() -> None:
    assert row_hash(ROW) == row_hash({**ROW, "name": "A", "period": "2024"})


@given(CELLS)
def test_the_order_of_columns_does_not_matter(row: dict[str, str]) -> None:
    assert row_hash(row) == row_hash(dict(reversed(row.items())))


@given(CELLS, st.data())
def test_any_single_changed_cell_changes_the_hash_and_is_named(row: dict[str, str], data: st.DataObject) -> None:
    column = data.draw(st.sampled_from(sorted(row)))
    other = data.draw(
        st.from_regex(r"[0-9]{1,4}(\.[0-9]{1,3})?", fullmatch=True).filter(lambda text: text != row[column])
    )
    changed = {**row, column: other}
    if plain(other) == plain(row[column]):
        assert row_hash(changed) == row_hash(row)
    else:
        assert row_hash(changed) != row_hash(row)
        assert changed_columns(changed, row_marks(row)) == [column]
        assert find_cell(changed, column, ["1e9", row[column]], row_hash(row)) == row[column]


def test_where_columns_came_or_went_none_is_named() -> None:
    assert changed_columns({**ROW, "two": "5"}, row_marks(ROW)) == []


def test_what_stood_there_is_not_guessed() -> None:
    assert find_cell(ROW, "total", ["65", "66"], row_hash({**ROW, "total": "64"})) is None
