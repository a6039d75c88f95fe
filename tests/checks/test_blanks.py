from pathlib import Path

from tests.builders import found_in, framework_csv, lines, small_results

FRAMEWORK = framework_csv("one", "two")


def test_columns_that_nobody_filled_in_are_one_finding(tmp_path: Path) -> None:
    scores = lines("unit,block,total,rank,one,two", "a,provinces,,,,", "b,provinces,,,,")
    assert found_in(tmp_path, small_results(framework=FRAMEWORK, scores=scores)) == [("columns_left_blank", "C1")]


def test_a_column_that_was_begun_is_told_cell_by_cell(tmp_path: Path) -> None:
    scores = lines("unit,block,total,one,two", "a,provinces,5,,", "b,provinces,,,")
    found = found_in(tmp_path, small_results(framework=FRAMEWORK, scores=scores))
    assert ("columns_left_blank", "D1") in found
    assert ("blank_cell", "C3") in found
    assert len(found) == 2
