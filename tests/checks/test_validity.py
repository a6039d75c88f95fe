from pathlib import Path

import pytest

from tests.builders import found_in_register as found

TAKES_OVER = ["2025-07-01,merge,b,b-2025"]


@pytest.mark.parametrize("day", ["2025-7-1", "1/7/2025", "2025-02-30", "20250701", "2025"])
def test_a_date_is_written_year_month_day(tmp_path: Path, day: str) -> None:
    assert found(tmp_path, f"b,province,,B,B,,,{day},,") == [("wrong_date", "H3")]


@pytest.mark.parametrize("day", ["7/2025", ""])
def test_an_event_needs_a_date(tmp_path: Path, day: str) -> None:
    assert found(tmp_path, events=[f"{day},create,,a"]) == [("wrong_date", "A2")]


@pytest.mark.parametrize(
    ("row", "finding"),
    [
        ("b,province,,A,B,,,,,", ("same_unit_twice", "A3")),
        ("b,city,01,B,B,,,,,", ("code_with_two_meanings", "C3")),
        ("b,province,,B,B,,,2025-07-02,2025-07-01,", ("dates_reversed", "I3")),
    ],
)
def test_a_row_that_contradicts_itself_or_another_is_found(tmp_path: Path, row: str, finding: tuple[str, str]) -> None:
    assert found(tmp_path, row) == [finding]


def test_names_and_codes_may_pass_to_another_unit_when_one_ends(tmp_path: Path) -> None:
    rows = ("b,province,02,B,B,,,,2025-06-30,", "b-2025,province,02,B,B,,,2025-07-01,,")
    assert found(tmp_path, *rows, events=TAKES_OVER) == []


def test_names_and_codes_may_not_overlap_by_a_day(tmp_path: Path) -> None:
    rows = ("b,province,02,B,B,,,,2025-07-01,", "b-2025,province,02,B,B,,,2025-07-01,,")
    found_here = found(tmp_path, *rows, events=TAKES_OVER)
    assert found_here[:2] == [("same_unit_twice", "A4"), ("code_with_two_meanings", "C4")]


def test_codes_of_different_levels_do_not_meet(tmp_path: Path) -> None:
    assert found(tmp_path, "b,commune,00001,B,B,a,,,,", "c,department,00001,C,C,,,,,") == []


def test_two_communes_of_one_name_have_different_parents(tmp_path: Path) -> None:
    assert found(tmp_path, "b,province,,B,B,,,,,", "c,commune,,X,X,a,,,,", "d,commune,,X,X,b,,,,") == []


@pytest.mark.parametrize("days", [",", "2025-06-30,", "2025-07-01,2026-07-01"])
def test_a_parent_exists_as_long_as_the_row_that_names_it(tmp_path: Path, days: str) -> None:
    parent = "p,province,,P,P,,,2025-07-01,2026-06-30,"
    events = ["2025-07-01,create,,p", "2026-07-01,dissolve,p,"]
    first, _, last = days.partition(",")
    events += [f"{first},create,,c"] if first else []
    events += ["2026-07-02,dissolve,c,"] if last else []
    assert found(tmp_path, parent, f"c,commune,,C,C,p,,{days},", events=events) == [("parent_outside_validity", "F4")]


def test_a_unit_that_outlives_its_parent_has_a_row_for_each(tmp_path: Path) -> None:
    rows = (
        "p,province,,P,P,,,,2025-06-30,",
        "p-2025,province,,P,P,,,2025-07-01,,",
        "c,commune,,C,C,p,,,2025-06-30,",
        "c,commune,,C,C,p-2025,,2025-07-01,,",
    )
    assert found(tmp_path, *rows, events=["2025-07-01,merge,p,p-2025"]) == []
