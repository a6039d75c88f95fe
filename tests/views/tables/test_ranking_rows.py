from congbo.judge import Judged
from congbo.views.context import Context
from congbo.views.tables.changes import earlier_result
from congbo.views.tables.grouping import group_units
from congbo.views.tables.ranking_rows import (
    RankingRow,
    anchor_of,
    column_heads,
    heat_steps,
    is_searchable,
    ranking_rows,
)
from tests.builders import (
    UNIT_HEAD,
    Files,
    context_of,
    framework_csv,
    index_yml,
    lines,
    small_results,
    two_releases,
    units_csv,
)

TEN = units_csv(*"abcdefghij")


def block_of(files: Files) -> tuple[Context, Judged]:
    context = context_of(files)
    return context, context.judged["x/2024"]["provinces"]


def rows_of(files: Files) -> tuple[RankingRow, ...]:
    context, judged = block_of(files)
    index = context.library.indices[0]
    release = index.releases[-1]
    earlier = earlier_result(context, index, release, judged)
    return ranking_rows(context, index, release, judged, earlier, group_units(context, release, judged))


def test_rows_stand_from_best_to_worst() -> None:
    rows = rows_of(small_results())
    assert [(row.rank, row.unit.text, row.unit.href, row.score.text) for row in rows] == [
        ("1", "C", "c.html", "70.00"),
        ("2", "B", "b.html", "60.00"),
        ("3", "A", "a.html", "50.00"),
    ]


def test_columns_are_the_components_below_the_total_that_have_figures() -> None:
    scores = lines("unit,block,total,one,sub", "a,provinces,1,1,1")
    context, judged = block_of(small_results(framework=framework_csv("one", "sub/one", "two"), scores=scores))
    index = context.library.indices[0]
    heads = column_heads(context, index, index.releases[0], judged)
    assert [(head.name.text, head.name.href) for head in heads] == [("Part ONE", "one.html")]


def many(count: int, components: str = "one") -> Files:
    """Two releases of so many units with a component each."""
    units = [f"u{number}" for number in range(count)]
    scores = lines(f"unit,block,total,{components}", *(f"{unit},provinces,5,5" for unit in units))
    return two_releases(scores, scores, units=units_csv(*units), framework=framework_csv(components))


def test_a_table_of_a_thousand_units_has_all_columns_and_a_longer_one_the_first_ones_only() -> None:
    for count, columns, has_changes in ((1000, 1, True), (1001, 0, False)):
        row = rows_of(many(count))[0]
        assert (len(row.cells), row.score_change is not None, bool(row.anchor)) == (columns, has_changes, has_changes)


def test_a_row_can_be_led_to() -> None:
    _, judged = block_of(small_results())
    assert [row.anchor for row in rows_of(small_results())] == ["unit-c", "unit-b", "unit-a"]
    assert anchor_of(judged, "a") == "unit-a"


def test_twelve_rows_need_no_search() -> None:
    assert [is_searchable(block_of(many(count))[1]) for count in (12, 13)] == [False, True]


def test_a_name_says_to_whom_its_unit_belongs_where_there_are_several() -> None:
    units = lines(
        UNIT_HEAD,
        "p,province,,Phía,P,,,,,",
        "q,province,,Quê,Q,,,,,",
        "a,commune,,A,A,p,,,,",
        "b,commune,,A,A,q,,,,",
        "c,commune,,C,C,q,,,,",
    )
    assert [(row.parent, row.group) for row in rows_of(small_results(units=units))] == [
        ("Q", "2"),
        ("Q", "2"),
        ("P", "1"),
    ]
    assert {(row.parent, row.group) for row in rows_of(small_results())} == {("", "")}


def test_the_head_of_a_column_says_which_direction_puts_the_best_on_top() -> None:
    framework = framework_csv("one", "two").replace("two,total,Phần TWO,Part TWO,,,10,,,", "two,total,P,P,,,10,,lower,")
    scores = lines("unit,block,total,one,two", "a,provinces,1,1,1")
    context, judged = block_of(small_results(framework=framework, scores=scores))
    index = context.library.indices[0]
    heads = column_heads(context, index, index.releases[0], judged)
    assert [(head.id, head.best_first) for head in heads] == [("one", "descending"), ("two", "ascending")]


def test_shades_are_fifths_of_the_units() -> None:
    scores = lines("unit,block,total,one", *(f"{unit},provinces,1,{i}" for i, unit in enumerate("abcdefghij")))
    _, judged = block_of(small_results(units=TEN, framework=framework_csv("one"), scores=scores))
    assert heat_steps(judged.standings["one"], True) == [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]
    assert heat_steps(judged.standings["one"], False) == [4, 4, 3, 3, 2, 2, 1, 1, 0, 0]


def test_equal_scores_have_one_shade_and_a_missing_one_has_none() -> None:
    scores = lines("unit,block,total", "a,provinces,5", "b,provinces,5", "c,provinces,[x]")
    _, judged = block_of(small_results(index=index_yml(min_coverage="'0.5'"), scores=scores))
    first, second, missing = heat_steps(judged.total, True)
    assert first == second >= 0
    assert missing == -1


def test_without_coverage_nothing_is_shaded() -> None:
    scores = lines("unit,block,total", "a,provinces,5", "b,provinces,[x]", "c,provinces,[x]")
    _, judged = block_of(small_results(scores=scores))
    assert heat_steps(judged.total, True) == [-1, -1, -1]


def test_an_interval_needs_both_ends() -> None:
    head = "unit,block,total,total:ci_low,total:ci_high"
    rows = rows_of(small_results(scores=lines(head, "a,provinces,5,4,6", "b,provinces,4,[x],5")))
    assert [row.interval for row in rows] == [("4.00", "6.00"), None]
