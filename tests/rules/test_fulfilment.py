import pytest

from congbo.rules.fulfilment import release_announced
from tests.builders import CALENDAR_HEAD, library_of, lines, release_yml, small_results


def fulfilled(*rows: str, announced: str = "") -> list[bool]:
    """Which announcements of the index x came true; its release of 2024 is public."""
    changes = {"announced": announced} if announced else {}
    files = small_results(release=release_yml(**changes)) | {"calendar.csv": lines(CALENDAR_HEAD, *rows)}
    library = library_of(files)
    return [release_announced(library, one) is not None for one in library.announcements]


def test_a_public_release_answers_its_announcement_and_no_other() -> None:
    rows = ("x,2024,2025-03-31,A,A,confirmed", "x,2025,2026-03-31,A,A,confirmed", "y,2024,2025-03-31,A,A,confirmed")
    assert fulfilled(*rows) == [True, False, False]


@pytest.mark.parametrize("status", ["postponed", "cancelled"])
def test_what_was_called_off_did_not_come_true_but_the_next_day_did(status: str) -> None:
    assert fulfilled(f"x,2024,2025-03-31,A,A,{status}", "x,2024,2025-04-30,A,A,confirmed") == [False, True]


@pytest.mark.parametrize(("announced", "second"), [("", False), ("2025-06-29", False), ("2025-06-30", True)])
def test_a_second_announcement_needs_a_release_announced_no_earlier(announced: str, second: bool) -> None:
    rows = ("x,2024,2025-03-31,A,A,confirmed", "x,2024,2025-06-30,A,A,confirmed")
    assert fulfilled(*rows, announced=announced) == [True, second]
