from pathlib import Path

import pytest

from tests.builders import found_in, framework_csv, index_yml, lines, methods, small_results

FILES = {
    "index": index_yml(
        blocks="[{id: offices, name: {vi: a, en: a}, noun: {vi: a, en: a}}, {id: wards, name: {vi: b, en: b}, noun: {vi: b, en: b}}]",
        frameworks=methods("1", "2"),
    ),
    "framework": framework_csv("one"),
    "release": "status: final\nframework: {offices: '1', wards: '2'}\nsource: {vi: a, en: a}\n",
}


def found(tmp_path: Path, office: str, ward: str, heading: str = "two") -> list[tuple[str, str]]:
    """What is found where only wards have component two."""
    scores = lines(f"unit,block,total,{heading}", f"a,offices,5,{office}", f"b,wards,5,{ward}")
    files = small_results(scores=scores, **FILES) | {"x/framework-2.csv": framework_csv("one", "two")}
    return found_in(tmp_path, files)


def test_a_figure_of_a_component_that_the_block_lacks_is_refused(tmp_path: Path) -> None:
    assert found(tmp_path, "1", "2") == [("component_of_another_framework", "D2")]


@pytest.mark.parametrize("heading", ["two", "two:self"])
def test_a_marker_in_its_place_is_right(tmp_path: Path, heading: str) -> None:
    assert found(tmp_path, "[z]", "2", heading) == []


def test_measures_count_as_figures(tmp_path: Path) -> None:
    assert found(tmp_path, "1", "2", "two:self") == [("component_of_another_framework", "D2")]


def test_a_heading_that_no_framework_has_is_called_unknown(tmp_path: Path) -> None:
    assert found(tmp_path, "1", "2", "three") == [("unknown_column", "D1")]
