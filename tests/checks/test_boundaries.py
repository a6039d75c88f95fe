from pathlib import Path

import pytest

from tests.builders import LINEAGE_HEAD, UNIT_HEAD, Files, found_in, lines, small_results
from tests.squares import HEAD, squares_csv

DAY = "2025-07-01"


def files(table: str, day: str = DAY, **changes: str) -> Files:
    return small_results(**changes) | {f"boundaries-{day}.csv": table}


def units(*rows: str) -> str:
    return lines(UNIT_HEAD, *(row.format(name=row[0].upper() + "," + row[0].upper()) for row in rows))


THREE = units("a,province,01,{name},,,,,", "b,province,02,{name},,,,,", "c,province,03,{name},,,,,")


def test_closed_outlines_of_all_units_are_right(tmp_path: Path) -> None:
    assert found_in(tmp_path, files(squares_csv("a", "b", "c", part="Đảo,Island"), units=THREE)) == []


@pytest.mark.parametrize(
    ("old", "new", "finding"),
    [
        ("106r,b,c,", "106r,b,d,", [("unknown_unit", "C7"), ("boundary_open", "C7")]),
        ("106r,b,c,", "106r,b,b,", [("boundary_unreadable", "C7")]),
        ("107.000 21.000", "107.000 21.0001", [("boundary_unreadable", "F7"), ("boundary_unreadable", "F8")]),
        ("107t,c,", "107t,,c", [("boundary_open", "C7")]),
    ],
)
def test_a_line_that_does_not_fit_is_found(tmp_path: Path, old: str, new: str, finding: list[tuple[str, str]]) -> None:
    broken = squares_csv("a", "b", "c").replace(old, new)
    found = [one for one in found_in(tmp_path, files(broken, units=THREE)) if one[0] != "unit_without_boundary"]
    assert found[: len(finding)] == finding


def test_a_file_without_a_day_in_its_name_is_found(tmp_path: Path) -> None:
    found = found_in(tmp_path, files(squares_csv("a", "b", "c"), "2025-02-30", units=THREE))
    assert found == [("boundary_unreadable", "boundaries-2025-02-30.csv")]


@pytest.mark.parametrize(("day", "is_found"), [("2020-12-31", True), ("2021-01-01", False)])
def test_a_unit_has_boundaries_from_its_first_day_on(tmp_path: Path, day: str, is_found: bool) -> None:
    register = units("a,province,01,{name},,,,,", "b,province,02,{name},,,,,", "c,province,03,{name},,,2021-01-01,,")
    events = lines(LINEAGE_HEAD, "2021-01-01,create,,c,01/NQ,")
    found = found_in(tmp_path, files(squares_csv("a", "b", "c"), day, units=register, lineage=events))
    assert found == ([("boundary_out_of_time", "C7")] if is_found else [])


@pytest.mark.parametrize(
    ("third", "is_found"),
    [("c,province,03,{name},,,,,", True), ("c,province,,{name},,,,,", False), ("c,city,03,{name},,,,,", False)],
)
def test_who_is_left_out_has_a_code_and_is_of_a_kind_that_is_drawn(tmp_path: Path, third: str, is_found: bool) -> None:
    register = units("a,province,01,{name},,,,,", "b,province,02,{name},,,,,", third)
    found = found_in(tmp_path, files(squares_csv("a", "b"), units=register))
    assert found == ([("unit_without_boundary", "boundaries-2025-07-01.csv")] if is_found else [])


def test_a_line_needs_its_columns(tmp_path: Path) -> None:
    table = squares_csv("a", "b", "c").replace(HEAD, HEAD.replace("points", "point"))
    assert ("missing_column", "boundaries-2025-07-01.csv") in found_in(tmp_path, files(table, units=THREE))
