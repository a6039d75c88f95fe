from pathlib import Path

from click.testing import CliRunner

from congbo.verbs.withdraw import withdraw_command
from tests.builders import checked, found_in, released, small_results, write_results

WORDS = ("--reason-vi", "Nhầm mẫu", "--reason-en", "Wrong sample", "--date", "2026-02-03")


def run(results: Path, *words: str) -> int:
    """The command's exit code."""
    return CliRunner().invoke(withdraw_command, ["x", "2024", "--results", str(results), *words]).exit_code


def test_a_result_is_withdrawn_once_with_a_reason(tmp_path: Path) -> None:
    results = write_results(tmp_path, released(small_results()))
    assert run(results, "--reason-vi", "Nhầm mẫu", "--reason-en", " ") != 0
    assert run(results, *WORDS) == 0
    assert found_in(tmp_path, {}) == []
    settings = checked(results).results.library.indices[0].releases[0].settings
    assert settings.status == "withdrawn"
    assert settings.withdrawn is not None
    assert settings.withdrawn.on.isoformat() == "2026-02-03"
    assert run(results, *WORDS) != 0


def test_a_result_that_is_not_there_cannot_be_withdrawn(tmp_path: Path) -> None:
    results = write_results(tmp_path, small_results())
    made = CliRunner().invoke(withdraw_command, ["x", "2020", "--results", str(results), *WORDS])
    assert made.exit_code != 0
