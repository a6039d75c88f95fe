from pathlib import Path

import pytest

from congbo.findings import Finding, Place
from congbo.salvage import is_hindered, leave_out_broken, without_follow_ups
from tests.builders import found_in, framework_csv, lines, release_yml, small_results, sources_of, two_releases

SOUND = lines("unit,block,total", "a,provinces,50", "b,provinces,60", "c,provinces,70")
BAD = lines("unit,block,total", "a,provinces,5O", "b,provinces,60", "c,provinces,70")


def test_a_broken_setting_of_one_release_hides_no_error_of_another(tmp_path: Path) -> None:
    files = two_releases(BAD, SOUND, release=release_yml(colour="red"))
    assert [code for code, _ in found_in(tmp_path, files)] == ["wrong_setting", "not_a_number"]


def test_errors_of_one_row_hide_none_of_other_rows(tmp_path: Path) -> None:
    scores = lines("unit,block,total", "a,provinces,5O", "b,provinces", "Tổng cộng,,110", "d,provinces,1")
    assert [code for code, _ in found_in(tmp_path, small_results(scores=scores))] == [
        "too_few_cells", "summary_row", "unknown_unit", "not_a_number",
    ]  # fmt: skip


def test_a_lost_zero_in_the_register_hides_nothing(tmp_path: Path) -> None:
    units = "unit,kind,code,name_vi,name_en,parent,region,valid_from,valid_to,aliases\n"
    units += "".join(
        f"{unit},province,{code},{unit},{unit},,,,,\n" for unit, code in zip("abc", (1, 22, 33), strict=True)
    )
    assert [code for code, _ in found_in(tmp_path, small_results(units=units, scores=BAD))] == [
        "lost_zeros", "not_a_number",
    ]  # fmt: skip


@pytest.mark.parametrize(("file", "left"), [("x/2024/scores.csv", {"2023"}), ("x/framework-1.csv", set[str]())])
def test_what_a_broken_file_belongs_to_is_left_out(file: str, left: set[str]) -> None:
    sources = sources_of(two_releases(SOUND, SOUND))
    leave_out_broken(sources, [Finding("missing_column", Place(file))])
    assert set(sources.periods("x")) == left


def test_a_row_or_a_warning_leaves_nothing_out() -> None:
    sources = sources_of(small_results())
    leave_out_broken(
        sources, [Finding("blank_row", Place("x/2024/scores.csv", 3)), Finding("other_sheets", Place("x/a"))]
    )
    assert sources.periods("x") == ["2024"]


def test_only_what_belongs_to_all_hinders() -> None:
    assert is_hindered([Finding("missing_column", Place("units.csv"))])
    assert not is_hindered(
        [Finding("lost_zeros", Place("units.csv")), Finding("missing_column", Place("x/2024/scores.csv"))]
    )


def test_one_cell_is_told_once_and_what_looks_at_all_rows_is_not_asked() -> None:
    first = [Finding("hidden_character", Place("a.csv", 2, "total"))]
    later = [
        Finding("not_a_number", Place("a.csv", 2, "total")),
        Finding("not_a_number", Place("a.csv", 3, "total")),
        Finding("missing_unit", Place("a.csv")),
    ]
    assert without_follow_ups(first, later) == later[1:2]


def test_a_framework_that_is_broken_takes_its_index_and_no_other(tmp_path: Path) -> None:
    files = small_results(framework="component\n") | {
        name.replace("x/", "y/"): text
        for name, text in small_results(scores=BAD, framework=framework_csv()).items()
        if "/" in name
    }
    assert {code for code, _ in found_in(tmp_path, files)} == {"empty_table", "not_a_number"}
