import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from congbo.model.scores import Column
from congbo.rules.ranking import UNRANKED, is_shared, rank_scores, shown
from tests.builders import column

SCORES = st.lists(st.integers(0, 30), min_size=1, max_size=40)
CELLS = st.lists(st.one_of(st.none(), st.integers(0, 20)), min_size=1, max_size=30)


def scores(values: list[int | None]) -> Column:
    return column(*("[x]" if value is None else str(value) for value in values), precision=0)


def ranks(values: list[int | None], ties: str = "competition", higher_is_better: bool = True) -> list[int]:
    return [int(rank) for rank in rank_scores(scores(values), ties, higher_is_better)]


def test_the_highest_score_ranks_first() -> None:
    assert ranks([10, 30, 20]) == [3, 1, 2]


def test_the_lowest_score_ranks_first_where_lower_is_better() -> None:
    assert ranks([10, 30, 20], higher_is_better=False) == [1, 3, 2]


def test_equal_scores_share_a_rank() -> None:
    assert ranks([9, 8, 8, 7]) == [1, 2, 2, 4]


def test_dense_ranks_leave_no_gap_after_a_tie() -> None:
    assert ranks([9, 8, 8, 7], "dense") == [1, 2, 2, 3]


def test_ordinal_ranks_follow_the_rows_within_a_tie() -> None:
    assert ranks([8, 9, 8, 7], "ordinal") == [2, 1, 3, 4]


def test_an_unknown_rule_for_ties_is_refused() -> None:
    with pytest.raises(ValueError, match="average"):
        ranks([1], "average")


@pytest.mark.parametrize("ties", ["competition", "dense", "ordinal"])
def test_a_missing_score_has_no_rank_and_takes_no_place(ties: str) -> None:
    assert ranks([None, 5, None, 0], ties) == [UNRANKED, 1, UNRANKED, 2]


def test_zero_is_a_score() -> None:
    assert ranks([0, None]) == [1, UNRANKED]


def test_scores_that_look_equal_are_equal_on_displayed_digits_only() -> None:
    exact = column("63.014", "63.012", precision=3)
    assert list(rank_scores(exact, "competition", True)) == [1, 2]
    assert list(rank_scores(shown(exact, 3, 2), "competition", True)) == [1, 1]


def test_a_shared_rank_is_one_held_twice() -> None:
    assert list(is_shared(np.array([1, 2, 2, 4]))) == [False, True, True, False]


def test_units_without_rank_share_nothing() -> None:
    assert list(is_shared(np.array([1, UNRANKED, UNRANKED]))) == [False, False, False]


@given(CELLS, st.randoms(use_true_random=False))
def test_the_order_of_units_does_not_matter(values: list[int | None], random) -> None:  # type: ignore[no-untyped-def]
    order = list(range(len(values)))
    random.shuffle(order)
    for ties in ("competition", "dense"):
        before, after = ranks(values, ties), ranks([values[row] for row in order], ties)
        assert after == [before[row] for row in order]


@given(SCORES, st.sampled_from(["competition", "dense", "ordinal"]))
def test_a_higher_score_never_ranks_worse(values: list[int], ties: str) -> None:
    found = ranks(list(values), ties)
    for one, rank in zip(values, found, strict=True):
        assert all(rank < other_rank for other, other_rank in zip(values, found, strict=True) if one > other)


@given(SCORES)
def test_a_competition_rank_is_one_more_than_there_are_better_units(values: list[int]) -> None:
    assert ranks(list(values)) == [1 + sum(other > value for other in values) for value in values]


@given(SCORES)
def test_ordinal_ranks_are_all_different(values: list[int]) -> None:
    assert sorted(ranks(list(values), "ordinal")) == list(range(1, len(values) + 1))


@given(SCORES)
def test_both_directions_mirror_each_other(values: list[int]) -> None:
    assert ranks(list(values), "dense", higher_is_better=False) == ranks([-value for value in values], "dense")
