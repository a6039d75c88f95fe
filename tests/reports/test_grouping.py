from congbo.findings import Finding, Place, Severity
from congbo.reports.grouping import counts, group

RANK = Finding("not_a_rank", Place("a.csv", 2, "rank"), "0")
OTHER = Finding("not_a_rank", Place("a.csv", 3, "rank"), "x")
ELSEWHERE = Finding("not_a_rank", Place("b.csv", 2, "rank"), "0")
WARNING = Finding("stale_confirmation", Place("a.yml"), facts={"code": "x", "unit": "–"})
NOTE = Finding("normalised_text", Place("a.csv"), facts={"what": "BOM"})


def test_one_cause_in_one_column_of_one_file_is_one_group() -> None:
    assert [len(one.findings) for one in group([RANK, ELSEWHERE, OTHER])] == [2, 1]


def test_errors_come_first_and_notes_last() -> None:
    assert [one.severity for one in group([NOTE, WARNING, RANK])] == [Severity.error, Severity.warning, Severity.note]


def test_the_same_finding_counts_once() -> None:
    assert counts([RANK, RANK, NOTE]) == {
        Severity.error: 1, Severity.confirm: 0, Severity.warning: 0, Severity.note: 1,
    }  # fmt: skip
