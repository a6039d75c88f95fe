from datetime import date

import pytest

from congbo.assembling.boundaries import points_of
from congbo.model.texts import Text
from tests.builders import library_of, lines, small_results
from tests.squares import HEAD, squares_csv


def test_a_set_begins_on_the_day_in_the_name_of_its_file() -> None:
    files = {f"boundaries-{day}.csv": squares_csv("a", "b") for day in ("2025-07-01", "2008-08-01")}
    sets = library_of(small_results() | files).boundaries
    assert [one.begins for one in sets] == [date(2008, 8, 1), date(2025, 7, 1)]
    assert [one.units for one in sets] == [{"a", "b"}] * 2


def test_a_line_knows_its_sides_its_part_and_its_points() -> None:
    text = lines(HEAD, "1,a,b,Đảo,Island,105.5 20;-0.25 -20.125")
    (line,) = library_of(small_results() | {"boundaries-2025-07-01.csv": text}).boundaries[0].lines
    assert (line.left, line.right, line.part) == ("a", "b", Text(vi="Đảo", en="Island"))
    assert line.points == ((105_500, 20_000), (-250, -20_125))


def test_without_a_file_there_are_no_boundaries() -> None:
    assert library_of(small_results()).boundaries == ()


@pytest.mark.parametrize(
    "text", ["", "105 20", "105;20", "105 20;106", "105.0001 20;1 1", "181 0;0 0", "0 91;0 0", "x 1;2 2"]
)
def test_what_is_no_line_cannot_be_read(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        points_of(text)


def test_the_ends_of_the_world_are_still_points() -> None:
    assert points_of("180 90;-180 -90") == ((180_000, 90_000), (-180_000, -90_000))
