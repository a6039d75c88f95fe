"""A row of another period, and a result announced before its period."""

from pathlib import Path

from tests.builders import findings_of, lines, release_yml, small_results, write_results


def places(tmp_path: Path, **changes: str) -> list[tuple[str, int | None]]:
    found = findings_of(write_results(tmp_path, small_results(**changes)))
    return [(one.code, one.place.line) for one in found]


def test_a_row_of_another_period_is_named_by_its_line(tmp_path: Path) -> None:
    scores = lines("unit,block,period,total", "a,provinces,2024,50", "b,provinces,2023,60", "c,provinces,2024,70")
    assert places(tmp_path, scores=scores) == [("another_period", 3)]


def test_the_same_year_spelt_otherwise_is_told_apart_from_another_year(tmp_path: Path) -> None:
    scores = lines("unit,block,period,total", "a,provinces,Năm 2024,50", "b,provinces,2024,60", "c,provinces,2024,70")
    assert places(tmp_path, scores=scores) == [("period_spelt_otherwise", 2)]


def test_a_column_of_right_periods_is_let_through(tmp_path: Path) -> None:
    scores = lines("unit,block,period,total", "a,provinces,2024,50", "b,provinces,2024,60", "c,provinces,2024,70")
    assert places(tmp_path, scores=scores) == []


def test_nothing_is_announced_before_its_period_but_a_forecast(tmp_path: Path) -> None:
    early = release_yml(announced="2023-12-31")
    assert [code for code, _ in places(tmp_path / "final", release=early)] == ["announced_too_early"]
    forecast = release_yml(announced="2023-12-31", status="forecast")
    assert places(tmp_path / "forecast", release=forecast) == []


def test_a_result_may_be_announced_on_the_first_day_of_its_period(tmp_path: Path) -> None:
    assert places(tmp_path, release=release_yml(announced="2024-01-01")) == []
