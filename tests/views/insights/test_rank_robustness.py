from congbo.views.insights.rank_robustness import view_rank_range, view_robustness
from tests.builders import Files, framework_csv, index_yml, last_block, lines, small_results


def files(*rows: str, **changes: str) -> Files:
    tree = framework_csv("one 50", "two 50")
    return small_results(framework=tree, scores=lines("unit,block,total,one,two", *rows), **changes)


TURNS = ("a,provinces,50,9,1", "b,provinces,50,1,9", "c,provinces,0,0,0")


def test_a_unit_has_the_range_of_most_draws() -> None:
    _, index, _, judged = last_block(files(*TURNS))
    ranges = [view_rank_range(index, judged, row) for row in range(3)]
    assert [(one.low, one.high) if one else None for one in ranges] == [(1, 2), (1, 2), (3, 3)]


def test_a_block_is_summed_up() -> None:
    found = view_robustness(*last_block(files(*TURNS)))
    assert found is not None
    assert (found.middle, found.widest_span, found.widest_low, found.widest_high) == (1, 1, 1, 2)
    assert [one.text for one in found.widest.named] == ["A", "B"]
    assert (found.leader, found.leads) == (None, "")
    assert found.method.href == "../../methodology.html"


def test_the_middle_range_holds_half_of_the_units() -> None:
    rows = ("a,provinces,90,9,9", "b,provinces,50,9,1", "c,provinces,50,1,9")
    found = view_robustness(*last_block(files(*rows)))
    assert found is not None
    assert found.middle == 1
    assert found.leader is not None
    assert (found.leader.text, found.leads) == ("A", "")


def test_a_block_without_ranks_or_with_published_intervals_is_not_tried() -> None:
    assert view_robustness(*last_block(files(*TURNS, index=index_yml(ranking="{publish: none}")))) is None
    head = "unit,block,total,total:ci_low,total:ci_high,one,two"
    scores = lines(head, "a,provinces,50,40,60,9,1", "b,provinces,50,40,60,1,9")
    published = small_results(framework=framework_csv("one 50", "two 50"), scores=scores)
    assert view_robustness(*last_block(published)) is None
