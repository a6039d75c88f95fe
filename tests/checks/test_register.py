from pathlib import Path

import pytest

from tests.builders import LINEAGE_HEAD, UNIT_HEAD, found_in, lines, small_results


def found(tmp_path: Path, *units: str, lineage: str = "") -> list[tuple[str, str]]:
    """What is found in a register that begins with the province a."""
    files = small_results(
        units=lines(UNIT_HEAD, "a,province,01,A,A,,,,,", *units), scores=lines("unit,block,total", "a,provinces,1")
    )
    return found_in(tmp_path, files | ({"lineage.csv": lines(LINEAGE_HEAD, lineage)} if lineage else {}))


@pytest.mark.parametrize("unit", ["B", "b_1", "b-", "đ", "index", "v2", "con", "units", "b" * 61])
def test_an_id_that_cannot_be_part_of_an_address_is_refused(tmp_path: Path, unit: str) -> None:
    assert ("code_is_no_address", "A3") in found(tmp_path, f"{unit},province,,B,B,,,,,")


@pytest.mark.parametrize("unit", ["b", "b-1", "1", "b" * 60, "indexes", "conn"])
def test_an_id_of_letters_digits_and_hyphens_is_sound(tmp_path: Path, unit: str) -> None:
    assert found(tmp_path, f"{unit},province,,B,B,,,,,") == []


@pytest.mark.parametrize("day", ["2025-7-1", "1/7/2025", "2025-02-30", "20250701", "2025"])
def test_a_date_is_written_year_month_day(tmp_path: Path, day: str) -> None:
    assert found(tmp_path, f"b,province,,B,B,,,{day},,") == [("wrong_date", "H3")]


@pytest.mark.parametrize(
    ("row", "finding"),
    [
        ("b,province,,B,B,z,,,,", ("unknown_parent", "F3")),
        ("b,kingdom,,B,B,,,,,", ("unknown_kind", "B3")),
        ("b,province,,B,B,,south,,,", ("unknown_kind", "G3")),
        ("b,province,2,B,B,,,,,", ("lost_zeros", "C3")),
        ("b,commune,1234,B,B,a,,,,", ("lost_zeros", "C3")),
        ("b,province,,A,B,,,,,", ("same_unit_twice", "A3")),
        ("b,city,01,B,B,,,,,", ("code_with_two_meanings", "C3")),
    ],
)
def test_a_row_that_cannot_be_right_is_found(tmp_path: Path, row: str, finding: tuple[str, str]) -> None:
    assert found(tmp_path, row) == [finding]


def test_names_and_codes_may_pass_to_another_unit_when_one_ends(tmp_path: Path) -> None:
    assert found(tmp_path, "b,province,02,B,B,,,,2025-06-30,", "b-2025,province,02,B,B,,,2025-07-01,,") == []


def test_names_and_codes_may_not_overlap_by_a_day(tmp_path: Path) -> None:
    rows = ("b,province,02,B,B,,,,2025-07-01,", "b-2025,province,02,B,B,,,2025-07-01,,")
    assert found(tmp_path, *rows) == [("same_unit_twice", "A4"), ("code_with_two_meanings", "C4")]


def test_codes_of_different_levels_do_not_meet(tmp_path: Path) -> None:
    assert found(tmp_path, "b,commune,00001,B,B,a,,,,", "c,department,00001,C,C,,,,,") == []


def test_two_communes_of_one_name_have_different_parents(tmp_path: Path) -> None:
    assert found(tmp_path, "b,province,,B,B,,,,,", "c,commune,,X,X,a,,,,", "d,commune,,X,X,b,,,,") == []


@pytest.mark.parametrize(
    ("row", "finding"),
    [
        ("2025-07-01,merge,a,z,,", ("unknown_unit", "D2")),
        ("2025-07-01,merge,z,a,,", ("unknown_unit", "C2")),
        ("2025-07-01,wedding,a,a,,", ("unknown_kind", "B2")),
        ("7/2025,merge,a,a,,", ("wrong_date", "A2")),
    ],
)
def test_an_event_that_cannot_be_right_is_found(tmp_path: Path, row: str, finding: tuple[str, str]) -> None:
    assert found(tmp_path, lineage=row) == [finding]


def test_an_event_may_have_one_side_only(tmp_path: Path) -> None:
    assert found(tmp_path, lineage="2025-07-01,create,,a,,") == []
