from hypothesis import given
from hypothesis import strategies as st

from congbo.rules.bands import band_classes

BOUNDS = [9000, 8000, 6500]


def test_a_score_on_a_bound_reaches_its_class() -> None:
    assert band_classes([9000, 8999, 8000, 7999, 6500, 6499], BOUNDS) == [0, 1, 1, 2, 2, 3]


def test_a_missing_score_has_no_class() -> None:
    assert band_classes([None, 0], BOUNDS) == [None, 3]


def test_without_bounds_all_are_in_one_class() -> None:
    assert band_classes([1, 2], []) == [0, 0]


@given(st.lists(st.integers(0, 10000), min_size=2, max_size=2))
def test_a_higher_score_never_has_a_lower_class(scores: list[int]) -> None:
    low, high = band_classes(sorted(scores), BOUNDS)
    assert low is not None
    assert high is not None
    assert high <= low
