from pathlib import Path

import pytest

from tests.builders import found_in, index_yml, lines, small_results

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


def test_each_group_has_the_classes_of_its_own_scheme(tmp_path: Path) -> None:
    two = ", ".join(f"{{id: {one}, name: {{vi: a, en: a}}, noun: {{vi: a, en: a}}}}" for one in ("p", "q"))
    scores = lines("unit,block,total,class", "a,p,7,good", "b,q,6,good")
    only_p = CLASSIFICATION.replace("RULE", "{kind: published}").replace("periods", "blocks: [p]\n    periods")
    files = small_results(index=index_yml(blocks=f"[{two}]"), classification=only_p, scores=scores)
    assert found_in(tmp_path, files) == [("no_scheme", "D1")]


@pytest.mark.parametrize(
    ("more", "is_right"),
    [("subject: head, publish_names: true", True), ("subject: head", False), ("to: '2024'", False)],
)
def test_heads_are_named_only_where_the_publisher_says_so(tmp_path: Path, more: str, is_right: bool) -> None:
    office = "office: {vi: 'Giám đốc {unit}', en: 'Director of {unit}'}\n"
    keys = "".join(f"    {key}\n" for key in more.split(", "))
    classification = CLASSIFICATION.replace("RULE", "{kind: published}") + keys + f"    {office}"
    scores = lines("unit,block,total,class,head", "a,provinces,7,good,Trần Thị B")
    found = found_in(tmp_path, small_results(classification=classification, scores=scores))
    assert found == ([] if is_right else [("head_named_without_leave", "E1")])
