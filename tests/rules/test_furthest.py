from hypothesis import given
from hypothesis import strategies as st

from congbo.rules.furthest import furthest


def test_the_largest_steps_come_first() -> None:
    assert furthest([1, 5, 3, 2, 4]) == (1, 4, 2)


def test_what_did_not_move_up_is_not_named() -> None:
    assert furthest([0, -5, None, 1]) == (3,)


def test_who_is_level_with_the_last_is_named_too() -> None:
    assert furthest([4, 3, 2, 2]) == (0, 1, 2, 3)
    assert furthest([2, 2], most=1) == (0, 1)


def test_too_many_on_one_level_are_all_left_out() -> None:
    assert furthest([4, 2, 2, 2, 2, 2]) == (0,)
    assert furthest([2, 2, 2, 2, 2, 2]) == ()
    assert furthest([2, 2, 2, 2, 2]) == (0, 1, 2, 3, 4)


@given(st.lists(st.none() | st.integers(-5, 5), max_size=12))
def test_nobody_is_left_out_by_chance(steps: list[int | None]) -> None:
    named = {steps[position] for position in furthest(steps)}
    assert {position for position, step in enumerate(steps) if step in named} == set(furthest(steps))
    assert len(furthest(steps)) <= 5
