from congbo.views.scorecard import Scorecard, view_scorecard
from tests.builders import (
    LINEAGE_HEAD,
    UNIT_HEAD,
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


def card(files: Files, unit: str = "a", language: str = "en") -> Scorecard:
    """The scorecard of a unit in the release of 2024."""
    context = context_of(files, language)
    index = context.library.indices[0]
    judged = context.judged["x/2024"]["provinces"]
    return view_scorecard(context, index, index.releases[-1], judged, judged.row_of[unit])


def test_a_scorecard_says_score_rank_and_block() -> None:
    page = card(small_results(), "b")
    assert (page.unit, page.score.text, page.rank, page.rank_ordinal, page.block_size) == ("B", "60.00", 2, "2nd", 3)
    assert page.address == "x/2024/b.html"
    assert page.profile.href == "../../units/b.html"
    assert page.release.href == "index.html#unit-b"
    assert not page.is_shared


def test_a_unit_without_a_score_has_no_gap_no_rank_and_no_strip() -> None:
    scores = lines("unit,block,total", "a,provinces,[n]", "b,provinces,1", "c,provinces,2")
    page = card(small_results(index=index_yml(min_coverage="'0.5'"), scores=scores))
    assert (page.score.text, page.score.flag, page.rank, page.gap, page.strip) == ("", 5, None, None, None)


def test_without_coverage_nothing_is_said_of_the_block() -> None:
    scores = lines("unit,block,total", "a,provinces,1", "b,provinces,[x]", "c,provinces,[x]")
    page = card(small_results(scores=scores))
    assert (page.score.text, page.gap, page.strip, page.rank) == ("1.00", None, None, None)


def test_a_page_tells_what_the_unit_became() -> None:
    units = lines(UNIT_HEAD, "a,province,,A,A,,,,2025-06-30,", "b,province,,B,B,,,2025-07-01,,")
    lineage = lines(LINEAGE_HEAD, "2025-07-01,merge,a,b,Act,")
    page = card(small_results(units=units, lineage=lineage, scores=lines("unit,block,total", "a,provinces,1")))
    assert page.fate is not None
    assert page.fate.ended == "30 June 2025"
    assert [(unit.text, unit.href) for unit in page.fate.heirs] == [("B", "../../units/b.html")]


def test_score_and_rank_are_compared_with_the_release_before() -> None:
    head = "unit,block,total,one"
    first = lines(head, "a,provinces,1,1", "b,provinces,2,2")
    second = lines(head, "a,provinces,3,3", "b,provinces,2,2")
    page = card(two_releases(first, second, framework=framework_csv("one")))
    assert page.score_change is not None
    assert page.rank_change is not None
    assert (page.score_change.amount, page.rank_change.number, page.previous_rank) == ("2.00", 1, "2")
    assert (page.previous_period, page.previous_size, page.is_new_series) == ("2023", 0, False)


def test_another_field_of_units_is_named_instead_of_a_change_of_rank() -> None:
    head = "unit,block,total,one"
    second = lines(head, "a,provinces,3,3", "b,provinces,2,2")
    page = card(two_releases(lines(head, "a,provinces,1,1"), second, framework=framework_csv("one")))
    assert (page.rank_change, page.previous_rank, page.previous_size) == (None, "", 1)


def test_a_new_method_is_a_new_series() -> None:
    scores = lines("unit,block,total", "a,provinces,4")
    files = two_releases(scores, scores, index=index_yml(frameworks=methods("1", "2")))
    files |= {"x/framework-2.csv": framework_csv(), "x/2024/release.yml": release_yml(framework="'2'")}
    page = card(files)
    assert page.is_new_series
    assert (page.score_change, page.rank_change) == (None, None)
    assert (page.insights.why_score, page.insights.why_places) == (None, None)


def test_both_languages_say_the_same_figures() -> None:
    pages = [card(small_results(), "b", language) for language in ("vi", "en")]
    assert [page.score.text for page in pages] == ["60,00", "60.00"]
    assert pages[0].rank == pages[1].rank


def test_an_index_of_invented_figures_says_so() -> None:
    assert card(small_results(index=index_yml(illustrative="true"))).is_illustrative
    assert not card(small_results()).is_illustrative
