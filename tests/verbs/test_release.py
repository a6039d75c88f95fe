from datetime import datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from congbo.errors import BuildRefused, UsageError
from congbo.verbs.release import release, release_command
from congbo.versions.freeze import frozen_files
from tests.builders import (
    Files,
    checked,
    codes,
    correction_line,
    corrections_csv,
    release_yml,
    released,
    small_results,
    sources_of,
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


SECOND = released(small_results()) | {
    "x/2024/scores.csv": small_results()["x/2024/scores.csv"].replace("50", "55"),
    "x/2024/corrections.csv": corrections_csv(correction_line(2, "a", "total", "50", "55")),
}


@pytest.mark.parametrize("files", [small_results(), SECOND], ids=["first", "second"])
@pytest.mark.parametrize("written", range(3))
def test_a_release_that_ends_between_its_writes_is_finished_by_being_run_again(
    tmp_path: Path, files: Files, written: int
) -> None:
    whole = frozen_files(sources_of(files), [("x", "2024")])
    half = files | dict(list(whole.items())[:written]) | {".addresses.csv.new": "index,per"}
    code, _ = run(tmp_path, half, "--yes")
    assert (code == 0) is (written < len(whole))
    assert {name: (tmp_path / name).read_text() for name in whole} == whole
    assert checked(tmp_path, for_public=True).unreleased == ()


def test_a_disk_that_fails_between_the_writes_leaves_what_the_next_release_finishes(tmp_path: Path) -> None:
    results = write_results(tmp_path, small_results() | {"addresses.csv/in-the-way": ""})
    with pytest.raises(BuildRefused):
        release(results, "x", "2024", MOMENT)
    assert (results / "x/2024/published.csv").exists()
    (results / "addresses.csv/in-the-way").unlink()
    (results / "addresses.csv").rmdir()
    with pytest.raises(BuildRefused) as refusal:
        checked(results)
    assert codes(refusal.value.findings) == ["release_not_remembered"]
    release(results, "x", "2024", MOMENT)
    assert checked(results, for_public=True).unreleased == ()


def test_a_release_broken_off_is_not_finished_over_changed_figures(tmp_path: Path) -> None:
    half = {name: text for name, text in released(small_results()).items() if name != "addresses.csv"}
    half["x/2024/scores.csv"] = half["x/2024/scores.csv"].replace("50", "55")
    with pytest.raises(BuildRefused):
        release(write_results(tmp_path, half), "x", "2024", MOMENT)
    assert not (tmp_path / "addresses.csv").exists()


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
