"""The whole catalogue of bad inputs: each is refused, confirmed or made uniform as it deserves, in words that help."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from rich.console import Console

from congbo.errors import BuildRefused
from congbo.findings import Finding, Severity
from congbo.gate import Checked
from congbo.reports.grouping import counts
from congbo.reports.grouping import group as grouped
from congbo.reports.terminal import SHOWN, print_findings
from tests.builders import PROJECT, TESTS, checked
from tests.catalogue import (
    classes,
    excel,
    figures,
    files,
    hostile,
    neighbours,
    numbers,
    releases,
    settings,
    tables,
    units,
    versions,
    workbooks,
)
from tests.catalogue.folder import SCORES, Case, Content, sound
from tests.catalogue.uncovered import ELSEWHERE, NOT_YET

LISTED = (files, tables, excel, numbers, units, figures, classes, releases, hostile, settings, versions)
OWN = (neighbours, workbooks)
"""What the list does not have."""
CASES = [case for module in (*LISTED, *OWN) for case in module.CASES]
STOPPING = {"error", "confirm"}
LIST = TESTS / "catalogue" / "bad_inputs.csv"


def written(folder: Path, content: Content) -> Path:
    """The folder on disk."""
    for name, data in content.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def run(folder: Path) -> tuple[list[Finding], Checked | None]:
    """All findings, and the library unless it was refused; anything but a refusal is a bug."""
    try:
        passed = checked(folder)
    except BuildRefused as refusal:
        return list(refusal.findings), None
    return list(passed.findings), passed


def spoilt(case: Case, folder: Path) -> Path:
    """The sound folder with the case's change."""
    content = sound()
    case.change(content)
    return written(folder, content)


def test_the_folder_is_sound(tmp_path: Path) -> None:
    assert run(written(tmp_path, sound()))[0] == []


@pytest.mark.parametrize("case", CASES, ids=[f"{case.id}-{number}" for number, case in enumerate(CASES)])
def test_each_bad_input_is_met_as_it_deserves(case: Case, tmp_path: Path) -> None:
    found, passed = run(spoilt(case, tmp_path))
    if not case.code:
        assert (found, passed is None) == ([], False)
        return
    same = [one for one in found if one.code == case.code]
    assert len(same) >= case.count, [str(one) for one in found]
    first = next((one for one in same if one.place.file == case.file and case.line in (None, one.place.line)), same[0])
    assert str(first.severity) == case.severity
    assert first.place.file == case.file
    for expected, place in (
        (case.line, first.place.line), (case.column, first.place.column), (case.cell, first.place.address),
    ):  # fmt: skip
        assert expected is None or expected == place, str(first)
    assert (passed is None) == (case.severity in STOPPING)
    if case.alone:
        assert {one.code for one in found if one.severity in STOPPING} <= {case.code}, [str(one) for one in found]
    helpful(first)


def helpful(finding: Finding) -> None:
    """In both languages: what is wrong, what is expected, how to mend it; the value where there is one."""
    for language in ("vi", "en"):
        wrong, need, fix = finding.sentences(language)
        assert wrong.strip(" .")
        assert need.strip(" .") or finding.severity == "note"
        assert fix.strip(" .") or finding.severity in {"note", "warning"}
        said = finding.say(language)
        assert "  " not in wrong + need + fix
        assert finding.value is None or finding.value in said


CONFIRMED = [case for case in CASES if case.severity == "confirm"]


@pytest.mark.parametrize("case", CONFIRMED, ids=[f"{case.id}-{case.code}" for case in CONFIRMED])
def test_what_may_be_right_is_let_through_with_a_reason(case: Case, tmp_path: Path) -> None:
    content = sound()
    case.change(content)
    codes = dict.fromkeys(one.code for one in run(written(tmp_path / "a", content))[0] if one.severity == "confirm")
    entries = ", ".join(f"{{code: {code}, reason: {{vi: Đã đối chiếu, en: Compared}}}}" for code in codes)
    content["x/2024/release.yml"] += f"confirm: [{entries}]\n".encode()
    found, passed = run(written(tmp_path / "b", content))
    if any(one.severity == "error" for one in found):
        pytest.fail(str([str(one) for one in found]))
    assert passed is not None, [str(one) for one in found]
    settings = passed.results.library.indices[0].releases[-1].settings
    assert [one.reason.vi for one in settings.confirm] == ["Đã đối chiếu"] * len(codes)


def test_every_case_of_the_list_is_here_or_named_as_lacking() -> None:
    listed = {row["id"]: row["level"] for row in csv.DictReader(LIST.open(encoding="utf-8"))}
    here = {case.id for module in LISTED for case in module.CASES}
    assert here | set(ELSEWHERE) | set(NOT_YET) == set(listed)
    assert not here & set(NOT_YET)


def test_tests_that_stand_elsewhere_exist() -> None:
    for place in ELSEWHERE.values():
        path, _, name = place.partition("::")
        assert f"def {name}(" in (PROJECT / path).read_text(encoding="utf-8"), place


def test_names_of_units_that_other_programs_take_for_missing_stay_as_they_are(tmp_path: Path) -> None:
    for case in (one for one in CASES if one.id == "E18"):
        _, passed = run(spoilt(case, tmp_path / case.id))
        assert passed is not None


def test_fifty_errors_in_one_file_are_all_told_in_one_run(tmp_path: Path) -> None:
    content = sound()
    extra = [f"u{number}" for number in range(50)]
    content["units.csv"] += "".join(f"{unit},province,,{unit.upper()},{unit},,,,,\n" for unit in extra).encode()
    content[SCORES] += "".join(
        f"{unit},provinces,,{number}O.5,[x],[x],[x],[x]\n" for number, unit in enumerate(extra)
    ).encode()
    found, _ = run(written(tmp_path, content))
    assert sum(one.code == "not_a_number" for one in found) == 50
    (group,) = (one for one in grouped(found) if one.code == "not_a_number")
    assert len(group.findings) == 50
    screen = io.StringIO()
    print_findings(Console(file=screen, width=1000), found, "vi")
    lines = screen.getvalue().splitlines()
    assert len(lines) == SHOWN + 1
    assert str(counts(found)[Severity.error] - SHOWN) in lines[-1]
