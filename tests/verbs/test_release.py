from datetime import datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from congbo.errors import BuildRefused, UsageError
from congbo.verbs.release import release, release_command
from tests.builders import (
    Files,
    checked,
    correction_line,
    corrections_csv,
    release_yml,
    released,
    small_results,
    write_results,
)

MOMENT = datetime.fromisoformat("2026-04-10T09:30+07:00")
EMBARGOED = small_results(release=release_yml(embargo="2026-04-10T09:30+07:00"))


def run(folder: Path, files: Files, *words: str, answer: str = "") -> tuple[int, str]:
    """The command's exit code and words."""
    results = write_results(folder, files)
    made = CliRunner().invoke(release_command, ["x", "2024", "--results", str(results), *words], input=answer)
    return made.exit_code, made.output


def test_a_release_is_public_once_somebody_says_yes(tmp_path: Path) -> None:
    assert checked(write_results(tmp_path, small_results()), for_public=True).results.library.indices == ()
    code, said = run(tmp_path, small_results(), answer="n\n")
    assert code == 1
    assert not (tmp_path / "x/2024/published.csv").exists()
    code, said = run(tmp_path, small_results(), answer="y\n")
    assert code == 0
    assert "Trang mới: 8" in said
    assert "3 đơn vị, 0 thành phần, đầu bảng C 70.00, cuối bảng A 50.00" in said
    assert (tmp_path / "x/2024/published.csv").read_text() == released(small_results())["x/2024/published.csv"]
    found = checked(tmp_path, for_public=True)
    assert [one.id for one in found.results.library.indices] == ["x"]


def test_a_correction_is_public_once_it_is_released(tmp_path: Path) -> None:
    files = released(small_results())
    files |= {"x/2024/scores.csv": files["x/2024/scores.csv"].replace("50", "55")}
    files |= {"x/2024/corrections.csv": corrections_csv(correction_line(2, "a", "total", "50", "55"))}
    code, said = run(tmp_path, files, "--yes")
    assert code == 0
    assert "a total: 50 → 55 (Cộng nhầm)" in said
    assert "Trang mới: 4 (x/2024/v1/index.html" in said
    (now,) = checked(tmp_path, for_public=True).results.library.indices[0].releases
    assert (now.version, now.frozen) == (2, 2)


def test_what_is_public_already_cannot_be_released_again(tmp_path: Path) -> None:
    results = write_results(tmp_path, released(small_results()))
    with pytest.raises(UsageError):
        release(results, "x", "2024", MOMENT)
    with pytest.raises(UsageError):
        release(results, "x", "2023", MOMENT)


def test_wrong_data_is_not_released(tmp_path: Path) -> None:
    results = write_results(tmp_path, small_results(scores="unit,block,total\na,provinces,five\n"))
    with pytest.raises(BuildRefused):
        release(results, "x", "2024", MOMENT)


def test_nothing_is_released_before_its_moment_in_any_zone(tmp_path: Path) -> None:
    results = write_results(tmp_path, EMBARGOED)
    for early in (MOMENT - timedelta(seconds=1), datetime.fromisoformat("2026-04-10T02:29+00:00")):
        with pytest.raises(UsageError):
            release(results, "x", "2024", early)
    assert not (results / "x/2024/published.csv").exists()
    release(results, "x", "2024", datetime.fromisoformat("2026-04-10T02:30+00:00"))
    assert (results / "x/2024/published.csv").exists()
