from pathlib import Path

import pytest

from tests.builders import found_in, index_yml, lines, small_results, two_releases


def releases(first: str, second: str, **changes: str) -> dict[str, str]:
    """Two releases in which unit a has these totals and unit b moves a little."""
    rows = [
        lines("unit,block,total", f"a,provinces,{total}", f"b,provinces,{other}")
        for total, other in ((first, 50), (second, 51))
    ]
    return two_releases(*rows, **changes)


@pytest.mark.parametrize(("second", "is_large"), [("70", False), ("70.01", True), ("30", False), ("29.99", True)])
def test_a_total_that_moves_by_more_than_the_limit_must_be_confirmed(
    tmp_path: Path, second: str, is_large: bool
) -> None:
    assert found_in(tmp_path, releases("50", second)) == ([("large_jump", "a.total")] if is_large else [])


def test_the_limit_is_the_indexs_own(tmp_path: Path) -> None:
    assert found_in(tmp_path, releases("50", "90", index=index_yml(jump_limit="'0.4'"))) == []


@pytest.mark.parametrize(("total", "is_strange"), [("2.5", False), ("2.49", True)])
def test_a_total_far_below_the_others_is_on_another_scale(tmp_path: Path, total: str, is_strange: bool) -> None:
    scores = lines("unit,block,total", f"a,provinces,{total}", "b,provinces,50", "c,provinces,60")
    found = found_in(tmp_path, small_results(scores=scores))
    assert found == ([("unlike_the_others", "a.total")] if is_strange else [])


def test_a_release_with_the_figures_of_the_one_before_is_found(tmp_path: Path) -> None:
    scores = lines("unit,block,total", "a,provinces,50", "b,provinces,[x]")
    assert found_in(tmp_path, two_releases(scores, scores)) == [("same_file_twice", "x/2024/scores.csv")]


def test_a_unit_whose_figures_are_all_zero_is_perhaps_missing(tmp_path: Path) -> None:
    scores = lines("unit,block,total", "a,provinces,0", "b,provinces,50")
    assert found_in(tmp_path, small_results(scores=scores)) == [("zero_for_missing", "a")]
