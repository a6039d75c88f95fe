from pathlib import Path

import pytest

from tests.builders import found_in, index_yml, lines, methods, release_yml, small_results

TWO = "[{id: p, name: {vi: P, en: P}, noun: {vi: p, en: p}}, {id: q, name: {vi: Q, en: Q}, noun: {vi: q, en: q}}]"


@pytest.mark.parametrize(
    "release",
    [release_yml(control="{province: 3}"), release_yml(expected_units="{province: 3}"),
     release_yml(confirm="[{code: large_jmp, reason: {vi: a, en: a}}]")],
)  # fmt: skip
def test_a_release_speaks_of_what_there_is(tmp_path: Path, release: str) -> None:
    assert ("unknown_reference", "x/2024/release.yml") in found_in(tmp_path, small_results(release=release))


def test_a_method_is_comparable_with_one_that_there_is(tmp_path: Path) -> None:
    index = index_yml(frameworks=methods("1", comparable={"1": "comparable_with: ['0']"}))
    assert found_in(tmp_path, small_results(index=index)) == [("unknown_reference", "x/index.yml")]


def test_ids_stand_once(tmp_path: Path) -> None:
    index = index_yml(blocks=TWO.replace("id: q", "id: p"))
    scores = lines("unit,block,total", "a,p,1")
    assert found_in(tmp_path, small_results(index=index, scores=scores)) == [("repeated_id", "x/index.yml")]


def test_no_row_is_passed_over(tmp_path: Path) -> None:
    index, scores = index_yml(blocks=TWO), lines("unit,block,total", "a,p,1", "b,q,2")
    without = small_results(index=index, scores=scores, release=release_yml(framework="{p: '1'}"))
    assert found_in(tmp_path / "a", without) == [("block_left_out", "B3")]
    own = small_results(index=index, scores=scores) | {"x/2024/scores-q.csv": lines("unit,block,total", "c,q,2")}
    assert found_in(tmp_path / "b", own) == [("block_left_out", "B3")]
    other = {"x/2024/scores-q.csv": lines("unit,block,total", "c,p,2")}
    assert ("block_left_out", "B2") in found_in(tmp_path / "c", small_results(index=index, scores=scores) | other)


def test_how_many_places_are_published_is_said(tmp_path: Path) -> None:
    assert found_in(tmp_path, small_results(index=index_yml(ranking="{publish: top}"))) == [
        ("wrong_setting", "x/index.yml")
    ]
