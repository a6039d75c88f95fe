from pathlib import Path

import pytest

from tests.builders import found_in, framework_csv, index_yml, lines, small_results


@pytest.mark.parametrize(("total", "differs"), [("9.01", False), ("9.02", True), ("8.99", False), ("8.98", True)])
def test_a_total_may_differ_by_the_tolerance(tmp_path: Path, total: str, differs: bool) -> None:
    scores = lines("unit,block,total,one,two", f"a,provinces,{total},4,5")
    found = found_in(tmp_path, small_results(framework=framework_csv("one", "two"), scores=scores))
    assert found == ([("total_differs_from_parts", "total")] if differs else [])


def test_every_level_of_the_tree_is_recomputed(tmp_path: Path) -> None:
    scores = lines("unit,block,total,one,sub", "a,provinces,4,4,3")
    found = found_in(tmp_path, small_results(framework=framework_csv("one", "sub/one"), scores=scores))
    assert found == [("total_differs_from_parts", "one")]


def test_what_is_missing_or_unknown_is_not_recomputed(tmp_path: Path) -> None:
    scores = lines("unit,block,total,one,two", "a,provinces,4,[x],3", "b,provinces,[c],1,1")
    assert found_in(tmp_path / "a", small_results(framework=framework_csv("one", "two"), scores=scores)) == []
    unknown = framework_csv("one [u]", "two [u]")
    scores = lines("unit,block,total,one,two", "a,provinces,4,1,1")
    assert found_in(tmp_path / "b", small_results(framework=unknown, scores=scores)) == []


def test_weighted_totals_are_recomputed_exactly(tmp_path: Path) -> None:
    scores = lines("unit,block,total,one,two", "a,provinces,44,5,4")
    tree = framework_csv("one 40", "two 60")
    assert found_in(tmp_path, small_results(framework=tree, index=index_yml(tolerance="'0'"), scores=scores)) == []
