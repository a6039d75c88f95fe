from pathlib import Path

import pytest

from tests.builders import found_in, lines, release_yml, small_results


@pytest.mark.parametrize(
    ("text", "found"),
    [("2024", []), ("2023", [("another_period", "D2")]), ("2024.0", [("period_spelt_otherwise", "D2")])],
)
def test_a_row_is_of_the_period_of_its_folder(tmp_path: Path, text: str, found: list[tuple[str, str]]) -> None:
    scores = lines("unit,block,total,period", f"a,provinces,5,{text}", "b,provinces,6,2024")
    assert found_in(tmp_path, small_results(scores=scores)) == found


@pytest.mark.parametrize(
    ("key", "day", "early"),
    [("announced", "2023-12-31", True), ("announced", "2024-01-01", False), ("as_of", "2023-12-31", True)],
)
def test_nothing_is_announced_before_its_period(tmp_path: Path, key: str, day: str, early: bool) -> None:
    found = found_in(tmp_path, small_results(release=release_yml(**{key: day})))
    assert found == ([("announced_too_early", "x/2024/release.yml")] if early else [])


def test_a_forecast_may_come_before_its_period(tmp_path: Path) -> None:
    release = release_yml(status="forecast", announced="2023-12-31")
    assert found_in(tmp_path, small_results(release=release)) == []
