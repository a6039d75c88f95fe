from pathlib import Path

import pytest

from tests.builders import RESTATED_HEAD, found_in, framework_csv, lines, release_yml, two_releases

HEAD = "unit,block,total,one"
FIRST = lines(HEAD, "a,provinces,50,5", "b,provinces,60,[x]")
SECOND = lines(HEAD, "a,provinces,52,5", "c,provinces,61,6")


def found(tmp_path: Path, *rows: str) -> list[tuple[str, str]]:
    files = two_releases(FIRST, SECOND, framework=framework_csv("one"), release=release_yml(control="{provinces: 2}"))
    files |= {"x/2024/restated.csv": lines(RESTATED_HEAD, *rows)}
    noise = {"missing_unit", "total_differs_from_parts", "unlike_the_others"}
    return [one for one in found_in(tmp_path, files) if one[0] not in noise]


@pytest.mark.parametrize("row", ["a,2023,total,50.01,V,E", 'a,2023,one,"4,9",V,E', "b,2023,one,4,V,E"])
def test_a_figure_may_be_restated_or_given_for_the_first_time(tmp_path: Path, row: str) -> None:
    assert found(tmp_path, row) == []


@pytest.mark.parametrize(
    ("row", "finding"),
    [
        ("a,2022,total,51,V,E", ("restated_period_unknown", "B2")),
        ("a,2024,total,51,V,E", ("restated_period_unknown", "B2")),
        ("c,2023,total,51,V,E", ("unit_outside_release", "A2")),
        ("a,2023,two,51,V,E", ("restated_column_unknown", "C2")),
        ("a,2023,one:self,51,V,E", ("restated_column_unknown", "C2")),
        ("a,2023,total,[x],V,E", ("not_a_number", "D2")),
        ("a,2023,total,,V,E", ("blank_cell", "D2")),
        ("a,2023,total,50.001,V,E", ("too_many_decimals", "D2")),
        ("a,2023,total,51,,E", ("text_missing", "E2")),
        ("a,2023,total,51,V,", ("text_missing", "F2")),
        ("a,2023,total,50,V,E", ("restated_nothing", "a.value")),
        ("a,2023,total,50.00,V,E", ("restated_nothing", "a.value")),
    ],
)
def test_a_restatement_that_cannot_be_right_is_found(tmp_path: Path, row: str, finding: tuple[str, str]) -> None:
    assert found(tmp_path, row) == [finding]


def test_a_figure_is_restated_once(tmp_path: Path) -> None:
    assert found(tmp_path, "a,2023,total,51,V,E", "a,2023,total,52,V,E") == [("restated_twice", "A3")]
    assert found(tmp_path, "a,2023,total,51,V,E", "a,2023,one,5.5,V,E") == []
