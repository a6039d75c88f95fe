from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from congbo.model.scores import Column, Flag
from congbo.rules.contributions import NOWHERE, Contributions, aligned, apportion, contributions
from tests.builders import column, component, framework


def shares(effects: list[int], divisor: int, whole: int) -> tuple[list[int], int]:
    """The parts of one row."""
    steps, rest = apportion(np.array([[one] for one in effects]), divisor, np.array([whole]))
    return steps[:, 0].tolist(), int(rest[0])


def test_the_largest_remainders_are_rounded_up() -> None:
    assert shares([14, 14, 12], 10, 4) == ([2, 1, 1], 0)
    assert shares([-14, 25], 10, 1) == ([-1, 2], 0)


def test_what_rounding_does_not_explain_is_the_rest() -> None:
    assert shares([10, 10], 10, 3) == ([1, 1], 1)
    assert shares([10, 11], 10, 3) == ([1, 2], 0)
    assert shares([10, 10], 10, -3) == ([1, 1], -5)


def steps_of(*steps: int | None) -> Column:
    """Changes of the total that are shown."""
    flags = [Flag.present if step is not None else Flag.not_available for step in steps]
    return Column(np.array([step or 0 for step in steps]), np.array(flags, dtype=np.uint8))


effect = st.integers(-(10**9), 10**9)


@given(st.lists(effect, min_size=1, max_size=12), st.integers(1, 10**6), st.integers(-50, 50))
def test_parts_and_rest_add_up_to_what_is_shown(effects: list[int], divisor: int, off: int) -> None:
    whole = round(Fraction(sum(effects), divisor)) + off
    steps, rest = shares(effects, divisor, whole)
    assert sum(steps) + rest == whole
    for step, exact in zip(steps, effects, strict=True):
        assert abs(step - Fraction(exact, divisor)) < 1
        assert step * exact >= 0
    assert (rest == 0) or abs(whole - Fraction(sum(effects), divisor)) >= 1


@given(st.lists(effect, min_size=2, max_size=12), st.integers(1, 10**6))
def test_a_larger_effect_is_never_shown_as_a_smaller_one(effects: list[int], divisor: int) -> None:
    steps, _ = shares(effects, divisor, round(Fraction(sum(effects), divisor)))
    for first, one in zip(effects, steps, strict=True):
        assert all(one >= other for second, other in zip(effects, steps, strict=True) if first > second)


WEIGHTED = framework(component("one", weight="20"), component("two", weight="80"))


def moved(
    now: dict[str, tuple[str, ...]], then: dict[str, tuple[str, ...]], total_steps: list[int | None]
) -> Contributions | None:
    """Changes by `WEIGHTED`, of which a step is a hundredth."""
    return contributions(
        WEIGHTED,
        {part: column(*cells) for part, cells in now.items()},
        {part: column(*cells) for part, cells in then.items()},
        steps_of(*total_steps),
        1,
    )


def test_a_weight_turns_points_of_a_part_into_points_of_the_total() -> None:
    found = moved({"one": ("8", "6"), "two": ("5.5", "3.5")}, {"one": ("5", "5"), "two": ("5", "5")}, [1000, -1000])
    assert found is not None
    assert found.parts == ("one", "two")
    assert found.steps.tolist() == [[600, 200], [400, -1200]]
    assert found.rest.tolist() == [0, 0]
    assert found.known.all()


def test_a_figure_that_is_missing_on_either_side_leaves_the_row_unknown() -> None:
    found = moved(
        {"one": ("8", "[x]", "1"), "two": ("5", "5", "5")},
        {"one": ("[x]", "5", "1"), "two": ("5", "5", "5")},
        [1, 1, None],
    )
    assert found is not None
    assert found.known.tolist() == [False, False, False]


def test_unknown_weights_and_missing_parts_explain_nothing() -> None:
    unknown = framework(component("one", weight="[u]"))
    assert contributions(unknown, {"one": column("1")}, {"one": column("2")}, steps_of(1), 1) is None
    assert contributions(WEIGHTED, {"one": column("1")}, {"one": column("2")}, steps_of(1), 1) is None


def test_deductions_count_against_and_context_not_at_all() -> None:
    tree = framework(component("one"), component("minus", kind="deduction"), component("aside", kind="context"))
    now = {"one": column("5"), "minus": column("2"), "aside": column("9")}
    then = {"one": column("5"), "minus": column("1"), "aside": column("1")}
    found = contributions(tree, now, then, steps_of(-100), 1)
    assert found is not None
    assert (found.parts, found.steps.tolist()) == (("one", "minus"), [[0], [-100]])


def test_what_does_not_apply_in_either_release_moved_nothing_in_a_plain_sum() -> None:
    tree = framework(component("one"), component("two"))
    found = contributions(
        tree,
        {"one": column("5", "5"), "two": column("[z]", "[z]")},
        {"one": column("4", "4"), "two": column("[z]", "3")},
        steps_of(100, -200),
        1,
    )
    assert found is not None
    assert found.known.tolist() == [True, False]
    assert found.steps[:, 0].tolist() == [100, 0]


def test_rows_are_put_in_line_with_those_of_now() -> None:
    line = aligned(column("1", "2", "[x]"), np.array([1, NOWHERE, 2, 0]))
    assert [line.at(row) for row in range(4)] == [200, None, None, 100]


def test_huge_figures_stay_exact() -> None:
    big = 10**16
    steps, rest = apportion(np.array([[big * 10**9], [1]], dtype=object), 10**9, np.array([big], dtype=object))
    assert (steps[:, 0].tolist(), int(rest[0])) == ([big, 0], 0)
