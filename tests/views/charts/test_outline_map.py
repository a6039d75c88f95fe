from datetime import date

import pytest

from congbo.model.boundaries import Boundaries, Line
from congbo.model.periods import parse_period
from congbo.urls import UNITS
from congbo.views.charts.outline_map import OutlineMap, boundaries_in, release_map, units_map
from tests.builders import context_of, index_yml, last_block, lines, small_results
from tests.squares import squares_csv


def made(day: str = "2020-01-01", table: str = "", **changes: str) -> OutlineMap | None:
    name = f"boundaries-{day}.csv"
    files = small_results(**changes) | {name: table or squares_csv("a", "b", "c", part="Đảo,Island")}
    return release_map(*last_block(files))


def test_regions_stand_by_score_with_rank_shade_and_the_way_to_the_scorecard() -> None:
    drawn = made()
    assert drawn is not None
    assert [(one.unit.text, one.unit.href, one.mark, one.step) for one in drawn.regions] == [
        ("C", "c.html", "1", 3), ("B", "b.html", "2", 1), ("A", "a.html", "3", 0),
    ]  # fmt: skip
    assert [one.score.text for one in drawn.regions if one.score] == ["70.00", "60.00", "50.00"]
    assert (drawn.others, drawn.shown, drawn.since) == ((), "Provinces", "1 January 2020")


def test_a_part_is_named_with_its_unit() -> None:
    drawn = made()
    assert drawn is not None
    assert [(part.name, part.unit) for part in drawn.parts] == [("Island", "A")]


def test_units_of_the_map_that_are_not_of_the_block_are_only_drawn() -> None:
    drawn = made(scores=lines("unit,block,total", "a,provinces,1", "b,provinces,2"))
    assert drawn is not None
    assert (len(drawn.regions), len(drawn.others)) == (2, 1)


def test_where_enough_have_a_score_the_others_have_no_mark_and_no_shade() -> None:
    few = lines("unit,block,total", "a,provinces,1", "b,provinces,2", "c,provinces,[x]")
    assert made(scores=few) is None
    drawn = made(scores=few, index=index_yml(min_coverage='"0.6"'))
    assert drawn is not None
    last = drawn.regions[-1]
    assert last.score is not None
    assert (last.unit.text, last.mark, last.step, last.score.flag) == ("C", "", -1, 1)
    assert drawn.shades is not None
    assert drawn.shades.has_missing


@pytest.mark.parametrize(("day", "is_drawn"), [("2024-12-31", True), ("2025-01-01", False)])
def test_a_release_has_a_map_from_the_period_on_in_which_boundaries_begin(day: str, is_drawn: bool) -> None:
    assert (made(day) is not None) is is_drawn


def test_a_block_with_a_unit_that_has_no_outline_has_no_map() -> None:
    assert made(table=squares_csv("a", "b")) is None


def set_of(day: str, *units: str) -> Boundaries:
    return Boundaries(date.fromisoformat(day), tuple(Line(unit, "", None, ((0, 0), (1, 1))) for unit in units))


@pytest.mark.parametrize(
    ("period", "units", "begins"),
    [
        ("2024", "ab", "2008"), ("2025", "ab", "2008"), ("2026", "ab", ""), ("2025", "c", "2025"), ("2024", "c", ""),
        ("2025-06", "ab", "2008"), ("2025-07", "ab", ""), ("2026", "b", "2025"), ("2007", "a", ""),
    ],
)  # fmt: skip
def test_boundaries_belong_to_the_time_until_the_next_begin(period: str, units: str, begins: str) -> None:
    sets = (set_of("2008-08-01", "a", "b"), set_of("2025-07-01", "b", "c"))
    found = boundaries_in(sets, parse_period(period), units)
    assert (str(found.begins.year) if found else "") == begins


def test_units_stand_by_letter_with_their_number_and_the_way_to_their_profiles() -> None:
    files = small_results() | {"boundaries-2020-01-01.csv": squares_csv("c", "b", "a")}
    drawn = units_map(context_of(files), UNITS)
    assert drawn is not None
    assert [(one.mark, one.unit.href, one.score) for one in drawn.regions] == [
        ("1", "a.html", None), ("2", "b.html", None), ("3", "c.html", None),
    ]  # fmt: skip
    assert (drawn.shown, drawn.shades, drawn.has_marks) == ("Provinces", None, True)


def test_without_boundaries_or_with_units_that_are_not_public_there_is_no_map() -> None:
    assert units_map(context_of(small_results()), UNITS) is None
    assert units_map(context_of(small_results() | {"boundaries-2020-01-01.csv": squares_csv("a", "z")}), UNITS) is None
