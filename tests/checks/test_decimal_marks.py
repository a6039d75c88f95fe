from pathlib import Path

import pytest

from tests.builders import (
    FRAMEWORK_HEAD,
    findings_of,
    found_in,
    framework_csv,
    index_yml,
    lines,
    release_yml,
    small_results,
    write_results,
)
from tests.reading.test_workbooks import workbook

ASKED = "ambiguous_number"
THREE = index_yml(precision="3")


def found(tmp_path: Path, *cells: str, most: str = "5000", **changes: str) -> list[tuple[str, str]]:
    """What is found in a column `one` of that maximum; three decimals are kept."""
    tree = lines(FRAMEWORK_HEAD, f"total,,T,T,,,{most},,,", f"one,total,A,A,,,{most},,,")
    rows = (f"{unit},provinces,{cell}" for unit, cell in zip("abc", cells, strict=False))
    scores = lines("unit,block,one", *rows)
    return found_in(tmp_path, small_results(framework=tree, index=THREE, scores=scores, **changes))


def test_a_number_within_the_scale_both_ways_is_asked_about(tmp_path: Path) -> None:
    assert found(tmp_path, "1.234", "2.345") == [(ASKED, "C2"), (ASKED, "C3")]


def test_a_number_that_would_exceed_the_scale_as_thousands_is_a_decimal(tmp_path: Path) -> None:
    assert found(tmp_path, "51.221", "41.703", most="100") == []


@pytest.mark.parametrize(("cell", "is_asked"), [("5.000", True), ("5.001", False)])
def test_the_maximum_itself_is_within_the_scale(tmp_path: Path, cell: str, is_asked: bool) -> None:
    assert found(tmp_path, cell) == ([(ASKED, "C2")] if is_asked else [])


def test_where_no_maximum_is_known_the_scale_says_nothing(tmp_path: Path) -> None:
    assert found(tmp_path, "51.221", most="[u]") == [(ASKED, "C2")]


def test_a_bonus_may_exceed_the_scale_so_it_says_nothing(tmp_path: Path) -> None:
    tree = lines(FRAMEWORK_HEAD, "total,,T,T,,,9,,,", "one,total,A,A,,,9,,,bonus")
    scores = lines("unit,block,one", "a,provinces,1.234")
    assert found_in(tmp_path, small_results(framework=tree, index=THREE, scores=scores)) == [(ASKED, "C2")]


@pytest.mark.parametrize("clear", ["8.5", "0.125", "8.1", "1234.5"])
def test_a_column_is_clear_where_one_of_its_cells_is(tmp_path: Path, clear: str) -> None:
    assert found(tmp_path, "1.234", clear) == []


def test_a_whole_number_makes_nothing_clear(tmp_path: Path) -> None:
    assert found(tmp_path, "1.234", "8") == [(ASKED, "C2")]


def test_a_cell_with_another_mark_than_its_column_is_asked_about(tmp_path: Path) -> None:
    assert found(tmp_path, '"9,5"', "8.25", "7.5") == [(ASKED, "C2")]
    assert found(tmp_path / "b", '"1,234"', "8.25") == [(ASKED, "C2")]


@pytest.mark.parametrize(("mark", "cells"), [("point", ("1.234", "2.345")), ("comma", ('"1,234"', '"2,345"'))])
def test_the_release_may_say_which_mark_it_is(tmp_path: Path, mark: str, cells: tuple[str, str]) -> None:
    assert found(tmp_path, *cells, release=release_yml(decimal_mark=mark)) == []


@pytest.mark.parametrize("cell", ["1.234", "8.5"])
def test_a_cell_with_another_mark_than_the_release_says_is_asked_about(tmp_path: Path, cell: str) -> None:
    assert found(tmp_path, cell, '"7,25"', release=release_yml(decimal_mark="comma")) == [(ASKED, "C2")]


def test_what_a_workbook_holds_as_a_number_is_never_in_doubt(tmp_path: Path) -> None:
    files = small_results(framework=framework_csv(maximum="5000"), index=THREE)
    del files["x/2024/scores.csv"]
    folder = write_results(tmp_path, files)
    for name, cell in (("number", 1.234), ("text", "1.234")):
        rows = [["unit", "block", "total"], ["a", "provinces", cell]]
        (folder / "x/2024/scores.xlsx").write_bytes(workbook(rows))
        found = [one.code for one in findings_of(folder) if one.code == ASKED]
        assert found == ([ASKED] if name == "text" else [])
