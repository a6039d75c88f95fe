from congbo.model.scores import Column
from congbo.rules.robustness import DRAWS, RankRanges, rank_ranges
from tests.builders import column, component, framework

TREE = framework(component("one", weight="50"), component("two", weight="50"))


def ranges(one: Column, two: Column, total: Column, tolerance: int = 0, higher: bool = True) -> RankRanges | None:
    return rank_ranges(TREE, {"one": one, "two": two}, total, tolerance, higher)


def test_who_is_better_in_all_parts_keeps_the_rank() -> None:
    found = ranges(column("9", "5", "1"), column("9", "5", "1"), column("90", "50", "10"))
    assert found is not None
    assert (found.low.tolist(), found.high.tolist()) == ([1, 2, 3], [1, 2, 3])
    assert found.first.tolist() == [DRAWS, 0, 0]


def test_who_is_near_in_other_parts_may_change_places() -> None:
    found = ranges(column("9", "1", "0"), column("1", "9", "0"), column("50", "50", "0"))
    assert found is not None
    assert (found.low.tolist(), found.high.tolist()) == ([1, 1, 3], [2, 2, 3])
    assert 400 < found.first[0] < 600
    assert found.first[0] + found.first[1] >= DRAWS


def test_lower_may_be_better() -> None:
    found = ranges(column("9", "5"), column("9", "5"), column("90", "50"), higher=False)
    assert found is not None
    assert found.low.tolist() == [2, 1]


def test_it_is_the_same_every_time() -> None:
    some = column("9", "5", "7"), column("1", "6", "4"), column("50", "55", "55")
    first, second = ranges(*some), ranges(*some)
    assert first is not None
    assert second is not None
    assert first.first.tolist() == second.first.tolist() == [20, 507, 474]


def test_a_total_that_the_weights_do_not_give_is_not_tried() -> None:
    one, two = column("9", "5"), column("9", "5")
    assert ranges(one, two, column("90.05", "50"), tolerance=4) is None
    assert ranges(one, two, column("90.05", "50"), tolerance=5) is not None


def test_a_missing_figure_or_an_unknown_weight_leaves_it_open() -> None:
    assert ranges(column("9", "[x]"), column("9", "5"), column("90", "50")) is None
    assert ranges(column("9", "5"), column("9", "5"), column("90", "[x]")) is None
    for weights in (("[u]", "[u]"), ("", "")):
        tree = framework(
            *(component(part, weight=weight) for part, weight in zip(("one", "two"), weights, strict=True))
        )
        parts = {"one": column("9"), "two": column("9")}
        assert rank_ranges(tree, parts, column("18"), 0, True) is None


def test_one_part_has_no_weight_to_change() -> None:
    tree = framework(component("one", weight="100"))
    assert rank_ranges(tree, {"one": column("9", "5")}, column("90", "50"), 0, True) is None
