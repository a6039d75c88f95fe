from itertools import pairwise

from congbo.views.embeds.ranking import EmbeddedRanking, view_embedded_ranking
from tests.builders import index_yml, last_block, lines, small_results, units_csv


def ranking(count: int, **changes: str) -> EmbeddedRanking:
    names = [f"u{number}" for number in range(count)]
    scores = lines("unit,block,total", *(f"{name},provinces,{place % 90}" for place, name in enumerate(names)))
    context, index, release, judged = last_block(small_results(units=units_csv(*names), scores=scores, **changes))
    return view_embedded_ranking(context, index, release, judged)


def test_units_stand_best_first_and_lead_to_their_scorecards() -> None:
    made = ranking(3)
    assert made.address == "embed/x/2024/v1/ranking/provinces.html"
    assert [(row.rank, row.unit.text, row.score.text) for row in made.rows] == [
        ("1", "U2", "2.00"), ("2", "U1", "1.00"), ("3", "U0", "0.00"),
    ]  # fmt: skip
    assert made.rows[0].unit.href == "../../../../../x/2024/u2.html"


def test_the_picture_holds_ten_and_the_page_a_hundred() -> None:
    small, large = ranking(10), ranking(101)
    assert (len(small.drawn), len(small.rows), small.size) == (10, 10, 10)
    assert (len(large.drawn), len(large.rows), large.size) == (10, 100, 101)
    assert small.height == large.height > ranking(9).height


def test_rows_of_the_picture_stand_below_each_other_above_its_foot() -> None:
    made = ranking(10)
    places = [row.y for row in made.drawn]
    assert {after - before for before, after in pairwise(places)} == {27}
    assert places[-1] < made.more < made.foot < made.height


def test_where_no_ranks_are_published_none_are_shown() -> None:
    assert not ranking(3, index=index_yml(ranking="{publish: none}")).has_ranks
