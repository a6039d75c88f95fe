from congbo.views.charts.shades import Shade, shades_of, steps_of
from tests.builders import index_yml, last_block, lines, small_results, units_csv

TEN = "abcdefghij"
SCORES = lines("unit,block,total", *(f"{unit},provinces,{place}" for place, unit in enumerate(TEN, start=1)))


def test_each_fifth_says_from_which_score_to_which_it_reaches() -> None:
    context, index, _, judged = last_block(small_results(units=units_csv(*TEN), scores=SCORES))
    shades = shades_of(context, index, judged)
    assert shades.classes[0] == Shade(0, "1.00", "2.00")
    assert shades.classes[-1] == Shade(4, "9.00", "10.00")
    assert not shades.has_missing


def test_where_less_is_better_the_lowest_scores_are_darkest() -> None:
    files = small_results(units=units_csv(*TEN), scores=SCORES, index=index_yml(direction="lower"))
    context, index, _, judged = last_block(files)
    assert steps_of(judged)[0] == 4
    assert shades_of(context, index, judged).classes[0] == Shade(0, "9.00", "10.00")
