from pathlib import Path

import pytest

from tests.builders import found_in, lines, small_results

CLASSIFICATION = lines(
    "schemes:",
    "  - id: bands",
    "    periods: ['2024']",
    "    name: {vi: Loại, en: Class}",
    "    basis: {vi: Khung, en: Bands}",
    "    classes: [{id: good, vi: Tốt, en: Good}, {id: fair, vi: Khá, en: Fair}]",
    "    rules: [RULE]",
)


def found(tmp_path: Path, *cells: str, rule: str = "{kind: published}") -> list[tuple[str, str]]:
    """What is found where units a, b… have this total and class."""
    rows = (f"{unit},provinces,{cell}" for unit, cell in zip("abc", cells, strict=False))
    scores = lines("unit,block,total,class", *rows)
    return found_in(tmp_path, small_results(classification=CLASSIFICATION.replace("RULE", rule), scores=scores))


def test_a_class_goes_by_its_id_or_name(tmp_path: Path) -> None:
    assert found(tmp_path, "7,good", "6,Khá", "5,Fair") == []
    assert found(tmp_path, "7,good", "6,bad") == [("unknown_class", "D3")]


def test_without_a_scheme_no_class_is_known(tmp_path: Path) -> None:
    scores = lines("unit,block,total,class", "a,provinces,7,Tốt")
    assert found_in(tmp_path, small_results(scores=scores)) == [("unknown_class", "D2")]


def test_who_was_not_assessed_has_no_class(tmp_path: Path) -> None:
    assert found(tmp_path, "7,good", "[n],fair") == [("class_without_score", "D3")]
    assert found(tmp_path / "b", "7,good", "[n],[n]") == []


@pytest.mark.parametrize(("score", "is_right"), [("50", True), ("49.99", False)])
def test_a_published_class_is_the_one_that_the_bounds_give(tmp_path: Path, score: str, is_right: bool) -> None:
    codes = found(tmp_path, f"{score},good", "40,fair", rule="{kind: bands, bounds: {good: 50}}")
    assert codes == ([] if is_right else [("class_against_rule", "a.class")])
