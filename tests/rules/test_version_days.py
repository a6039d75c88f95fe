from datetime import date

from congbo.model.library import Release
from congbo.rules.version_days import last_change, version_day
from tests.builders import Files, correction_line, corrections_csv, library_of, release_yml, small_results

LOG = corrections_csv(
    correction_line(2, "a", "total", "1", "50"), correction_line(2, "b", "total", "1", "60", date="2025-06-01")
)
WITHDRAWN = "{on: 2025-07-02, reason: {vi: Nhầm, en: Wrong}}"


def release(**changes: str) -> Release:
    """The release of a small folder."""
    files: Files = small_results(release=release_yml(**changes)) | {"x/2024/corrections.csv": LOG}
    return library_of(files).indices[0].releases[0]


def test_a_version_is_of_the_day_of_its_last_change() -> None:
    assert version_day(release(announced="2025-03-28")) == date(2025, 6, 1)


def test_the_first_version_is_of_the_day_of_the_announcement() -> None:
    first = library_of(small_results(release=release_yml(announced="2025-03-28"))).indices[0].releases[0]
    assert version_day(first) == last_change(first) == date(2025, 3, 28)
    assert version_day(library_of(small_results()).indices[0].releases[0]) is None


def test_a_withdrawal_is_the_last_change() -> None:
    found = release(status="withdrawn", withdrawn=WITHDRAWN)
    assert (version_day(found), last_change(found)) == (date(2025, 6, 1), date(2025, 7, 2))
