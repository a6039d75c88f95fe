from congbo.views.insights.uncertainty import view_doubt, view_neighbours
from tests.builders import index_yml, last_block, lines, small_results

HEAD = "unit,block,total,total:ci_low,total:ci_high"
THREE = lines(HEAD, "a,provinces,5,4.005,6", "b,provinces,4,3,5", "c,provinces,1,[x],2")


def test_an_interval_needs_both_ends() -> None:
    context, index, _, judged = last_block(small_results(index=index_yml(precision="3"), scores=THREE))
    doubts = [view_doubt(context, index, judged, row) for row in range(3)]
    assert [(one.low, one.high, one.alike, one.others) if one else None for one in doubts] == [
        ("4.01", "6.00", 1, 1),
        ("3.00", "5.00", 1, 1),
        None,
    ]


def test_neighbours_without_an_interval_are_passed_over() -> None:
    judged = last_block(small_results(index=index_yml(precision="3"), scores=THREE))[3]
    found = view_neighbours(judged)
    assert found is not None
    assert (found.alike, found.pairs) == (1, 1)


def test_nothing_published_leaves_nothing_to_say() -> None:
    context, index, _, judged = last_block(small_results())
    assert view_doubt(context, index, judged, 0) is None
    assert view_neighbours(judged) is None
