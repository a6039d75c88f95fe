from congbo.rules.overlaps import overlapping, overlapping_neighbours
from tests.builders import column

LOW, HIGH = column("1", "2", "5", "[x]", "9"), column("3", "5", "6", "7", "9")


def test_intervals_that_touch_overlap() -> None:
    assert overlapping(LOW, HIGH) == [1, 2, 1, None, 0]


def test_neighbours_are_those_next_in_order() -> None:
    assert overlapping_neighbours([4, 3, 2, 1, 0], LOW, HIGH) == (2, 3)
    assert overlapping_neighbours([0, 2, 1], LOW, HIGH) == (1, 2)
    assert overlapping_neighbours([0], LOW, HIGH) == (0, 0)
