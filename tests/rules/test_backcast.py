from datetime import date
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from congbo.model.units import LineageEvent, Register, Unit, UnitState
from congbo.rules.backcast import lacking, mean_total, merged_from
from tests.builders import component, framework, text

PARTS = framework(component("one"), component("two"))
WEIGHTED = framework(component("one", weight="40"), component("two", weight="60"))


def register(*events: tuple[str, str, str, int]) -> Register:
    """Units of which `c` begins in 2025, and the others long before."""

    def unit(name: str) -> Unit:
        begins = date(2025, 1, 1) if name == "c" else date.min
        return Unit(name, (UnitState("province", "", text(name), "", "", begins, date.max),), ())

    rows = tuple(LineageEvent(date(year, 1, 1), kind, old, new, "", text("")) for kind, old, new, year in events)
    return Register({name: unit(name) for name in "abcd"}, rows)


def test_only_a_merger_that_began_the_unit_counts() -> None:
    known = register(("merge", "a", "c", 2025), ("merge", "b", "c", 2025), ("transfer", "d", "c", 2025))
    assert merged_from(known, "c") == ["a", "b"]
    assert merged_from(register(("merge", "a", "d", 2025)), "d") == []
    assert merged_from(register(("merge", "a", "c", 2026)), "c") == []


def test_a_unit_that_lacks_one_figure_is_named() -> None:
    assert lacking({"a": {"one": 1, "two": None}, "b": {"one": 0, "two": 0}}) == ["a"]


def test_the_total_is_made_of_the_means_by_the_framework() -> None:
    figures = {"a": {"one": 100, "two": 201}, "b": {"one": 300, "two": 400}}
    assert mean_total(PARTS, figures) == Fraction(200) + Fraction(601, 2)
    assert mean_total(WEIGHTED, figures) == Fraction(200) * 4 + Fraction(601, 2) * 6


def test_the_mean_of_totals_needs_no_framework() -> None:
    assert mean_total(framework(), {"a": {"total": 5}, "b": {"total": 6}}) == Fraction(11, 2)


def test_without_known_weights_there_is_no_total() -> None:
    unknown = framework(component("one", weight="[u]"), component("two", weight="[u]"))
    assert mean_total(unknown, {"a": {"one": 1, "two": 2}}) is None
    assert mean_total(PARTS, {"a": {"one": 1}}) is None


@given(st.lists(st.tuples(st.integers(0, 1000), st.integers(0, 1000)), min_size=1, max_size=5))
def test_a_mean_lies_between_the_least_and_the_most_of_its_predecessors(scores: list[tuple[int, int]]) -> None:
    figures = {str(i): {"one": one, "two": two} for i, (one, two) in enumerate(scores)}
    total = mean_total(PARTS, figures)
    assert total is not None
    assert min(map(sum, scores)) <= total <= max(map(sum, scores))
