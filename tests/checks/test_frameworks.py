from pathlib import Path

import pytest

from tests.builders import FRAMEWORK_HEAD, found_in, framework_csv, lines, release_yml, small_results


@pytest.mark.parametrize(
    ("rows", "finding"),
    [
        (("one,,A,A,,,10,,,",), ("broken_tree", "A2")),
        (("total,,T,T,,,10,,,", "one,,A,A,,,10,,,"), ("broken_tree", "B3")),
        (("total,,T,T,,,10,,,", "one,two,A,A,,,10,,,", "two,total,B,B,,,10,,,"), ("broken_tree", "B3")),
        (("total,,T,T,,,ten,,,",), ("not_a_number", "G2")),
        (("total,,T,T,,,10,,,", "one,total,A,A,,,10,half,,"), ("not_a_number", "H3")),
        (("total,,T,T,,,10,,,", "one,total,A,A,,,10,40,,", "two,total,B,B,,,10,59.9,,"), ("wrong_weights", "H4")),
    ],
)
def test_a_tree_that_cannot_be_right_is_found(tmp_path: Path, rows: tuple[str, ...], finding: tuple[str, str]) -> None:
    assert finding in found_in(tmp_path, small_results(framework=lines(FRAMEWORK_HEAD, *rows)))


@pytest.mark.parametrize(
    "parts", [("one 40", "two 60"), ("one 33.3", "two 66.7"), ("one", "two"), ("one [u]", "two [u]")]
)
def test_weights_sum_to_100_or_are_left_out_or_unknown(tmp_path: Path, parts: tuple[str, ...]) -> None:
    assert found_in(tmp_path, small_results(framework=framework_csv(*parts))) == []


def test_a_release_is_by_a_framework_of_the_index(tmp_path: Path) -> None:
    for chosen in ("'9'", "{provinces: '9'}"):
        found = found_in(tmp_path, small_results(release=release_yml(framework=chosen)))
        assert found == [("unknown_framework", "x/2024/release.yml")]


def test_a_unit_and_a_component_cannot_share_an_address(tmp_path: Path) -> None:
    assert found_in(tmp_path, small_results(framework=framework_csv("a"))) == [("address_clash", "A2")]
