from congbo.views.component import ComponentPage, view_component
from tests.builders import context_of, framework_csv, index_yml, lines, small_results, two_releases, units_csv

TREE = framework_csv("one", "sub/one", "low/sub")
HEAD = "unit,block,total,one,sub,low"
SCORES = lines(HEAD, "a,provinces,1,1,1,1", "b,provinces,1,3,1,1", "c,provinces,1,[x],1,1")


def page_of(component: str, **changes: str) -> ComponentPage:
    context = context_of(small_results(framework=TREE, **{"scores": SCORES} | changes))
    index = context.library.indices[0]
    return view_component(context, index, index.releases[-1], component)


def test_units_stand_by_score_and_those_without_one_last() -> None:
    block = page_of("one", index=index_yml(min_coverage="'0.5'")).blocks[0]
    assert [(row.rank, row.unit.text, row.score.text) for row in block.rows] == [
        ("1", "B", "3.00"),
        ("2", "A", "1.00"),
        ("", "C", ""),
    ]
    assert (block.size, block.counted, block.mean, block.best) == (3, 2, "2.00", "3.00")


def test_without_coverage_there_are_scores_but_no_ranks_and_no_mean() -> None:
    block = page_of("one").blocks[0]
    assert (block.has_ranks, block.mean, block.best, block.strip) == (False, "", "", None)
    assert [row.unit.text for row in block.rows] == ["B", "A", "C"]


def test_a_component_knows_its_place_in_the_tree() -> None:
    block = page_of("sub").blocks[0]
    assert [(link.text, link.href) for link in block.parents] == [("Part ONE", "one.html")]
    assert [(link.text, link.href) for link in block.parts] == [("Part LOW", "low.html")]
    assert [link.text for link in page_of("low").blocks[0].parents] == ["Part ONE", "Part SUB"]


def test_equal_scores_share_a_place_in_alphabetical_order() -> None:
    rows = page_of("sub").blocks[0].rows
    assert [(row.rank, row.is_shared, row.unit.text) for row in rows] == [("1", True, unit) for unit in "ABC"]


def test_a_component_is_compared_with_the_release_before() -> None:
    files = two_releases(
        SCORES, SCORES.replace("b,provinces,1,3", "b,provinces,1,2"), framework=TREE, units=units_csv("a", "b", "c")
    )
    context = context_of(files)
    index = context.library.indices[0]
    page = view_component(context, index, index.releases[-1], "one")
    assert page.previous_period == "2023"
    changes = {row.unit.text: row.score_change for row in page.blocks[0].rows}
    assert changes["B"] is not None
    assert (changes["B"].direction, changes["B"].amount) == ("down", "1.00")
    assert changes["C"] is None
