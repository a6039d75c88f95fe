from congbo.views.context import Context
from congbo.views.parts import Figure, Link
from congbo.views.provenance.versions import Consequence, Versions, view_versions
from congbo.views.scorecard import view_scorecard
from tests.builders import (
    Files,
    context_of,
    correction_line,
    corrections_csv,
    framework_csv,
    index_yml,
    lines,
    release_yml,
    released,
    small_results,
    two_releases,
)

SCORES = lines("unit,block,total", "a,provinces,65", "b,provinces,60", "c,provinces,70")
LOG = corrections_csv(correction_line(2, "a", "total", "55", "65"))
FILES = small_results(scores=SCORES) | {"x/2024/corrections.csv": LOG}


def versions(files: Files, name: str, version: int = 0, **of: str) -> Versions:
    """The versions as a page of the last release tells them, or one of an earlier version."""
    context = context_of(files)
    index = context.library.indices[0]
    release = index.versions(index.releases[-1])[version - 1]
    return view_versions(context, index, release, name, **of)


def test_a_release_that_was_never_changed_has_one_version() -> None:
    found = versions(small_results(release=release_yml(announced="2025-03-01")), "a", unit="a")
    assert (found.number, found.last, found.canonical) == (1, 1, "")
    assert [(entry.number, entry.on, entry.href) for entry in found.entries] == [(1, "1 March 2025", "")]


def test_the_current_page_tells_all_versions_and_leads_to_each() -> None:
    found = versions(FILES, "a", unit="a")
    assert (found.number, found.is_superseded, found.canonical) == (2, False, "")
    second, first = found.entries
    assert (second.number, second.on, second.href, first.href) == (2, "5 May 2025", "", "v1/a.html")
    assert [(cell.old.text, cell.new.text) for group in second.changes for cell in group.cells] == [("55.00", "65.00")]
    assert second.consequence == Consequence(("3", "2"), None, None)


def test_a_superseded_page_tells_what_changed_since_and_where_it_holds_now() -> None:
    found = versions(FILES, "a", 1, unit="a")
    assert (found.number, found.last, found.is_superseded) == (1, 2, True)
    assert found.current.href == found.canonical == "../a.html"
    assert [entry.number for entry in found.entries] == [2]
    assert found.latest_change == Link("5 May 2025", "#v2")


def test_a_unit_that_was_not_changed_is_told_what_followed_for_it() -> None:
    (second, _), third = versions(FILES, "b", unit="b").entries, versions(FILES, "c", unit="c")
    assert (second.changes, second.elsewhere, second.consequence) == ((), 1, Consequence(("2", "3"), None, None))
    assert third.latest_change is None


def test_ranks_that_moved_are_counted_for_pages_of_many_units() -> None:
    assert versions(FILES, "index").entries[0].moved == 2
    assert versions(FILES, "a", unit="a").entries[0].moved == 0


def test_a_computed_total_and_a_class_that_followed_are_told() -> None:
    bands = (
        "schemes: [{id: s, from: '2000', name: {vi: a, en: a}, basis: {vi: a, en: a}, classes: [{id: top, vi: Tốt, "
        "en: Good}, {id: low, vi: Kém, en: Poor}], rules: [{kind: bands, bounds: {top: '8'}}]}]\n"
    )
    files = small_results(
        index=index_yml(aggregation="sum"), framework=framework_csv("one"), classification=bands,
        scores=lines("unit,block,one", "a,provinces,9", "b,provinces,5"),
    ) | {"x/2024/corrections.csv": corrections_csv(correction_line(2, "a", "one", "7", "9"))}  # fmt: skip
    consequence = versions(files, "a", unit="a").entries[0].consequence
    assert consequence == Consequence(None, ("Poor", "Good"), (Figure("7.00", 0), Figure("9.00", 0)))


def test_what_is_told_as_a_change_is_not_told_again_as_a_consequence() -> None:
    scores = lines("unit,block,total,rank", "a,provinces,65,2", "b,provinces,60,3", "c,provinces,70,1")
    log = corrections_csv(correction_line(2, "a", "total", "55", "65"), correction_line(2, "a", "rank", "3", "2"))
    files = small_results(scores=scores) | {"x/2024/corrections.csv": log}
    assert versions(files, "a", unit="a").entries[0].consequence is None


def test_a_page_that_a_version_did_not_have_is_that_of_the_whole_version() -> None:
    files = FILES | {"x/2024/corrections.csv": corrections_csv(correction_line(2, "a", "unit", "", "a"))}
    assert versions(files, "a", unit="a").entries[1].href == "v1/index.html"


def test_an_open_version_is_marked_as_not_public() -> None:
    files = released(small_results(scores=SCORES.replace("65", "55"))) | {
        "x/2024/scores.csv": SCORES,
        "x/2024/corrections.csv": LOG,
    }
    assert [entry.is_public for entry in versions(files, "a", unit="a").entries] == [False, True]


def test_changes_against_a_corrected_release_name_its_version() -> None:
    files = two_releases(SCORES, SCORES) | {"x/2023/corrections.csv": LOG}
    base = versions(files, "a", unit="a").base
    assert base is not None
    assert (base.period, base.number, base.href) == ("2023", 2, "../2023/index.html#v2")
    assert versions(two_releases(SCORES, SCORES), "a", unit="a").base is None


def test_a_superseded_scorecard_stands_in_the_history_with_its_own_figure() -> None:
    context: Context = context_of(two_releases(SCORES, SCORES) | {"x/2024/corrections.csv": LOG})
    index = context.library.indices[0]
    (first,) = index.superseded
    page = view_scorecard(context, index, first, context.judged[first.folder]["provinces"], 0)
    assert [row.score.text for row in page.history.rows] == ["55.00", "65.00"]
    assert [row.is_current for row in page.history.rows] == [True, False]
    assert page.score_change is not None
    assert page.score_change.direction == "down"
    assert page.stays_unlisted
    assert page.title == "A – TEST 2024 (version 1)"
