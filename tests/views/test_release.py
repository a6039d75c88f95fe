from congbo.views.release import ReleasePage, view_release
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


def test_a_new_method_is_a_new_series() -> None:
    scores = lines("unit,block,total", "a,provinces,4")
    files = two_releases(scores, scores, index=index_yml(frameworks=methods("1", "2")))
    page = page_of(files | {"x/framework-2.csv": framework_csv(), "x/2024/release.yml": release_yml(framework="'2'")})
    assert page.is_new_series
    assert not page.blocks[0].table.has_changes
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
