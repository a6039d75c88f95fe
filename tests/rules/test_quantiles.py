from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from congbo.rules.quantiles import quantile_groups

QUARTERS = [Decimal(25), Decimal(50), Decimal(75)]
DISTINCT = st.lists(st.integers(-1000, 1000), min_size=1, max_size=70, unique=True)


def sizes(count: int) -> list[int]:
    """Group sizes from low to high for that many different scores."""
    groups = quantile_groups(list(range(count)), QUARTERS)
    return [groups.count(group) for group in (3, 2, 1, 0)]


def test_63_units_fall_into_16_15_16_16() -> None:
    assert sizes(63) == [16, 15, 16, 16]


def test_four_units_fall_into_four_groups() -> None:
    assert quantile_groups([10, 40, 20, 30], QUARTERS) == [3, 0, 2, 1]


def test_a_score_on_a_cut_belongs_above_it() -> None:
    assert quantile_groups([1, 2, 3], [Decimal(50)]) == [1, 0, 0]


def test_a_cut_lies_between_neighbours_in_exact_proportion() -> None:
    assert quantile_groups([0, 3, 100, 1000], [Decimal(50)]) == [1, 1, 0, 0]


def test_a_missing_score_has_no_group_and_moves_no_cut() -> None:
    assert quantile_groups([1, None, 2, 3], [Decimal(50)]) == [1, None, 0, 0]
    assert quantile_groups([None, None], QUARTERS) == [None, None]


def test_equal_scores_are_in_one_group() -> None:
    assert quantile_groups([5, 5, 5, 5], QUARTERS) == [0, 0, 0, 0]


@given(DISTINCT)
def test_halves_of_different_scores_differ_by_one_at_most(scores: list[int]) -> None:
    groups = quantile_groups(list(scores), [Decimal(50)])
    assert 0 <= groups.count(0) - groups.count(1) <= 1


@given(DISTINCT)
def test_quarters_of_different_scores_differ_by_two_at_most(scores: list[int]) -> None:
    groups = quantile_groups(list(scores), QUARTERS)
    counts = [groups.count(group) for group in range(4)]
    assert sum(counts) == len(scores)
    assert len(scores) < 4 or max(counts) - min(counts) <= 2


@given(st.lists(st.integers(0, 20), min_size=1, max_size=40))
def test_a_higher_score_is_never_in_a_lower_group(scores: list[int]) -> None:
    pairs = sorted(zip(scores, quantile_groups(list(scores), QUARTERS), strict=True), key=lambda pair: pair[0])
    groups = [group for _, group in pairs if group is not None]
    assert groups == sorted(groups, reverse=True)
