from datetime import date

from congbo.model.boundaries import Boundaries, Line


def test_the_units_are_those_on_either_side_of_a_line() -> None:
    lines = (Line("a", "b", None, ((0, 0), (1, 1))), Line("", "c", None, ((1, 1), (2, 2))))
    assert Boundaries(date(2025, 7, 1), lines).units == {"a", "b", "c"}
