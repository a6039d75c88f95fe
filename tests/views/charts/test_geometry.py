from hypothesis import given
from hypothesis import strategies as st

from congbo.views.charts.geometry import draw_bar, draw_trend, nice_levels

SCORES = st.lists(st.integers(0, 10**6), min_size=1, max_size=40)


def share(text: str) -> float:
    """A percentage as a number."""
    return float(text.removesuffix("%"))


def test_a_bar_is_as_long_as_its_share_of_the_maximum() -> None:
    bar = draw_bar(250, 500, 1000, 1000)
    assert (share(bar.width), share(bar.mean), share(bar.best)) == (25, 50, 100)


def test_a_bar_without_mean_or_best_leaves_them_out() -> None:
    bar = draw_bar(250, None, None, 1000)
    assert (bar.mean, bar.best) == ("", "")


def trend(scores: list[int | None], joined: list[bool], current: int = -1):  # type: ignore[no-untyped-def]
    labels = [str(2020 + i) for i in range(len(scores))]
    return draw_trend(scores, joined, labels, ["" for _ in scores], current, [])


def test_no_line_is_drawn_across_a_break() -> None:
    drawn = trend([1, 2, 3, 4], [True, False, True])
    assert len(drawn.lines) == 2
    assert len(drawn.breaks) == 1
    assert share(drawn.lines[0].x2) < share(drawn.breaks[0]) < share(drawn.lines[1].x1)


def test_a_missing_figure_has_no_point_and_no_line_through_it() -> None:
    drawn = trend([1, None, 3], [True, True])
    assert drawn.lines == ()
    assert [bool(point.y) for point in drawn.points] == [True, False, True]


def test_a_higher_score_stands_higher() -> None:
    low, high = trend([1, 2], [True]).points
    assert float(high.y) < float(low.y)


def test_one_point_is_current() -> None:
    assert [point.is_current for point in trend([1, 2, 3], [True, True], current=1).points] == [False, True, False]


def test_equal_scores_lie_on_one_level() -> None:
    assert len({point.y for point in trend([5, 5, 5], [True, True]).points}) == 1


@given(st.floats(0, 1000), st.floats(0.001, 1000))
def test_levels_are_few_and_lie_within_the_figures(low: float, width: float) -> None:
    levels = nice_levels(low, low + width)
    assert len(levels) <= 4
    assert all(low <= level <= low + width for level in levels)
    assert levels == sorted(levels)
