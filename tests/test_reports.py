"""The reports that staff see, of one bad folder, as they were reviewed."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from python_calamine import load_workbook
from rich.console import Console

from congbo.cli import commands
from congbo.reports.machine import findings_json
from congbo.reports.page import findings_page
from congbo.reports.terminal import print_findings, summary
from congbo.reports.workbook import write_findings_workbook
from tests.builders import TEMPLATES, TESTS, findings_of
from tests.catalogue.folder import RELEASE, SCORES, cell, sound, swap
from tests.test_catalogue import written

REVIEWED = TESTS / "catalogue" / "reports"


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    """A folder with several things wrong."""
    content = sound()
    content[SCORES] = content[SCORES].replace(b"86.20,", b'"86,20%",')
    for change in (
        cell("91.53", "9O.5"),
        swap("Khá", "Khả"),
        swap("80.10,3", ",3"),
        swap("status", "sheet: a\nstatus", RELEASE),
    ):
        change(content)
    return written(tmp_path / "results", content)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_reports_are_as_they_were_reviewed(bad: Path, language: str, golden: bool) -> None:
    findings, screen = findings_of(bad), io.StringIO()
    console = Console(file=screen, width=1000)
    print_findings(console, findings, language)
    console.print(summary(findings, language))
    made = {
        f"report.{language}.txt": screen.getvalue(),
        f"report.{language}.html": findings_page(findings, language, TEMPLATES),
        "report.json": findings_json(findings) + "\n",
    }
    for name, text in made.items():
        path = REVIEWED / name
        if golden:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        assert path.read_text(encoding="utf-8") == text


def test_the_workbook_copies_every_cell_of_a_bad_table(bad: Path, tmp_path: Path) -> None:
    write_findings_workbook(findings_of(bad), bad, "vi", tmp_path / "report.xlsx")
    with load_workbook(tmp_path / "report.xlsx") as book:
        (name,) = (name for name in book.sheet_names if "scores" in name)
        copied = book.get_sheet_by_name(name).to_python()
    texts = [["" if one is None else str(one) for one in row] for row in copied]
    assert texts[1][:4] == ["ha-noi", "provinces", "Hà Nội", "9O.5"]
    assert texts[2][3] == "86,20%"
    assert [len(row) for row in texts] == [8] * 6


def test_the_command_speaks_both_languages_and_json_and_ends_with_1(bad: Path) -> None:
    def run(*words: str) -> tuple[int, str]:
        made = CliRunner().invoke(commands, ["check", "--results", str(bad), *words])
        return made.exit_code, made.output

    assert run()[0] == run("--lang", "en")[0] == 1
    assert "lỗi" in run()[1]
    assert "error" in run("--lang", "en")[1]
    code, text = run("--format", "json")
    assert (code, json.loads(text)["counts"]["error"]) == (1, 4)
    assert run("--format", "xml")[0] == 2


def test_a_sound_folder_ends_with_0(tmp_path: Path) -> None:
    folder = written(tmp_path, sound())
    made = CliRunner().invoke(commands, ["check", "--results", str(folder), "--format", "json"])
    assert (made.exit_code, json.loads(made.output)["findings"]) == (0, [])
