import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from congbo.model.shown import Shown, in_any, numbers_shown, of_each, of_few, the_same

COLUMN = Shown(["a", "b"], np.array([1, 0, 1]))
FIGURES = st.lists(
    st.tuples(st.integers(-5000, 5000) | st.integers(-(10**15), 10**15), st.sampled_from([0, 0, 0, 1, 4]))
)


def test_a_column_is_read_by_row() -> None:
    assert [COLUMN[0], COLUMN[1], COLUMN[2]] == list(COLUMN) == ["b", "a", "b"]
    assert len(COLUMN) == 3


def test_a_column_of_one_thing_and_one_of_different_things() -> None:
    assert list(the_same("a", 2)) == ["a", "a"]
    assert list(of_each(["a", "b"])) == ["a", "b"]


def test_equal_things_of_a_list_are_held_once() -> None:
    few = of_few(["b", "a", "b"])
    assert (list(few), list(few.things)) == (["b", "a", "b"], ["b", "a"])


def test_some_rows_of_a_column_are_a_column() -> None:
    assert list(COLUMN.at(np.array([1, 1, 0]))) == ["a", "a", "b"]


def test_something_stands_in_a_row_if_it_does_in_any_column() -> None:
    assert in_any([Shown(["", "a"], np.array([0, 1, 0])), Shown([None, "b"], np.array([0, 1, 1]))], 3) == [
        False,
        True,
        True,
    ]
    assert in_any([], 2) == [False, False]


def test_a_column_is_no_truth_and_no_text() -> None:
    with pytest.raises(TypeError, match="neither true nor false"):
        bool(COLUMN)
    with pytest.raises(TypeError, match="no words"):
        str(COLUMN)


@given(FIGURES)
def test_every_row_finds_its_number_or_its_flag_and_none_stands_twice(figures: list[tuple[int, int]]) -> None:
    numbers = np.array([number for number, _ in figures], dtype=np.int64)
    flags = np.array([flag for _, flag in figures], dtype=np.uint8)
    some, lacking, places = numbers_shown(numbers, flags)
    assert some == sorted({number for number, flag in figures if not flag})
    assert lacking == sorted({flag for _, flag in figures if flag})
    told = [("number", one) for one in some] + [("flag", one) for one in lacking]
    assert [told[place] for place in places] == [
        ("flag", flag) if flag else ("number", number) for number, flag in figures
    ]
