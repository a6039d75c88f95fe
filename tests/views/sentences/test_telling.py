import pytest
from hypothesis import given
from hypothesis import strategies as st

from congbo.languages import load_language
from congbo.numbers import rescale
from congbo.views.sentences.telling import bound_text, telling_digits
from tests.builders import TEMPLATES


@pytest.mark.parametrize(
    ("value", "bounds", "digits"),
    [
        (67_010_000, [68_000_000], 2),
        (67_995_000, [68_000_000], 3),
        (67_999_999, [68_000_000], 6),
        (68_000_000, [68_000_000], 2),
        (68_000_001, [68_000_000], 6),
        (67_010_000, [67_004_000, 67_014_000], 3),
        (67_010_000, [], 2),
    ],
)
def test_as_many_digits_are_shown_as_the_comparison_needs(value: int, bounds: list[int], digits: int) -> None:
    assert telling_digits(value, bounds, 6, 2) == digits


def test_no_more_digits_are_shown_than_there_are() -> None:
    assert telling_digits(5, [6], 1, 3) == 1


@given(st.integers(0, 10**7), st.lists(st.integers(0, 10**7), max_size=3))
def test_shown_figures_stand_to_each_other_as_full_ones_do(value: int, bounds: list[int]) -> None:
    places = telling_digits(value, bounds, 5, 2)
    seen = rescale(value, 5, places)
    for bound in bounds:
        shown = rescale(bound, 5, places)
        assert ((seen < shown), (seen == shown)) == ((value < bound), (value == bound))


def test_bounds_are_written_as_they_are_set() -> None:
    assert [bound_text(load_language("vi", TEMPLATES), bound, 2) for bound in (9000, 8250)] == ["90", "82,5"]
