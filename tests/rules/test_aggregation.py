from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from congbo.model.frameworks import Framework
from congbo.model.scores import Column, Flag
from congbo.rules.aggregation import aggregate, share_of, sum_column, weighted_sum
from tests.builders import column, component, framework


def exact(tree: Framework, parent: str, columns: dict[str, Column]) -> list[Fraction | None] | None:
    """The exact scores by row."""
    found = aggregate(tree, parent, columns)
    if found is None:
        return None
    rows = zip(found.numerators, found.known, strict=True)
    return [Fraction(int(numerator), found.denominator) if known else None for numerator, known in rows]


PLAIN = framework(component("a"), component("b"))
WEIGHTED = framework(component("a", weight="40"), component("b", weight="60"))


def test_without_weights_the_total_is_the_plain_sum() -> None:
    assert exact(PLAIN, "total", {"a": column("1.25"), "b": column("2.50")}) == [375]


def test_weights_are_shares_of_the_parents_maximum() -> None:
    assert exact(WEIGHTED, "total", {"a": column("5"), "b": column("10")}) == [8000]


def test_a_weighted_total_is_exact_before_it_is_rounded() -> None:
    thirds = framework(component("a", weight="100", maximum=300))
    assert exact(thirds, "total", {"a": column("1.00")}) == [Fraction(10000, 3)]
    found = sum_column(thirds, "total", {"a": column("1.00")})
    assert found is not None
    assert found.at(0) == 3333


def test_a_deduction_lowers_the_sum_and_a_bonus_raises_it() -> None:
    tree = framework(component("a"), component("minus", kind="deduction"), component("plus", kind="bonus"))
    assert exact(tree, "total", {"a": column("8"), "minus": column("1"), "plus": column("0.5")}) == [750]


def test_context_is_no_part_of_the_sum() -> None:
    tree = framework(component("a"), component("population", kind="context"))
    assert exact(tree, "total", {"a": column("8"), "population": column("1000")}) == [800]


def test_what_is_not_available_makes_the_whole_unknown() -> None:
    columns = {"a": column("1", "1"), "b": column("[x]", "2")}
    assert exact(PLAIN, "total", columns) == [None, 300]
    found = sum_column(PLAIN, "total", columns)
    assert found is not None
    assert list(found.flags) == [Flag.not_available, Flag.present]


def test_what_does_not_apply_is_left_out_of_a_plain_sum() -> None:
    assert exact(PLAIN, "total", {"a": column("1"), "b": column("[z]")}) == [100]


def test_what_does_not_apply_makes_a_weighted_total_unknown() -> None:
    assert exact(WEIGHTED, "total", {"a": column("1"), "b": column("[z]")}) == [None]


def test_nothing_that_applies_gives_no_sum_and_no_zero() -> None:
    assert exact(PLAIN, "total", {"a": column("[z]"), "b": column("[z]")}) == [None]


def test_unknown_weights_leave_nothing_to_recompute() -> None:
    unknown = framework(component("a", weight="[u]"), component("b", weight="[u]"))
    assert exact(unknown, "total", {"a": column("1"), "b": column("1")}) is None


def test_a_part_without_a_column_leaves_nothing_to_recompute() -> None:
    assert exact(PLAIN, "total", {"a": column("1")}) is None
    assert sum_column(PLAIN, "total", {"a": column("1")}) is None


def test_a_component_without_parts_is_nobodys_sum() -> None:
    assert exact(PLAIN, "a", {"a": column("1"), "b": column("1")}) is None


def test_a_point_of_a_weighted_part_is_worth_its_share() -> None:
    part = WEIGHTED.components["a"]
    assert share_of(part, WEIGHTED.components["total"]) == Fraction(4)


@given(st.lists(st.integers(0, 1000), min_size=1, max_size=6), st.lists(st.integers(1, 20), min_size=6, max_size=6))
def test_a_weighted_mean_lies_between_its_parts(scores: list[int], shares: list[int]) -> None:
    names = "abcdef"[: len(scores)]
    whole = sum(shares[: len(scores)])
    parts = [
        component(name, weight=str(Fraction(100 * share, whole))) for name, share in zip(names, shares, strict=False)
    ]
    columns = {name: column(f"{score / 100:.2f}") for name, score in zip(names, scores, strict=True)}
    found = exact(framework(*parts), "total", columns)
    assert found is not None
    assert found[0] is not None
    assert min(scores) * 10 <= found[0] <= max(scores) * 10


@given(
    st.lists(st.integers(-(10**14), 10**14), min_size=2, max_size=2),
    st.lists(st.integers(1, 10**9), min_size=2, max_size=2),
)
def test_sums_are_exact_beyond_64_bits(values: list[int], factors: list[int]) -> None:
    found = weighted_sum(factors, np.array([[value] for value in values], dtype=np.int64))
    assert int(found[0]) == sum(value * factor for value, factor in zip(values, factors, strict=True))
