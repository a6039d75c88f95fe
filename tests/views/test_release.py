from congbo.views.release import BlockFacts, ReleasePage, view_release
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


def page_of(files: Files, language: str = "en") -> ReleasePage:
    """The page of the last release."""
    context = context_of(files, language)
    index = context.library.indices[0]
    return view_release(context, index, index.releases[-1])


def facts_of(*totals: str, **changes: str) -> BlockFacts | None:
    rows = (f"{unit},provinces,{total}" for unit, total in zip("abc", totals, strict=False))
    return page_of(small_results(scores=lines("unit,block,total", *rows), **changes)).blocks[0].facts


def test_the_leader_is_ahead_by_the_difference_of_what_readers_see() -> None:
    facts = facts_of("5.006", "5.004", "1", index=index_yml(precision="3"))
    assert facts is not None
    assert [leader.text for leader in facts.leaders] == ["A"]
    assert (facts.best, facts.lead) == ("5.01", "0.01")
    assert facts.runner_up is not None
    assert facts.runner_up.text == "B"


def test_joint_leaders_are_ahead_of_nobody() -> None:
    facts = facts_of("5", "5", "1")
    assert facts is not None
    assert [leader.text for leader in facts.leaders] == ["A", "B"]
    assert facts.lead == ""


def test_all_that_share_the_last_place_are_last() -> None:
    facts = facts_of("5", "1", "1")
    assert facts is not None
    assert [last.text for last in facts.last] == ["B", "C"]
    assert (facts.worst, facts.spread) == ("1.00", "4.00")


def test_a_leader_may_be_ahead_of_one_with_zero_points() -> None:
    facts = facts_of("5", "0")
    assert facts is not None
    assert facts.lead == "5.00"


def test_without_coverage_there_are_no_facts() -> None:
    assert facts_of("5", "[x]", "[x]") is None


def test_without_ranks_the_highest_and_lowest_are_told() -> None:
    facts = facts_of("5", "7", "6", index=index_yml(ranking="{publish: none}"))
    assert facts is not None
    assert ([one.text for one in facts.leaders], [one.text for one in facts.last]) == (["B"], ["A"])


def test_the_mean_is_compared_with_the_release_before() -> None:
    head = "unit,block,total"
    page = page_of(two_releases(lines(head, "a,provinces,4"), lines(head, "a,provinces,6")))
    facts = page.blocks[0].facts
    assert facts is not None
    assert facts.mean_change is not None
    assert (facts.mean_change.direction, facts.mean_change.amount) == ("up", "2.00")


def test_a_mean_is_not_compared_with_that_of_other_units() -> None:
    head = "unit,block,total"
    first = lines(head, "a,provinces,10", "b,provinces,10", "c,provinces,1")
    second = lines(head, "a,provinces,9", "b,provinces,9", "c,provinces,[x]")
    facts = page_of(two_releases(first, second, index=index_yml(min_coverage="'0.5'"))).blocks[0].facts
    assert facts is not None
    assert facts.mean_change is None


def test_a_new_method_is_a_new_series() -> None:
    scores = lines("unit,block,total", "a,provinces,4")
    files = two_releases(scores, scores, index=index_yml(frameworks=methods("1", "2")))
    page = page_of(files | {"x/framework-2.csv": framework_csv(), "x/2024/release.yml": release_yml(framework="'2'")})
    assert page.is_new_series
    assert not page.blocks[0].has_changes
    assert page.previous is not None
    assert (page.previous.text, page.previous.href) == ("2023", "../2023/index.html")


def test_the_first_release_has_none_before_it() -> None:
    page = page_of(small_results())
    assert page.previous is None
    assert not page.is_new_series


def test_classes_are_counted_from_best_to_worst() -> None:
    classification = lines(
        "schemes:",
        "  - id: s",
        "    from: '2000'",
        "    name: {vi: Loại, en: Class}",
        "    basis: {vi: K, en: B}",
        "    classes: [{id: good, vi: T, en: Good}, {id: fair, vi: K, en: Fair}, {id: weak, vi: Y, en: Weak}]",
        "    rules: [{kind: bands, bounds: {good: 65, fair: 10}}]",
    )
    counts = page_of(small_results(classification=classification)).blocks[0].class_counts
    assert [(one.name, one.count) for one in counts] == [("Good", 1), ("Fair", 2), ("Weak", 0)]


def test_a_page_says_where_its_ranks_and_totals_come_from() -> None:
    block = page_of(small_results()).blocks[0]
    assert (block.rank_origin, block.total_origin, block.size, block.counted) == ("computed", "published", 3, 3)


def test_notes_are_rendered_from_markdown() -> None:
    assert "<strong>" in page_of(small_results() | {"x/2024/notes.en.md": "**a**"}).prose
