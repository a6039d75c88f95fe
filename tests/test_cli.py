import os
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from congbo.cli import VERBS, commands
from tests.builders import PROJECT, released, small_results, write_results


def run(*words: object) -> subprocess.CompletedProcess[str]:
    """The command as somebody types it."""
    command = [sys.executable, "-m", "congbo", *map(str, words)]
    return subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False, encoding="utf-8")


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


def test_help_says_of_every_verb_what_the_verb_says_of_itself() -> None:
    listed = CliRunner().invoke(commands, ["--help"], terminal_width=400).output
    for name, words in VERBS.items():
        command = commands.get_command(click.Context(commands), name)
        assert command is not None
        assert command.help == words
        assert f"{name} " in listed
        assert words in listed


def test_every_verb_is_listed() -> None:
    modules = {path.stem for path in (PROJECT / "congbo" / "verbs").glob("*.py")}
    assert modules - {"__init__", "options", "outcome"} == set(VERBS)


def test_asking_for_help_loads_no_verb_and_no_library_of_figures() -> None:
    words = "import sys; from click.testing import CliRunner; from congbo.cli import commands\n"
    words += (
        "CliRunner().invoke(commands, ['--help']); print(sorted({'numpy', 'pydantic', 'jinja2'} & set(sys.modules)))"
    )
    made = subprocess.run([sys.executable, "-c", words], cwd=PROJECT, capture_output=True, text=True, check=True)
    assert made.stdout.strip() == "[]"


def test_a_check_loads_nothing_that_makes_pages() -> None:
    words = (
        "import sys; import congbo.verbs.check; print(sorted({'jinja2', 'markdown', 'babel.dates'} & set(sys.modules)))"
    )
    made = subprocess.run([sys.executable, "-c", words], cwd=PROJECT, capture_output=True, text=True, check=True)
    assert made.stdout.strip() == "[]"


def test_no_library_keeps_threads_of_its_own() -> None:
    words = "import os; from congbo.cli import prepare; prepare(); import congbo.verbs.check\n"
    words += "print(len(os.listdir('/proc/self/task')) if os.path.isdir('/proc/self/task') else 1)"
    environment = {key: value for key, value in os.environ.items() if key != "OPENBLAS_NUM_THREADS"}
    command = [sys.executable, "-c", words]
    made = subprocess.run(command, cwd=PROJECT, env=environment, capture_output=True, text=True, check=True)
    assert made.stdout.strip() == "1"


def test_help_lists_the_options_of_a_verb() -> None:
    made = CliRunner().invoke(commands, ["build", "--help"])
    assert made.exit_code == 0
    assert all(option in made.output for option in ("--results", "--site", "--quiet"))
