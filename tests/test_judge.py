from hypothesis import given
from hypothesis import strategies as st

from congbo.judge import Judged, judge
from congbo.model.scores import Flag
from tests.builders import (
    UNIT_HEAD,
    Files,
    correction_line,
    corrections_csv,
    framework_csv,
    index_yml,
    library_of,
    lines,
    release_yml,
    small_results,
    units_csv,
)

BANDS = lines(
    "schemes:",
    "  - id: bands",
    "    from: '2000'",
    "    name: {vi: Loại, en: Class}",
    "    basis: {vi: Khung, en: Bands}",
    "    classes: [{id: good, vi: Tốt, en: Good}, {id: fair, vi: Khá, en: Fair}, {id: weak, vi: Yếu, en: Weak}]",
    "    rules: [RULE]",
)
COMPUTED = {"framework": framework_csv("one", "two"), "index": index_yml(aggregation="sum")}


def judged(files: Files, block: str = "provinces") -> Judged:
    """The block in the release of 2024."""
    return judge(library_of(files))["x/2024"][block]


def ranks(found: Judged, component: str = "total") -> dict[str, int | None]:
    """By unit."""
    return {unit: found.standings[component].rank(row) for unit, row in found.row_of.items()}


def class_ids(found: Judged) -> list[str | None]:
    return [given.id if given else None for given in found.classes]


def test_without_a_rank_column_units_are_ranked_by_rule() -> None:
    found = judged(small_results(scores=lines("unit,block,total", "a,provinces,5", "b,provinces,7", "c,provinces,5")))
    assert ranks(found) == {"a": 2, "b": 1, "c": 2}
    assert found.rank_origin == "computed"
    assert list(found.total.shared) == [True, False, True]


def test_published_ranks_win_over_the_scores() -> None:
    scores = lines("unit,block,total,rank", "a,provinces,5,1", "b,provinces,7,3", "c,provinces,6,2")
    found = judged(small_results(scores=scores))
    assert ranks(found) == {"a": 1, "b": 3, "c": 2}
    assert found.rank_origin == "published"


def test_a_withheld_rank_is_not_replaced_by_a_computed_one() -> None:
    scores = lines("unit,block,total,rank", "a,provinces,5,[c]", "b,provinces,7,[c]", "c,provinces,6,[c]")
    found = judged(small_results(scores=scores))
    assert ranks(found) == {"a": None, "b": None, "c": None}
    assert found.rank_origin == "none"


def test_published_ranks_do_not_need_scores() -> None:
    scores = lines("unit,block,total,rank", "a,provinces,[x],2", "b,provinces,7,1", "c,provinces,[x],3")
    found = judged(small_results(scores=scores))
    assert ranks(found) == {"a": 2, "b": 1, "c": 3}
    assert [found.result.table.units[row] for row in found.order] == ["b", "a", "c"]


def test_who_publishes_no_ranks_gets_none() -> None:
    for publish in ("none", "top"):
        found = judged(small_results(index=index_yml(ranking=f"{{publish: {publish}, top: 1}}")))
        assert set(ranks(found).values()) == {None}
        assert found.rank_origin == "none"


def test_coverage_decides_whether_a_block_is_spoken_of() -> None:
    units = units_csv(*"abcde")
    for cell, covers in (("1", True), ("[x]", False)):
        scores = lines(
            "unit,block,total", f"a,provinces,{cell}", "b,provinces,[x]", *(f"{u},provinces,2" for u in "cde")
        )
        found = judged(small_results(units=units, scores=scores))
        assert found.total.covers_block is covers
        assert (found.total.mean(2, 2) is not None) is covers
        assert (found.total.best is not None) is covers
        assert (found.rank_origin == "computed") is covers


def test_units_that_the_file_leaves_out_count_for_coverage() -> None:
    found = judged(small_results(release=release_yml(expected_units="{provinces: 4}")))
    assert (found.size, found.total.counted, found.total.covers_block) == (4, 3, False)


def test_a_missing_score_is_left_out_of_the_mean() -> None:
    scores = lines("unit,block,total", "a,provinces,1", "b,provinces,[x]", "c,provinces,2")
    found = judged(small_results(index=index_yml(min_coverage="'0.5'"), scores=scores))
    assert found.total.mean(2, 1) == 15
    assert found.total.counted == 2


