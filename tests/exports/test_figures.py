from congbo.exports.figures import columns_of, figure_texts, missing_texts, rank_origin
from congbo.judge import Judged, judge
from tests.builders import column, framework_csv, index_yml, library_of, lines, small_results


def judged_of(*rows: str, **changes: str) -> Judged:
    """The only block of a release with parts a and b."""
    changes = {"framework": framework_csv("a", "b")} | changes
    return judge(library_of(small_results(scores=lines(*rows), **changes)))["x/2024"]["provinces"]


def test_figures_keep_all_stored_digits_and_a_point() -> None:
    assert figure_texts(column("1", "2,5", "-0.07", precision=3), 3) == ["1.000", "2.500", "-0.070"]


def test_a_missing_figure_is_empty_and_has_its_reason_beside_it() -> None:
    some = column("0", "[x]", "[z]", "[c]", "[u]", "[n]")
    assert figure_texts(some, 2) == ["0.00", "", "", "", "", ""]
    assert missing_texts(some) == ["", "[x]", "[z]", "[c]", "[u]", "[n]"]


def test_columns_stand_in_the_order_of_the_framework_with_measures_behind_their_score() -> None:
    judged = judged_of("unit,block,b,total:ci_low,total,a:self,a", "a,provinces,1,2,3,4,5")
    assert list(columns_of(judged)) == [
        ("total", "score"),
        ("total", "ci_low"),
        ("a", "score"),
        ("a", "self"),
        ("b", "score"),
    ]


def test_official_ranks_are_told_from_ours() -> None:
    judged = judged_of("unit,block,total,rank,a", "a,provinces,7,1,7", "b,provinces,7,[x],3", "c,provinces,1,3,1")
    assert (rank_origin(judged, "total"), judged.total.rank_texts()) == ("published", ["1", "", "3"])
    assert (rank_origin(judged, "a"), judged.standings["a"].rank_texts()) == ("computed", ["1", "2", "3"])


def test_no_rank_has_no_origin() -> None:
    judged = judged_of("unit,block,total,a", "a,provinces,7,7", index=index_yml(ranking="{publish: none}"))
    assert (rank_origin(judged, "a"), judged.standings["a"].rank_texts()) == ("none", [""])
