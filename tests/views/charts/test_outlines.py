from dataclasses import replace
from datetime import date

from congbo.model.boundaries import Boundaries
from congbo.views.charts.outlines import Drawing, _cosine, draw
from tests.builders import library_of, small_results
from tests.squares import squares_csv


def drawing(*units: str, part: str = "") -> Drawing:
    files = small_results() | {"boundaries-2025-07-01.csv": squares_csv(*units, part=part)}
    return draw(library_of(files).boundaries[0])


def test_the_box_is_a_thousand_wide_and_as_high_as_the_units_are() -> None:
    one = drawing("a")
    two = drawing("a", "b")
    assert (one.width, two.width) == (1000, 1000)
    assert one.height > 1000 > two.height


def test_a_path_begins_at_a_corner_and_walks_around() -> None:
    (one,) = drawing("a").outlines
    assert one.path == "M8 8l0 1051 984 0 0-1051z"
    assert one.islets == ""


def test_a_mark_stands_where_there_is_most_room() -> None:
    first, second = drawing("a", "b").outlines
    assert abs(first.x - 254) < 15
    assert abs(second.x - 746) < 15
    assert abs(first.y - second.y) < 15
    assert first.is_roomy


def test_many_units_leave_little_room_for_each() -> None:
    assert not any(one.is_roomy for one in drawing(*(f"u{number}" for number in range(70))).outlines)


def test_the_name_of_a_part_stands_above_it() -> None:
    made = drawing("a", part="Đảo,Island")
    (part,) = made.parts
    assert (part.unit, part.name["en"]) == ("a", "Island")
    assert part.y == made.height - 8 - round((made.height - 16) / 4)


def test_small_outlines_are_islets() -> None:
    islet = "9,c,,,,120.000 20.000;120.010 20.000;120.000 20.010;120.000 20.000\n"
    text = squares_csv("a", "b", "c") + islet
    made = draw(library_of(small_results() | {"boundaries-2025-07-01.csv": text}).boundaries[0])
    assert [bool(one.islets) for one in made.outlines] == [False, False, True]
    assert made.outlines[2].islets.startswith("M991 ")


def test_an_outline_smaller_than_a_step_is_still_a_point() -> None:
    islet = "9,c,,,,150.000 20.000;150.001 20.000;150.000 20.001;150.000 20.000\n"
    text = squares_csv("a", "b", "c") + islet
    made = draw(library_of(small_results() | {"boundaries-2025-07-01.csv": text}).boundaries[0])
    assert "h0z" in made.outlines[2].islets


def test_a_set_without_width_can_be_drawn() -> None:
    line = library_of(small_results() | {"boundaries-2025-07-01.csv": squares_csv("a")}).boundaries[0].lines[0]
    back = replace(line, points=line.points[::-1])
    made = draw(Boundaries(date(2025, 7, 1), (line, back)))
    assert made.height >= 16


def test_the_cosine_is_that_of_the_latitudes() -> None:
    assert (round(_cosine(0), 6), round(_cosine(16), 6), round(_cosine(60), 4)) == (1, 0.961262, 0.5)
