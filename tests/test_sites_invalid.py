"""Folders that must not become a site, or not without a warning: one per code of a finding."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from congbo.errors import BuildRefused
from congbo.explanations import explanations
from congbo.findings import Severity
from congbo.languages import LANGUAGES
from congbo.samples import OF_THE_DISK
from tests.builders import TESTS, checked, codes, findings_of, small_results, write_results

CASES = sorted(path.parent for path in (TESTS / "sites_invalid").glob("*/results"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_report_is_as_it_was_reviewed(case: Path, golden: bool) -> None:
    findings = findings_of(case / "results")
    report = "".join(f"{one.severity} {one.say(language)}\n" for language in LANGUAGES for one in findings)
    if golden:
        (case / "report.txt").write_bytes(report.encode())
    assert report == (case / "report.txt").read_bytes().decode()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_folder_breaks_nothing_but_what_it_is_named_for(case: Path) -> None:
    found = {finding.code for finding in findings_of(case / "results") if finding.severity is not Severity.note}
    assert found | {case.name} == {case.name}
    assert case.name in {finding.code for finding in findings_of(case / "results")}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_finding_names_a_file_that_the_reader_can_open_or_must_add(case: Path) -> None:
    for finding in findings_of(case / "results"):
        path = case / "results" / finding.place.file
        assert path.is_file() or finding.code in {"file_missing", "open_in_excel"}
        if finding.place.line and path.suffix != ".xlsx":
            assert finding.place.line <= len(path.read_bytes().splitlines())


def test_every_code_has_its_folder() -> None:
    assert {case.name for case in CASES} == set(explanations()) - set(OF_THE_DISK)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_folder_with_an_error_makes_no_site_and_one_with_a_warning_does(case: Path) -> None:
    severity = explanations()[case.name].severity
    if severity in {"error", "confirm"}:
        with pytest.raises(BuildRefused):
            checked(case / "results")
    else:
        checked(case / "results")


def test_a_file_that_cannot_be_read_is_not_called_missing(tmp_path: Path) -> None:
    results = write_results(tmp_path, small_results(scores="<!doctype html>\n"))
    assert codes(findings_of(results)) == ["not_a_table"]


@pytest.mark.parametrize("code", ["broken_yaml", "merged_cells", "open_in_excel", "wrong_setting"])
def test_a_report_speaks_one_language(code: str) -> None:
    of_the_data = re.compile("«[^»]*»")
    for finding in findings_of(TESTS / "sites_invalid" / code / "results"):
        for sentence in finding.sentences("en"):
            assert not set(of_the_data.sub("", sentence)) & set("ăđêôơưáàảãạóòỏõọíìỉĩịếềệốồộớờợứừựấầậắằặ")
        assert "Extra inputs" not in finding.say("vi")
