from pathlib import Path

from tests.builders import lines, small_results, write_results
from tests.test_cli import run


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
