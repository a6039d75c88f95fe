import json

from congbo.findings import Finding, Place
from congbo.reports.machine import CheckReport, findings_json
from tests.builders import PROJECT


def test_findings_are_told_to_programs_with_place_and_both_languages() -> None:
    found = json.loads(findings_json([Finding("not_a_rank", Place("a.csv", 2, "rank", "D2", "ha-noi"), "0")]))
    assert found["shape"] == 1
    assert found["counts"] == {"error": 1, "confirm": 0, "warning": 0, "note": 0}
    row = found["findings"][0]
    assert (row["code"], row["severity"], row["file"], row["line"], row["column"], row["cell"], row["unit"], row["value"]) == (
        "not_a_rank", "error", "a.csv", 2, "rank", "D2", "ha-noi", "0",
    )  # fmt: skip
    assert set(row["vi"]) == set(row["en"]) == {"wrong", "need", "fix"}


def test_no_findings_are_an_empty_list() -> None:
    assert json.loads(findings_json([]))["findings"] == []


def test_the_report_fits_the_schema_that_tools_are_given() -> None:
    findings = [
        Finding("not_a_rank", Place("a.csv", 2, "rank", "D2", "ha-noi"), "0"),
        Finding("empty_table", Place("b.csv")),
    ]
    report = CheckReport.model_validate_json(findings_json(findings), strict=True)
    assert [one.code for one in report.findings] == ["not_a_rank", "empty_table"]
    schema = json.loads((PROJECT / "docs/schemas/check-report.json").read_text(encoding="utf-8"))
    written = json.loads(findings_json(findings))
    assert set(written) == set(schema["properties"])
    assert set(written["findings"][0]) == set(schema["$defs"]["ToldFinding"]["properties"])
    assert all(one["additionalProperties"] is False for one in (schema, *schema["$defs"].values()))
    described = schema["$defs"]["ToldFinding"]["properties"]
    assert [name for name, one in described.items() if not one.get("description") and "$ref" not in one] == []
