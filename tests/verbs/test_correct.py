from pathlib import Path

from click.testing import CliRunner

from congbo.verbs.correct import correct_command
from tests.builders import found_in, released, small_results, write_results

FILES = released(small_results())


def run(results: Path, *words: str) -> tuple[int, str]:
    """The command's exit code and words."""
    made = CliRunner().invoke(correct_command, ["x", "2024", *words, "--results", str(results)])
    return made.exit_code, made.output


def test_a_figure_is_changed_with_its_reason(tmp_path: Path) -> None:
    results = write_results(tmp_path, FILES)
    code, said = run(results, "A", "total", "55", "--reason-vi", "Cộng nhầm", "--reason-en", "Added up wrongly")
    assert (code, said.splitlines()[0]) == (0, "a total: 50 → 55, trong bản 2 (chưa công bố).")
    assert found_in(tmp_path, {}) == [("normalised_text", "x/2024/corrections.csv")]
    assert "2,a,total,50,55,correction" in (results / "x/2024/corrections.csv").read_text("utf-8")


def test_a_change_without_reasons_in_both_languages_is_refused(tmp_path: Path) -> None:
    results = write_results(tmp_path, FILES)
    assert run(results, "A", "total", "55", "--reason-vi", "Cộng nhầm")[0] == 2
    assert run(results, "A", "total", "55", "--reason-vi", "Cộng nhầm", "--reason-en", "")[0] != 0
    assert (results / "x/2024/scores.csv").read_text() == FILES["x/2024/scores.csv"]
