from pathlib import Path

import pytest

from tests.builders import correction_line, corrections_csv, found_in, lines, small_results

LOG = "x/2024/corrections.csv"
SOUND = correction_line(2, "a", "total", "49", "50")


@pytest.mark.parametrize(
    ("line", "column"),
    [
        (SOUND.replace("2,", "1,", 1), "A2"),
        (SOUND.replace("2,", "zwei,", 1), "A2"),
        (SOUND.replace("2,", "3,", 1), "A2"),
        (SOUND.replace("total", ""), "C2"),
        (SOUND.replace("correction", "erratum"), "F2"),
        (SOUND.replace("2025-05-05", "05/05/2025"), "I2"),
        (SOUND.replace("2025-05-05", "2025-02-30"), "I2"),
        (SOUND.replace("49,50", "50,50"), "E2"),
    ],
)
def test_a_line_that_cannot_be_right_is_named(tmp_path: Path, line: str, column: str) -> None:
    assert found_in(tmp_path, small_results() | {LOG: corrections_csv(line)}) == [("wrong_correction", column)]


def test_several_changes_make_one_version_and_the_next_one_follows(tmp_path: Path) -> None:
    log = corrections_csv(
        SOUND, correction_line(2, "b", "total", "1", "60"), correction_line(3, "c", "total", "1", "70")
    )
    assert found_in(tmp_path, small_results() | {LOG: log}) == []


@pytest.mark.parametrize(("reason", "cell"), [("reason_vi", "G2"), ("reason_en", "H2")])
def test_a_change_needs_a_reason_in_both_languages(tmp_path: Path, reason: str, cell: str) -> None:
    log = corrections_csv(correction_line(2, "a", "total", "49", "50", **{reason: ""}))
    assert found_in(tmp_path, small_results() | {LOG: log}) == [("correction_without_reason", cell)]


def test_records_that_were_edited_by_hand_are_refused(tmp_path: Path) -> None:
    record = lines("version,unit,sha256,marks", f"1,a,{'0' * 63},", f"0,b,{'0' * 64},")
    addresses = lines("index,period,version,pages", "x,2024,one,index")
    files = small_results() | {"x/2024/published.csv": record, "addresses.csv": addresses}
    assert found_in(tmp_path, files) == [("damaged_record", "A2"), ("damaged_record", "A3"), ("damaged_record", "C2")]
