from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from congbo.model.boundaries import Boundaries, Line
from congbo.rules.outlines import lines_by_unit, open_ends, rings

SHARED = Line("a", "b", None, ((1, 0), (1, 1)))
WEST = Line("a", "", None, ((1, 1), (0, 1), (0, 0), (1, 0)))
EAST = Line("", "b", None, ((1, 1), (2, 1), (2, 0), (1, 0)))
ISLET = Line("", "b", None, ((5, 5), (5, 6), (6, 6), (5, 5)))


def doubled_area(ring: tuple[tuple[int, int], ...]) -> int:
    """Positive where the inside lies on the left."""
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1], strict=True))


def test_a_shared_line_serves_both_of_its_units() -> None:
    assert rings([SHARED, WEST], "a") == [((1, 0), (1, 1), (0, 1), (0, 0))]
    assert rings([SHARED, EAST], "b") == [((1, 1), (1, 0), (2, 0), (2, 1))]


def test_each_unit_lies_on_the_left_of_its_outline() -> None:
    assert [doubled_area(ring) for unit in "ab" for ring in rings([SHARED, WEST, EAST], unit)] == [2, 2]


def test_an_islet_is_an_outline_of_its_own() -> None:
    assert len(rings([SHARED, EAST, ISLET], "b")) == 2
    assert open_ends([ISLET], "b") == []


def test_rings_that_touch_at_a_point_are_closed_both() -> None:
    other = Line("a", "", None, ((1, 0), (2, -1), (1, -1), (1, 0)))
    assert sum(doubled_area(ring) for ring in rings([SHARED, WEST, other], "a")) == 2 + doubled_area(other.points[:-1])


def test_a_line_that_lacks_its_neighbour_leaves_open_ends() -> None:
    assert open_ends([SHARED, WEST], "a") == []
    assert open_ends([SHARED], "b") == [(1, 0), (1, 1)]
    assert open_ends([SHARED, Line("b", "", None, EAST.points)], "b") == [(1, 0), (1, 1)]


def test_lines_are_found_by_the_units_beside_them() -> None:
    assert lines_by_unit(Boundaries(date(2025, 7, 1), (SHARED, WEST, EAST))) == {
        "a": [SHARED, WEST],
        "b": [SHARED, EAST],
    }


@given(st.permutations([SHARED, WEST, EAST, ISLET]))
def test_the_order_of_lines_does_not_matter(lines: list[Line]) -> None:
    assert sorted(doubled_area(ring) for ring in rings(lines, "b")) == [1, 2]