def test_the_mean_is_rounded_once() -> None:
    scores = lines("unit,block,total", "a,provinces,1.24", "b,provinces,1.25")
    assert judged(small_results(scores=scores)).total.mean(2, 1) == 12


def test_best_and_worst_follow_the_direction() -> None:
    higher = judged(small_results())
    lower = judged(small_results(index=index_yml(direction="lower")))
    assert (higher.total.best, higher.total.worst) == (7000, 5000)
    assert (lower.total.best, lower.total.worst) == (5000, 7000)
    assert ranks(lower) == {"a": 1, "b": 2, "c": 3}


def test_scores_are_ranked_on_the_digits_that_the_rule_names() -> None:
    scores = lines("unit,block,total", "a,provinces,5.04", "b,provinces,5.01", "c,provinces,4")
    for basis, second in (("stored", 2), ("displayed", 1)):
        index = index_yml(decimals="{total: 1, component: 1}", ranking=f"{{basis: {basis}}}")
        assert ranks(judged(small_results(index=index, scores=scores)))["b"] == second


def test_a_missing_total_is_summed_only_where_the_index_says_so() -> None:
    scores = lines("unit,block,one,two", "a,provinces,1,2", "b,provinces,3,[x]", "c,provinces,5,1")
    summed = judged(
        small_results(**COMPUTED | {"index": index_yml(aggregation="sum", min_coverage="'0.5'")}, scores=scores)
    )
    assert [summed.total.column.at(row) for row in range(3)] == [300, None, 600]
    assert (summed.total_origin, ranks(summed)) == ("computed", {"a": 2, "b": None, "c": 1})
    absent = judged(small_results(framework=framework_csv("one", "two"), scores=scores))
    assert absent.total_origin == "none"
    assert set(absent.total.column.flags) == {Flag.not_available}
    assert set(ranks(absent).values()) == {None}


def test_a_published_total_is_never_repaired() -> None:
    scores = lines("unit,block,total,one,two", "a,provinces,9,1,2")
    found = judged(small_results(**COMPUTED, scores=scores))
    assert (found.total.column.at(0), found.total_origin) == (900, "published")


def test_components_are_ranked_by_their_own_direction() -> None:
    tree = framework_csv("one", "two").replace("two,total,Phần TWO,Part TWO,,,10,,,", "two,total,T,T,,,10,,lower,")
    scores = lines("unit,block,total,one,two", "a,provinces,1,1,1", "b,provinces,2,2,2")
    found = judged(small_results(framework=tree, scores=scores))
    assert ranks(found, "one") == {"a": 2, "b": 1}
    assert ranks(found, "two") == {"a": 1, "b": 2}


def test_rows_stand_by_rank_then_score_then_name() -> None:
    units = lines(UNIT_HEAD, *(f"{unit},province,,{name},X,,,,," for unit, name in zip("abcd", "ĐDBA", strict=True)))
    scores = lines("unit,block,total", "a,provinces,5", "b,provinces,5", "c,provinces,[x]", "d,provinces,[n]")
    found = judged(small_results(units=units, scores=scores))
    assert [found.result.table.units[row] for row in found.order] == ["b", "a", "d", "c"]


def test_published_classes_are_known_by_id_or_name() -> None:
    scores = lines("unit,block,total,class", "a,provinces,1,Tốt", "b,provinces,2,fair", "c,provinces,3,[x]")
    found = judged(small_results(classification=BANDS.replace("RULE", "{kind: published}"), scores=scores))
    assert class_ids(found) == ["good", "fair", None]


def test_published_classes_without_a_column_are_unknown() -> None:
    assert class_ids(judged(small_results(classification=BANDS.replace("RULE", "{kind: published}")))) == [None] * 3


def test_bands_classify_the_stored_score() -> None:
    scores = lines("unit,block,total", "a,provinces,65", "b,provinces,64.99", "c,provinces,[x]")
    rule = "{kind: bands, bounds: {good: 65, fair: 50.5}}"
    index = index_yml(decimals="{total: 1, component: 1}")
    found = judged(small_results(index=index, classification=BANDS.replace("RULE", rule), scores=scores))
    assert class_ids(found) == ["good", "fair", None]


