from congbo.views.index import IndexPage, view_index
from congbo.views.parts import Link
from tests.builders import (
    Files,
    context_of,
    framework_csv,
    index_yml,
    lines,
    methods,
    release_yml,
    small_results,
    two_releases,
)


def page_of(files: Files, language: str = "en") -> IndexPage:
    context = context_of(files, language)
    return view_index(context, context.library.indices[0])


SCORES = lines("unit,block,total", "a,provinces,1", "b,provinces,3", "c,provinces,3")


def test_the_newest_release_stands_first() -> None:
    page = page_of(two_releases(SCORES, SCORES))
    assert [(row.release.text, row.release.href) for row in page.releases] == [
        ("2024", "2024/index.html"),
        ("2023", "2023/index.html"),
    ]
    assert page.latest == page.releases[0].release


def test_all_leaders_of_a_release_are_named() -> None:
    cell = page_of(two_releases(SCORES, SCORES)).releases[0].blocks[0]
    assert [(leader.text, leader.href) for leader in cell.leaders] == [("B", "2024/b.html"), ("C", "2024/c.html")]
    assert (cell.score.text, cell.mean, cell.size) == ("3.00", "2.33", 3)


def test_where_no_ranks_are_given_nobody_leads() -> None:
    page = page_of(two_releases(SCORES, SCORES, index=index_yml(ranking="{publish: none}")))
    assert page.releases[0].blocks[0].leaders == ()
    assert page.ranks_published == "none"


def test_methods_stand_newest_first_with_their_periods_and_tree() -> None:
    files = two_releases(SCORES, SCORES, index=index_yml(frameworks=methods("1", "2")))
    files |= {
        "x/framework-2.csv": framework_csv("one 40", "sub/one"),
        "x/2024/release.yml": release_yml(framework="'2'"),
        "x/method-2.en.md": "About **it**",
    }
    newest, oldest = page_of(files).methods
    assert [(node.name, node.level, node.maximum, node.weight) for node in newest.nodes] == [
        ("Part ONE", 1, "10", "40"),
        ("Part SUB", 2, "10", ""),
    ]
    assert (newest.periods, oldest.periods) == (("2024",), ("2023",))
    assert "<strong>" in newest.prose
    assert oldest.prose == ""
    assert [row.is_break for row in page_of(files).releases] == [True, False]


def test_a_rule_for_merged_units_is_named() -> None:
    rule = "{rule: mean, components: [total], basis: {vi: Quy tắc, en: Rule}}"
    context = context_of(small_results(index=index_yml(backcast=rule)))
    assert view_index(context, context.library.indices[0]).backcast == Link("Rule", "")
    plain = context_of(small_results())
    assert view_index(plain, plain.library.indices[0]).backcast is None
