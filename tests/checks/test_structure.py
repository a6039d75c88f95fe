from pathlib import Path

import pytest

from tests.builders import found_in, index_yml, lines, release_yml, small_results


@pytest.mark.parametrize("column", ["unit", "block"])
def test_a_table_of_figures_needs_unit_and_block(tmp_path: Path, column: str) -> None:
    scores = lines("unit,block,total", "a,provinces,1").replace(column, "other", 1)
    assert ("missing_column", "x/2024/scores.csv") in found_in(tmp_path, small_results(scores=scores))


def test_columns_may_stand_in_any_order(tmp_path: Path) -> None:
    scores = lines("total,block,unit", "5,provinces,a", "6,provinces,b", "7,provinces,c")
    assert found_in(tmp_path, small_results(scores=scores)) == []


@pytest.mark.parametrize("name", ["x/framework-1.csv", "x/2024/scores.csv"])
def test_a_file_that_another_names_must_be_there(tmp_path: Path, name: str) -> None:
    files = small_results()
    del files[name]
    assert found_in(tmp_path, files) == [("file_missing", name)]


@pytest.mark.parametrize(
    "files",
    [
        small_results(index=index_yml(colour="red")),
        small_results(index=index_yml(precision="many")),
        small_results(release=release_yml(status="secret")),
        small_results(release="status: final\n"),
        small_results(classification="schemes: [{id: a}]\n"),
    ],
)
def test_a_setting_that_its_model_does_not_know_is_found(tmp_path: Path, files: dict[str, str]) -> None:
    assert {code for code, _ in found_in(tmp_path, files)} == {"wrong_setting"}


def test_a_key_that_is_left_blank_is_a_key_that_is_not_there(tmp_path: Path) -> None:
    release = release_yml(announced="", source="{vi: a, en: b, url: }")
    assert found_in(tmp_path, small_results(release=release)) == []


def test_a_unit_stands_once_in_a_table(tmp_path: Path) -> None:
    scores = lines("unit,block,total", "a,provinces,1", "b,provinces,2", "a,provinces,3")
    assert found_in(tmp_path, small_results(scores=scores)) == [("repeated_key", "A4")]


def test_a_sound_folder_has_no_findings(tmp_path: Path) -> None:
    assert found_in(tmp_path, small_results()) == []
