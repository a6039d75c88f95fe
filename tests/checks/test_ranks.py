from pathlib import Path

import pytest

from tests.builders import found_in, index_yml, lines, small_results


def found(tmp_path: Path, *cells: str, ranking: str = "{publish: all}") -> list[str]:
    """Codes where units a, b, c have this total and rank."""
    rows = (f"{unit},provinces,{cell}" for unit, cell in zip("abc", cells, strict=False))
    files = small_results(index=index_yml(ranking=ranking), scores=lines("unit,block,total,rank", *rows))
    return [code for code, _ in found_in(tmp_path, files)]


@pytest.mark.parametrize("cells", [("7,1", "6,2", "5,3"), ("7,1", "7,1", "5,3"), ("[c],[c]", "[c],[c]", "[c],[c]")])
def test_ranks_that_the_scores_give_are_sound(tmp_path: Path, cells: tuple[str, ...]) -> None:
    assert found(tmp_path, *cells) == []


def test_a_higher_score_is_never_ranked_behind(tmp_path: Path) -> None:
    assert "rank_against_score" in found(tmp_path, "6,1", "7,2", "5,3")


def test_where_lower_is_better_a_lower_score_is_never_ranked_behind(tmp_path: Path) -> None:
    scores = lines("unit,block,total,rank", "a,provinces,6,1", "b,provinces,5,2")
    files = small_results(index=index_yml(direction="lower"), scores=scores)
    assert ("rank_against_score", "b.rank") in found_in(tmp_path, files)


def test_ties_follow_the_rule_of_the_index(tmp_path: Path) -> None:
    cells = ("7,1", "7,1", "5,2")
    assert found(tmp_path / "a", *cells, ranking="{ties: dense}") == []
    assert "rank_by_another_rule" in found(tmp_path / "b", *cells, ranking="{ties: competition}")


def test_a_rank_is_at_most_the_number_of_units(tmp_path: Path) -> None:
    assert "rank_out_of_range" in found(tmp_path, "[c],1", "[c],2", "[c],4")


def test_no_place_is_left_out_without_a_tie_before_it(tmp_path: Path) -> None:
    assert found(tmp_path / "a", "[c],1", "[c],3", "[c],3") == ["rank_missing"]
    assert found(tmp_path / "b", "[c],1", "[c],1", "[c],3") == []


def test_only_the_first_places_may_be_published(tmp_path: Path) -> None:
    assert found(tmp_path, "7,1", "6,[c]", "5,[c]", ranking="{publish: top, top: 1}") == []


def test_scores_that_look_equal_are_noted(tmp_path: Path) -> None:
    scores = lines("unit,block,total,rank", "a,provinces,7.0041,1", "b,provinces,7.0039,2")
    files = small_results(index=index_yml(precision="4"), scores=scores)
    assert found_in(tmp_path, files) == [("tie_on_shown_digits", "a.rank")]
