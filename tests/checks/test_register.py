from pathlib import Path

import pytest

from tests.builders import found_in_register as found


@pytest.mark.parametrize("unit", ["B", "b_1", "b-", "đ", "index", "v2", "con", "units", "b" * 61])
def test_an_id_that_cannot_be_part_of_an_address_is_refused(tmp_path: Path, unit: str) -> None:
    assert ("code_is_no_address", "A3") in found(tmp_path, f"{unit},province,,B,B,,,,,")


@pytest.mark.parametrize("unit", ["b", "b-1", "1", "b" * 60, "indexes", "conn"])
def test_an_id_of_letters_digits_and_hyphens_is_sound(tmp_path: Path, unit: str) -> None:
    assert found(tmp_path, f"{unit},province,,B,B,,,,,") == []


def test_two_ids_that_differ_in_a_doubled_hyphen_only_are_told_apart_by_nobody(tmp_path: Path) -> None:
    assert found(tmp_path, "b-1,province,,B,B,,,,,", "b--1,province,,C,C,,,,,") == [("ids_alike", "A4")]


def test_several_rows_of_one_id_are_no_two_ids(tmp_path: Path) -> None:
    rows = ("b-1,province,,B,B,,,,2024-06-30,", "b-1,city,,B,B,,,2024-07-01,,")
    assert found(tmp_path, *rows, events=["2024-07-01,rename,b-1,b-1"]) == []


@pytest.mark.parametrize(
    ("row", "finding"),
    [
        ("b,province,,B,B,z,,,,", ("unknown_parent", "F3")),
        ("b,kingdom,,B,B,,,,,", ("unknown_kind", "B3")),
        ("b,province,,B,B,,south,,,", ("unknown_kind", "G3")),
        ("b,province,2,B,B,,,,,", ("lost_zeros", "C3")),
        ("b,commune,1234,B,B,a,,,,", ("lost_zeros", "C3")),
    ],
)
def test_a_row_that_cannot_be_right_is_found(tmp_path: Path, row: str, finding: tuple[str, str]) -> None:
    assert found(tmp_path, row) == [finding]
