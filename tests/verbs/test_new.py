from pathlib import Path

from click.testing import CliRunner

from congbo.verbs.new import new_command
from tests.builders import checked, findings_of, released, small_results, write_results


def test_a_new_release_tells_at_its_first_check_what_is_to_be_filled_in(tmp_path: Path) -> None:
    results = write_results(tmp_path, released(small_results()))
    made = CliRunner().invoke(new_command, ["x", "2025", "--results", str(results)])
    assert made.exit_code == 0
    assert (results / "x/2025/scores.csv").read_text("utf-8-sig").splitlines()[0] == "unit,block,name,total"
    stopping = [one for one in findings_of(results) if one.severity == "error"]
    assert [(one.code, one.place.file) for one in stopping] == [
        ("setting_left_blank", "x/2025/release.yml"),
        ("setting_left_blank", "x/2025/release.yml"),
        ("columns_left_blank", "x/2025/scores.csv"),
    ]
    assert [one.period for one in checked(results, for_public=True).unreleased] == ["2025"]


def test_nothing_is_written_over(tmp_path: Path) -> None:
    results = write_results(tmp_path, small_results())
    assert CliRunner().invoke(new_command, ["x", "2024", "--results", str(results)]).exit_code != 0
    assert (results / "x/2024/scores.csv").read_text() == small_results()["x/2024/scores.csv"]
