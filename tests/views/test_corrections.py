from congbo.views.corrections import CorrectionsPage, view_corrections
from tests.builders import (
    AMENDMENTS_HEAD,
    Files,
    context_of,
    correction_line,
    corrections_csv,
    index_yml,
    lines,
    release_yml,
    released,
    small_results,
    two_releases,
)

SCORES = small_results()["x/2024/scores.csv"]
WITHDRAWN = "{on: 2025-05-06, reason: {vi: Nhầm mẫu, en: Wrong sample}}"
FILES = two_releases(SCORES, SCORES, release=release_yml(status="withdrawn", withdrawn=WITHDRAWN)) | {
    "x/2023/corrections.csv": corrections_csv(
        correction_line(2, "a", "total", "40", "45", date="2025-05-05"),
        correction_line(3, "a", "total", "45", "50", date="2025-05-07"),
    )
}


def page(files: Files) -> CorrectionsPage:
    """The page of these files."""
    return view_corrections(context_of(files))


def test_versions_and_withdrawals_stand_newest_first() -> None:
    found = [(one.title, one.version, one.on, one.release.href) for one in page(FILES).changes]
    assert found == [
        ("TEST 2023", 3, "7 May 2025", "x/2023/index.html#v3"),
        ("TEST 2024", 0, "6 May 2025", "x/2024/index.html"),
        ("TEST 2023", 2, "5 May 2025", "x/2023/index.html#v2"),
    ]


def test_a_change_is_told_whole_and_a_withdrawal_by_its_reason() -> None:
    third, withdrawal, _ = page(FILES).changes
    assert [(cell.old.text, cell.new.text) for group in third.changes for cell in group.cells] == [("45.00", "50.00")]
    assert (withdrawal.reason, withdrawal.changes) == ("Wrong sample", ())


def test_changes_of_invented_figures_stand_apart() -> None:
    found = page(FILES | {"x/index.yml": index_yml(illustrative="true")})
    assert (found.changes, len(found.examples)) == ((), 3)


def test_each_change_can_be_linked_to() -> None:
    anchors = [one.anchor for one in page(FILES).changes]
    assert anchors == ["x-2023-v3", "x-2024-withdrawn", "x-2023-v2"]


def test_what_was_amended_beside_figures_is_listed_once_and_leads_to_the_last_release_that_shares_it() -> None:
    log = lines(
        AMENDMENTS_HEAD, "x/framework-1.csv,total.name_en,Sum,Total,correction,Dịch sai,Bad translation,2025-05-08,"
    )
    first, *others = page(released(FILES | {"amendments.csv": log})).changes
    assert (first.title, first.on, first.version, first.release.href) == (
        "TEST",
        "8 May 2025",
        0,
        "x/2024/index.html#amended-1",
    )
    assert [(one.sort, one.old, one.new) for one in first.amended] == [("name", "Sum", "Total")]
    assert len(others) == 3