def test_quantiles_classify_by_position() -> None:
    rule = "{kind: quantiles, shares: [33, 67]}"
    found = judged(small_results(classification=BANDS.replace("RULE", rule)))
    assert class_ids(found) == ["weak", "fair", "good"]


def test_a_rule_on_a_column_that_is_not_there_gives_no_class() -> None:
    rule = "{kind: bands, on: other, bounds: {good: 65, fair: 50}}"
    assert class_ids(judged(small_results(classification=BANDS.replace("RULE", rule)))) == [None] * 3


def test_without_a_scheme_there_are_no_classes() -> None:
    found = judged(small_results())
    assert found.scheme is None
    assert class_ids(found) == [None] * 3


@given(st.lists(st.integers(0, 10000), min_size=1, max_size=26), st.randoms(use_true_random=False))
def test_the_order_of_rows_does_not_matter(scores: list[int], random) -> None:  # type: ignore[no-untyped-def]
    rows = [f"{chr(97 + row)},provinces,{score / 100:.2f}" for row, score in enumerate(scores)]
    shuffled = rows.copy()
    random.shuffle(shuffled)
    units = units_csv(*(chr(97 + row) for row in range(len(scores))))
    one, other = (
        judged(small_results(units=units, scores=lines("unit,block,total", *order))) for order in (rows, shuffled)
    )
    assert ranks(one) == ranks(other)
    assert one.total.mean(2, 2) == other.total.mean(2, 2)
    assert [one.result.table.units[row] for row in one.order] == [other.result.table.units[row] for row in other.order]


@given(st.lists(st.integers(0, 10000), min_size=1, max_size=26))
def test_the_mean_lies_between_worst_and_best(scores: list[int]) -> None:
    units = [chr(97 + row) for row in range(len(scores))]
    rows = (f"{unit},provinces,{score / 100:.2f}" for unit, score in zip(units, scores, strict=True))
    total = judged(small_results(units=units_csv(*units), scores=lines("unit,block,total", *rows))).total
    mean = total.mean(2, 2)
    assert mean is not None
    assert total.best is not None
    assert total.worst is not None
    assert total.worst <= mean <= total.best


def test_an_earlier_version_is_judged_by_its_own_figures() -> None:
    log = corrections_csv(correction_line(2, "a", "total", "65", "50"))
    found = judge(library_of(small_results() | {"x/2024/corrections.csv": log}))
    assert ranks(found["x/2024"]["provinces"]) == {"a": 3, "b": 2, "c": 1}
    assert ranks(found["x/2024/v1"]["provinces"]) == {"a": 2, "b": 3, "c": 1}


def test_a_withdrawn_release_has_no_ranks_no_classes_and_no_statistics() -> None:
    scores = lines("unit,block,total,rank,class", "b,provinces,90,1,Tốt", "a,provinces,50,2,Yếu")
    release = release_yml(status="withdrawn", withdrawn="{on: 2025-05-05, reason: {vi: a, en: a}}")
    rule = "{kind: published}"
    found = judged(small_results(scores=scores, release=release, classification=BANDS.replace("RULE", rule)))
    assert (ranks(found), found.rank_origin, class_ids(found)) == ({"a": None, "b": None}, "none", [None, None])
    assert (found.total.best, found.total.covers_block) == (None, False)
    assert [found.result.table.units[row] for row in found.order] == ["a", "b"]


def test_a_forecast_has_the_ranks_and_classes_that_its_source_gives_and_no_others() -> None:
    plain = lines("unit,block,total", "b,provinces,90", "a,provinces,50")
    bands = BANDS.replace("RULE", "{kind: bands, bounds: {good: '80', fair: '60'}}")
    found = judged(small_results(scores=plain, release=release_yml(status="forecast"), classification=bands))
    assert (ranks(found), class_ids(found)) == ({"a": None, "b": None}, [None, None])
    given = lines("unit,block,total,rank", "b,provinces,90,1", "a,provinces,50,2")
    found = judged(small_results(scores=given, release=release_yml(status="forecast")))
    assert ranks(found) == {"a": 2, "b": 1}
