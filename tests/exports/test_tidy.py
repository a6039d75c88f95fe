from congbo.exports.tidy import HEAD, tidy_file
from congbo.judge import judge
from tests.builders import Files, framework_csv, index_yml, library_of, lines, small_results, two_releases


def rows(files: Files) -> list[dict[str, str]]:
    """All rows of the tidy table of index x."""
    library = library_of(files)
    judged = judge(library)
    (index,) = library.indices
    text = tidy_file(index, [(release, judged[release.folder]) for release in index.releases]).decode("utf-8-sig")
    head, *body = text.removesuffix("\r\n").split("\r\n")
    assert head == ",".join(HEAD)
    return [dict(zip(HEAD, row.split(","), strict=True)) for row in body]


def test_a_row_says_whose_figure_it_is_and_where_it_stands() -> None:
    first, *_ = rows(small_results())
    assert first == {
        "index": "x",
        "period": "2024",
        "status": "final",
        "version": "1",
        "block": "provinces",
        "framework": "1",
        "unit": "c",
        "component": "total",
        "measure": "score",
        "value": "70.00",
        "value_origin": "published",
        "missing": "",
        "rank": "1",
        "rank_origin": "computed",
        "class": "",
    }


def test_each_component_and_measure_has_its_rows_in_the_order_of_the_ranking() -> None:
    found = rows(
        small_results(
            framework=framework_csv("a"),
            scores=lines("unit,block,total,a,a:self", "a,provinces,1,1,2", "b,provinces,5,5,4"),
        )
    )
    assert [(row["component"], row["measure"], row["unit"], row["value"]) for row in found] == [
        ("total", "score", "b", "5.00"),
        ("total", "score", "a", "1.00"),
        ("a", "score", "b", "5.00"),
        ("a", "score", "a", "1.00"),
        ("a", "self", "b", "4.00"),
        ("a", "self", "a", "2.00"),
    ]


def test_a_missing_figure_has_a_reason_and_neither_value_nor_rank_nor_maker() -> None:
    found = rows(
        small_results(scores=lines("unit,block,total", "a,provinces,[c]", *(f"{u},provinces,5" for u in "bc")))
    )
    (missing,) = (row for row in found if row["unit"] == "a")
    assert [missing[name] for name in ("value", "value_origin", "missing", "rank", "rank_origin")] == [
        "", "", "[c]", "", "",
    ]  # fmt: skip


def test_a_total_that_we_summed_says_so() -> None:
    found = rows(
        small_results(
            index=index_yml(aggregation="sum"),
            framework=framework_csv("a"),
            scores=lines("unit,block,a", "a,provinces,4"),
        )
    )
    assert [(row["component"], row["value"], row["value_origin"]) for row in found] == [
        ("total", "4.00", "computed"),
        ("a", "4.00", "published"),
    ]


def test_several_releases_stand_below_one_heading() -> None:
    scores = lines("unit,block,total", "a,provinces,50")
    assert [row["period"] for row in rows(two_releases(scores, scores))] == ["2023", "2024"]
