from pathlib import Path

import pytest

from tests.builders import CALENDAR_HEAD, found_in, lines, small_results


def found(tmp_path: Path, *rows: str) -> list[tuple[str, str]]:
    return found_in(tmp_path, small_results() | {"calendar.csv": lines(CALENDAR_HEAD, *rows)})


def test_a_release_may_be_announced_before_anything_of_it_is_there(tmp_path: Path) -> None:
    assert found(tmp_path, "x,2025,2026-03-31T09:00+07:00,Công bố,Announced,confirmed") == []


@pytest.mark.parametrize(
    ("row", "finding"),
    [
        ("y,2025,2026-03-31,A,A,planned", ("unknown_index", "A2")),
        ("x,nay,2026-03-31,A,A,planned", ("not_a_period", "B2")),
        ("x,2025,31/3/2026,A,A,planned", ("wrong_moment", "C2")),
        ("x,2025,2026-03-31T09:00,A,A,planned", ("wrong_moment", "C2")),
        ("x,2025,2026-03-31,,A,planned", ("text_missing", "D2")),
        ("x,2025,2026-03-31,A,,planned", ("text_missing", "E2")),
        ("x,2025,2026-03-31,A,A,soon", ("unknown_status", "F2")),
    ],
)
def test_an_announcement_that_cannot_be_right_is_found(tmp_path: Path, row: str, finding: tuple[str, str]) -> None:
    assert found(tmp_path, row) == [finding]


@pytest.mark.parametrize("words", ["88.37", "tăng 5%", "hạng 3", "thứ 12", "ranked 3", "90 điểm", "5 points"])
def test_an_announcement_gives_no_figure_away(tmp_path: Path, words: str) -> None:
    row = f"x,2025,2026-03-31,Công bố: {words},A,planned"
    assert found(tmp_path, row) == [("announcement_betrays", "D2")]


@pytest.mark.parametrize(
    "words", ["Kết quả năm 2025", "Hội nghị lần thứ hai", "Results of January 2026", "Nghị quyết 12/NQ"]
)
def test_years_and_numbers_of_documents_are_no_figures(tmp_path: Path, words: str) -> None:
    assert found(tmp_path, f"x,2025,2026-03-31,{words},{words},planned") == []


def test_one_moment_is_announced_once(tmp_path: Path) -> None:
    row = "x,2025,2026-03-31,A,A,planned"
    assert found(tmp_path, row, row) == [("repeated_announcement", "C3")]
    assert found(tmp_path, row, row.replace("2026-03-31", "2026-04-30")) == []
