import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from congbo.cli import commands, report_errors
from congbo.errors import BuildRefused, UsageError
from tests.builders import PROJECT, lines, released, small_results, write_results


def run(*words: object) -> subprocess.CompletedProcess[str]:
    """The command as somebody types it."""
    command = [sys.executable, "-m", "congbo", *map(str, words)]
    return subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False, encoding="utf-8")


def test_a_sound_folder_passes_the_check_and_nothing_is_written(tmp_path: Path) -> None:
    results = write_results(tmp_path / "results", small_results())
    before = sorted(tmp_path.rglob("*"))
    made = run("check", "--results", results)
    assert (made.returncode, made.stderr) == (0, "")
    assert sorted(tmp_path.rglob("*")) == before


def test_wrong_data_ends_with_1_and_says_where(tmp_path: Path) -> None:
    scores = lines("unit,block,total", "nobody,provinces,5")
    made = run("check", "--results", write_results(tmp_path, small_results(scores=scores)))
    assert made.returncode == 1
    assert "unknown_unit" in made.stdout
    assert "x/2024/scores.csv:2" in made.stdout


def test_a_folder_that_holds_no_results_ends_with_1(tmp_path: Path) -> None:
    made = run("check", "--results", tmp_path)
    assert made.returncode == 1
    assert "Traceback" not in made.stderr


@pytest.mark.parametrize("words", [("build", "--colour"), ("publish-everything",), ("serve", "--port", "many")])
def test_a_wrong_word_ends_with_2(words: tuple[str, ...]) -> None:
    made = run(*words)
    assert made.returncode == 2
    assert "Traceback" not in made.stderr


def test_a_build_makes_a_site_and_quietly_says_nothing(tmp_path: Path) -> None:
    results = write_results(tmp_path / "results", released(small_results()))
    made = run("build", "--results", results, "--site", tmp_path / "site", "--quiet")
    assert (made.returncode, made.stdout.strip(), made.stderr) == (0, "", "")
    assert (tmp_path / "site" / "x" / "2024" / "a.html").is_file()
    assert (tmp_path / "site" / "en" / "x" / "2024" / "a.html").is_file()


def test_a_foreign_folder_is_left_alone(tmp_path: Path) -> None:
    results = write_results(tmp_path / "results", small_results())
    site = write_results(tmp_path / "site", {"precious.txt": "mine"})
    assert run("build", "--results", results, "--site", site).returncode == 1
    assert [path.name for path in site.iterdir()] == ["precious.txt"]


def test_every_verb_explains_itself_in_one_line() -> None:
    for verb in commands.commands.values():
        assert verb.help
        assert len(verb.help.splitlines()) == 1


def test_help_lists_the_options_of_a_verb() -> None:
    made = CliRunner().invoke(commands, ["build", "--help"])
    assert made.exit_code == 0
    assert all(option in made.output for option in ("--results", "--site", "--quiet"))


def test_errors_become_exit_codes_and_bugs_keep_their_traceback() -> None:
    def refuse() -> None:
        raise BuildRefused("x")

    def misuse() -> None:
        raise UsageError("x")

    def bug() -> None:
        raise KeyError("x")

    assert (report_errors(lambda: None), report_errors(refuse), report_errors(misuse)) == (0, 1, 2)
    with pytest.raises(KeyError):
        report_errors(bug)
