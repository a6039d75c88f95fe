from congbo.rules.maxima import applicable_maximum
from tests.builders import column, component, framework

TREE = framework(
    component("f", maximum=3000),
    component("f1", "f", maximum=1000, level=2),
    component("f2", "f", maximum=2000, level=2),
    component("g", maximum=7000),
)


def test_what_does_not_apply_is_taken_off_all_that_it_is_part_of() -> None:
    columns = {"f1": column("1", "[z]", "[n]"), "f2": column("1", "1", "1")}
    assert applicable_maximum(TREE, "total", columns, 3).tolist() == [10000, 9000, 10000]
    assert applicable_maximum(TREE, "f", columns, 3).tolist() == [3000, 2000, 3000]


def test_what_does_not_apply_itself_has_no_maximum() -> None:
    columns = {"f": column("[z]", "1"), "f1": column("[z]", "[z]"), "f2": column("[z]", "2")}
    assert applicable_maximum(TREE, "f", columns, 2).tolist() == [0, 2000]
    assert applicable_maximum(TREE, "total", columns, 2).tolist() == [7000, 9000]
    assert applicable_maximum(TREE, "f1", columns, 2).tolist() == [0, 0]


def test_a_weighted_sum_keeps_its_maximum() -> None:
    tree = framework(component("f", weight="40"), component("g", weight="60"))
    assert applicable_maximum(tree, "total", {"f": column("[z]")}, 1).tolist() == [10000]


def test_bonus_is_no_part_of_the_maximum() -> None:
    tree = framework(component("f", maximum=10000), component("b", kind="bonus"))
    assert applicable_maximum(tree, "total", {"b": column("[z]")}, 1).tolist() == [10000]


def test_an_unknown_maximum_is_none() -> None:
    assert applicable_maximum(framework(maximum=None), "total", {}, 1).tolist() == [0]
