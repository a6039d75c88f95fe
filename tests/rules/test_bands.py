from hypothesis import given
from hypothesis import strategies as st

from congbo.model.classification import Bands
from congbo.model.reasons import Measured
from congbo.rules.bands import by_bands, classes_reached
from tests.builders import column, component, framework
from tests.classing import BANDS, classes, field, scheme

BOUNDS = [9000, 8000, 6500]


def reached(*cells: str, higher: bool = True, bounds: list[int] = BOUNDS) -> list[int]:
    return classes_reached(Measured(column(*cells), 2, higher), bounds).tolist()


def test_a_score_on_a_bound_reaches_its_class() -> None:
    assert reached("90", "89.99", "80", "79.99", "65", "64.99") == [0, 1, 1, 2, 2, 3]


def test_a_missing_score_has_no_class() -> None:
    assert reached("[x]", "0") == [-1, 3]


def test_without_bounds_all_are_in_one_class() -> None:
    assert reached("1", "2", bounds=[]) == [0, 0]


def test_where_less_is_better_bounds_are_reached_from_above() -> None:
    assert reached("10", "10.01", "20", "20.01", higher=False, bounds=[1000, 2000]) == [0, 1, 1, 2]


def test_bounds_are_read_in_stored_precision() -> None:
    rule = scheme({"kind": "bands", "bounds": {"top": "80", "good": "50.5", "fair": "1"}})
    assert classes(rule, field(total=column("80", "79.99", "50.50", "50.49", "[n]"))) == [
        "top", "good", "good", "fair", None,
    ]  # fmt: skip


def test_a_scheme_may_compare_before_or_after_rounding() -> None:
    block = field(total=column("89.94", "89.95"))
    assert classes(scheme(BANDS), block) == ["good", "good"]
    assert classes(scheme(BANDS | {"compare": "displayed"}), block) == ["good", "top"]


def test_bands_may_look_at_a_component() -> None:
    rule = scheme({"kind": "bands", "on": "f", "bounds": {"top": "9", "good": "7", "fair": "5"}})
    assert classes(rule, field(total=column("99", "1"), f=column("4.99", "9"))) == ["weak", "top"]


def test_without_the_column_nobody_has_a_class() -> None:
    rule = scheme({"kind": "bands", "on": "g", "bounds": {"top": "9", "good": "7", "fair": "5"}})
    assert classes(rule, field(total=column("99"))) == [None]


def test_bands_may_look_at_the_share_of_the_maximum() -> None:
    tree = framework(maximum=7000)
    shares = BANDS | {"of": "share", "bounds": {"top": "90", "good": "80", "fair": "50"}}
    assert classes(scheme(shares), field(tree=tree, total=column("63", "62.99", "56"))) == ["top", "good", "good"]


def test_a_share_is_of_what_applies_to_the_unit() -> None:
    tree = framework(component("f", maximum=1000), maximum=10000)
    block = field(tree=tree, total=column("81", "81"), f=column("5", "[z]"))
    rule = Bands.model_validate(BANDS | {"of": "share"})
    reason = by_bands(rule, scheme(BANDS), block)
    assert reason.after.tolist() == [1, 0]
    assert reason.measured.column.values.tolist() == [81_0000, 90_0000]


def test_a_bonus_may_lift_the_share_above_a_hundred() -> None:
    shares = BANDS | {"of": "share"}
    assert classes(scheme(shares), field(total=column("107"))) == ["top"]


@given(st.lists(st.integers(0, 10000), min_size=2, max_size=2))
def test_a_higher_score_never_has_a_lower_class(scores: list[int]) -> None:
    low, high = reached(*(f"{score / 100:.2f}" for score in sorted(scores)))
    assert high <= low
