import json

from congbo.findings import Finding, Place
from congbo.reports.machine import SHAPE, findings_json


def test_findings_are_told_to_programs_with_place_and_both_languages() -> None:
    found = json.loads(findings_json([Finding("not_a_rank", Place("a.csv", 2, "rank", "D2", "ha-noi"), "0")]))
    assert found["shape"] == SHAPE
    assert found["counts"] == {"error": 1, "confirm": 0, "warning": 0, "note": 0}
    row = found["findings"][0]
    assert (row["code"], row["severity"], row["file"], row["line"], row["column"], row["cell"], row["unit"], row["value"]) == (
        "not_a_rank", "error", "a.csv", 2, "rank", "D2", "ha-noi", "0",
    )  # fmt: skip
    assert set(row["vi"]) == set(row["en"]) == {"wrong", "need", "fix"}


def test_no_findings_are_an_empty_list() -> None:
    assert json.loads(findings_json([]))["findings"] == []
