from pathlib import Path

import pytest

from tests.builders import CALENDAR_HEAD, Files, found_in, lines, release_yml, released, small_results

EMBARGO = "2025-03-31T09:00+07:00"


def files(*rows: str, embargo: str = EMBARGO) -> Files:
    """A release held back, announced by these rows."""
    calendar = {"calendar.csv": lines(CALENDAR_HEAD, *rows)} if rows else {}
    return small_results(release=release_yml(embargo=embargo)) | calendar


def row(date: str, status: str = "confirmed") -> str:
    """An announcement of the release."""
    return f"x,2024,{date},Công bố,Announced,{status}"


@pytest.mark.parametrize("rows", [
    (),
    (row(EMBARGO),),
    (row("2025-03-31T02:00Z"),),
    (row("2025-03-31"),),
    (row("2025-03-20T09:00+07:00", "postponed"), row(EMBARGO)),
    (row("2025-03-20T09:00+07:00", "cancelled"),),
    (row(EMBARGO), row("2025-06-30T09:00+07:00", "planned")),
    ("x,2025,2026-03-31T09:00+07:00,Công bố,Announced,confirmed",),
])  # fmt: skip
def test_an_embargo_until_the_announced_moment_is_right(tmp_path: Path, rows: tuple[str, ...]) -> None:
    assert found_in(tmp_path, files(*rows)) == []


@pytest.mark.parametrize(
    "date", ["2025-03-31T09:01+07:00", "2025-03-31T08:59+07:00", "2025-03-31T09:00Z", "2025-04-01"]
)
def test_an_embargo_until_another_moment_is_named_at_its_line(tmp_path: Path, date: str) -> None:
    assert found_in(tmp_path, files(row(date))) == [("embargo_not_as_announced", "x/2024/release.yml")]


def test_the_day_is_that_in_viet_nam(tmp_path: Path) -> None:
    late = "2025-03-31T20:00Z"
    assert found_in(tmp_path / "same", files(row("2025-04-01"), embargo=late)) == []
    assert found_in(tmp_path / "other", files(row("2025-03-31"), embargo=late)) != []


def test_of_what_is_public_the_embargo_says_nothing_more(tmp_path: Path) -> None:
    assert found_in(tmp_path, released(files(row("2025-04-01")))) == []


def test_an_announcement_that_is_no_moment_is_found_once(tmp_path: Path) -> None:
    assert found_in(tmp_path, files(row("31/3/2025"))) == [("wrong_moment", "C2")]
