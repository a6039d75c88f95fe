import pytest

from tests.builders import column, component
from tests.classing import BANDS, classes, field, scheme

FLOOR = {"kind": "floor", "on": "f", "under": "6", "best": "fair"}


def test_a_weak_component_holds_the_class_down() -> None:
    block = field(total=column("95", "95", "75", "55", "40"), f=column("6", "5.99", "5.99", "5.99", "5.99"))
    assert classes(scheme(BANDS, FLOOR), block) == ["top", "fair", "fair", "fair", "weak"]


def test_a_missing_component_holds_nobody_down() -> None:
    block = field(total=column("95", "95"), f=column("[z]", "[x]"))
    assert classes(scheme(BANDS, FLOOR), block) == ["top", "top"]


def test_who_has_no_class_gets_none_by_a_floor() -> None:
    assert classes(scheme(BANDS, FLOOR), field(total=column("[n]"), f=column("1"))) == [None]


@pytest.mark.parametrize(("compare", "expected"), [("stored", "fair"), ("displayed", "top")])
def test_a_floor_says_whether_rounded_figures_are_compared(compare: str, expected: str) -> None:
    floor = {"kind": "floor", "on": "total", "under": "95", "best": "fair", "compare": compare}
    assert classes(scheme(BANDS, floor), field(total=column("94.95"))) == [expected]


def test_a_floor_may_be_a_share_of_the_maximum() -> None:
    floor = FLOOR | {"of": "share", "under": "60"}
    block = field(component("f", maximum=2000), total=column("95", "95"), f=column("12", "11.99"))
    assert classes(scheme(BANDS, floor), block) == ["top", "fair"]


def test_where_less_is_better_the_floor_is_above() -> None:
    block = field(component("f", higher_is_better=False), total=column("95", "95"), f=column("6", "6.01"))
    assert classes(scheme(BANDS, FLOOR), block) == ["top", "fair"]
