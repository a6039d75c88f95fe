import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from congbo.views.charts.strips import FEW, HEIGHT, Spread, draw_spread, mark, strip_of
from tests.builders import context_of, lines, small_results, units_csv

SCORES = st.lists(st.integers(0, 10**6), min_size=1, max_size=40)
TICK = re.compile(r"M(\d+) ([\d.]+)v(\d+)")


def ticks(spread: Spread) -> list[tuple[int, float, int]]:
    """Place, top and height of each tick."""
    return [(int(place), float(top), int(height)) for place, top, height in TICK.findall(spread.ticks)]


def spread_of(scores: list[int]) -> Spread:
    spread = draw_spread(scores)
    assert spread is not None
    return spread


@given(SCORES)
def test_ticks_stay_on_the_line_and_no_place_is_lost(scores: list[int]) -> None:
    spread = draw_spread(scores)
    if spread is None:
        assert len(scores) < 3 or len(set(scores)) == 1
        return
    places = [place for place, _, _ in ticks(spread)]
    assert places == sorted(set(places))
    assert {round(spread.place(score) * 10) for score in scores} == set(places)
    assert (places[0], places[-1]) == (20, 980)


def test_few_units_have_ticks_of_full_height() -> None:
    assert ticks(spread_of([10, 20, 20, 30])) == [(20, 0, HEIGHT), (500, 0, HEIGHT), (980, 0, HEIGHT)]


def test_of_many_units_the_height_says_how_many_stand_there() -> None:
    drawn = ticks(spread_of([0] * FEW + [50] * (FEW // 2) + [100]))
    assert drawn == [(20, 0, HEIGHT), (500, HEIGHT / 4, HEIGHT // 2), (980, HEIGHT / 2 - 1, 2)]


def test_fewer_than_three_units_or_equal_scores_make_no_spread() -> None:
    assert draw_spread([1, 2]) is None
    assert draw_spread([5, 5, 5]) is None


def test_a_strip_about_no_unit_marks_none() -> None:
    strip = mark(spread_of([1, 2, 3]), None, None)
    assert (strip.marked, strip.mean) == ("", "")


@pytest.mark.parametrize(
    ("marked", "place", "anchor"), [(0, "2.0%", "start"), (50, "50.0%", "middle"), (100, "98.0%", "end")]
)
def test_a_label_leans_away_from_the_edge(marked: int, place: str, anchor: str) -> None:
    strip = mark(spread_of([0, 50, 100]), marked, None)
    assert (strip.marked, strip.marked_anchor) == (place, anchor)


def test_a_unit_without_a_score_has_no_strip() -> None:
    scores = lines(
        "unit,block,total",
        *(f"{unit},provinces,{score}" for unit, score in zip("abcdef", ["1", "2", "3", "4", "5", "[x]"], strict=True)),
    )
    judged = context_of(small_results(units=units_csv(*"abcdef"), scores=scores)).judged["x/2024"]["provinces"]
    assert strip_of(judged, "total", judged.row_of["f"]) is None
    marked = strip_of(judged, "total", judged.row_of["a"])
    assert marked is not None
    assert (marked.marked, marked.mean) == ("2.0%", "50.0%")


def test_a_block_without_coverage_has_no_strip() -> None:
    scores = lines("unit,block,total", "a,provinces,1", "b,provinces,2", "c,provinces,3", "d,provinces,[x]")
    judged = context_of(small_results(units=units_csv(*"abcd"), scores=scores)).judged["x/2024"]["provinces"]
    assert strip_of(judged, "total") is None


def test_an_interval_is_marked_from_end_to_end_and_clipped_to_the_line() -> None:
    spread = draw_spread([0, 50, 100])
    assert spread is not None
    strip = mark(spread, 50, None, (25, 75))
    assert (strip.interval_start, strip.interval_width) == ("26.0%", "48.0%")
    clipped = mark(spread, 0, None, (-50, 50))
    assert (clipped.interval_start, clipped.interval_width) == ("0.0%", "50.0%")
    assert mark(spread, 50, None).interval_start == ""
