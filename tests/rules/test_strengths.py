import numpy as np

from congbo.rules.strengths import Lost, leading, lost_to_best, quarters
from tests.builders import column, component, framework


def signs(*cells: str, higher: bool = True) -> list[int]:
    """1 for the best quarter, -1 for the worst."""
    found = quarters(column(*cells), higher)
    return [int(best) - int(worst) for best, worst in zip(found.best, found.worst, strict=True)]


def test_the_best_quarter_and_the_worst() -> None:
    assert signs("8", "7", "6", "5", "4", "3", "2", "1") == [1, 1, 0, 0, 0, 0, -1, -1]
    assert signs("8", "7", "6", "5", "4", "3", "2", "1", higher=False) == [-1, -1, 0, 0, 0, 0, 1, 1]


def test_who_is_level_with_one_of_the_quarter_is_in_it() -> None:
    assert signs("8", "7", "7", "7", "4", "3", "2", "1") == [1, 1, 1, 1, 0, 0, -1, -1]


def test_a_quarter_of_five_is_one() -> None:
    assert signs("5", "4", "3", "2", "1") == [1, 0, 0, 0, -1]
    assert signs("3", "2", "1") == [0, 0, 0]


def test_where_all_are_level_nobody_is_strong_or_weak() -> None:
    assert signs("5", "5", "5", "5", "[x]") == [0, 0, 0, 0, 0]


def test_better_and_worse_units_are_counted() -> None:
    found = quarters(column("8", "7", "7", "[x]", "1"), True)
    assert found.better.tolist()[:3] == [0, 1, 1]
    assert found.worse.tolist()[:3] == [3, 1, 1]


def test_points_are_lost_to_the_best_by_weight() -> None:
    tree = framework(component("one", weight="20"), component("two", weight="80"))
    lost = lost_to_best(tree, {"one": column("9", "5", "[x]"), "two": column("1", "1.01", "2")}, 1)
    assert lost is not None
    assert (lost.parts, lost.steps.tolist()) == (("one", "two"), [[0, 800, 0], [800, 792, 0]])


def test_halves_are_rounded_up() -> None:
    tree = framework(component("one"), component("two"))
    lost = lost_to_best(tree, {"one": column("1.00", "0.95", "0.96"), "two": column("1", "1", "1")}, 10)
    assert lost is not None
    assert lost.steps.tolist() == [[0, 1, 0], [0, 0, 0]]


def test_unknown_weights_leave_it_open_and_deductions_are_no_points_to_win() -> None:
    assert lost_to_best(framework(component("one", weight="[u]")), {"one": column("1")}, 1) is None
    tree = framework(component("one"), component("minus", kind="deduction"))
    lost = lost_to_best(tree, {"one": column("1", "2"), "minus": column("3", "0")}, 1)
    assert lost is not None
    assert lost.parts == ("one",)


def test_the_parts_that_lead_stand_first_and_equal_ones_in_their_order() -> None:
    inside = np.array([[True, False], [True, False], [False, True], [True, True]])
    beyond = np.array([[1, 0], [0, 0], [0, 5], [1, 4]])
    found = leading(["a", "b", "c", "d"], list(inside), list(beyond), 2)
    assert found.counts == [3, 2]
    assert [found.first(row) for row in (0, 1)] == [["b", "a"], ["d", "c"]]


def test_a_row_has_no_leading_part_where_it_is_in_no_quarter() -> None:
    found = leading(["a"], [np.array([False, True])], [np.array([0, 7])], 3)
    assert [found.first(row) for row in (0, 1)] == [[], ["a"]]


def test_most_is_lost_where_the_steps_are_largest_and_nothing_where_there_are_none() -> None:
    lost = Lost(("a", "b", "c", "d"), np.array([[2], [3], [2], [0]]))
    assert lost.most(3)[0] == [("b", 3), ("a", 2), ("c", 2)]
    assert lost.most(9)[0] == [("b", 3), ("a", 2), ("c", 2)]
