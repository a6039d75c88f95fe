from pathlib import Path

import pytest

from tests.builders import found_in, index_yml, lines, release_yml, small_results, units_csv

CLASSIFICATION = lines(
    "schemes:",
    "  - id: bands",
    "    periods: ['2024']",
    "    name: {vi: Loại, en: Class}",
    "    basis: {vi: Khung, en: Bands}",
    "    classes: [{id: good, vi: Tốt, en: Good}, {id: fair, vi: Khá, en: Fair}, {id: weak, vi: Yếu, en: Weak}]",
    "    rules: [RULES]",
)
BANDS = "{kind: bands, bounds: {good: 65, fair: 50}}"
CAP = "{kind: cap, class: good, share: 20}"


def found(
    tmp_path: Path, *cells: str, rules: str = BANDS, overrides: tuple[str, ...] = (), **changes: str
) -> list[tuple[str, str]]:
    """What is found where units a, b… have this total and class."""
    rows = (f"{unit},provinces,{cell}" for unit, cell in zip("abcdef", cells, strict=False))
    files = small_results(
        units=units_csv(*"abcdef"), classification=CLASSIFICATION.replace("RULES", rules),
        scores=lines("unit,block,total,class", *rows), **changes,
    )  # fmt: skip
    if overrides:
        head = "unit,class,ground_vi,ground_en,document"
        files["x/2024/overrides.csv"] = lines(head, *(f"{one},Vì,As,QĐ 1" for one in overrides))
    return found_in(tmp_path, files)


@pytest.mark.parametrize(("score", "is_right"), [("65", True), ("64.99", False)])
def test_a_published_class_is_the_one_that_the_rules_give(tmp_path: Path, score: str, is_right: bool) -> None:
    codes = found(tmp_path, f"{score},good", "50,fair")
    assert codes == ([] if is_right else [("class_against_rule", "a.class")])


def test_a_difference_stands_if_its_reason_is_given(tmp_path: Path) -> None:
    confirm = release_yml(confirm="[{code: class_against_rule, unit: a, reason: {vi: Vì, en: As}}]")
    assert found(tmp_path, "60,good", "50,fair", release=confirm) == []


def test_a_class_that_is_not_given_differs_from_no_rule(tmp_path: Path) -> None:
    assert found(tmp_path, "60,[x]", "50,fair") == []
    assert found(tmp_path / "b", "[x],good", "50,fair") == []


def test_an_exception_explains_a_class(tmp_path: Path) -> None:
    assert found(tmp_path, "60,weak", "50,fair", overrides=("a,weak",)) == []
    assert found(tmp_path / "b", "60,good", "50,fair", overrides=("a,weak",)) == [("class_against_override", "a.class")]


def test_an_exception_changes_something(tmp_path: Path) -> None:
    assert found(tmp_path, "60,fair", overrides=("a,fair",)) == [("override_without_effect", "a.class")]


def test_classes_that_the_source_alone_decides_are_against_no_rule(tmp_path: Path) -> None:
    assert found(tmp_path, "1,good", "99,weak", rules="{kind: published}") == []


FIVE = ("99,good", "98,good", "60,fair", "55,fair", "50,fair")


def test_a_cap_is_not_exceeded_by_the_source(tmp_path: Path) -> None:
    assert found(tmp_path, *FIVE, rules=f"{BANDS}, {CAP}") == [
        ("class_against_rule", "b.class"), ("cap_exceeded", "class"),
    ]  # fmt: skip
    within = ("99,good", "98,fair", *FIVE[2:])
    assert found(tmp_path / "b", *within, rules=f"{BANDS}, {CAP}") == []


def test_an_exception_takes_no_place_of_a_cap(tmp_path: Path) -> None:
    assert found(tmp_path, *FIVE, rules=f"{BANDS}, {CAP}", overrides=("b,good",)) == []


def test_what_the_rule_itself_gives_does_not_exceed_it(tmp_path: Path) -> None:
    tied = ("99,good", "99,good", *FIVE[2:])
    rules = f"{BANDS}, {CAP.replace('20', '20, ties: in')}"
    assert found(tmp_path, *tied, rules=rules) == []


@pytest.mark.parametrize(("score", "is_told"), [("64.96", True), ("64.94", False), ("65.00", False)])
def test_a_score_that_shows_as_the_bound_but_lies_below_is_told(tmp_path: Path, score: str, is_told: bool) -> None:
    index = index_yml(decimals="{total: 1, component: 1}")
    given = "good" if score == "65.00" else "fair"
    assert found(tmp_path, f"{score},{given}", index=index) == ([("class_across_the_bound", "a.total")] * is_told)


def test_after_rounding_what_shows_as_the_bound_reaches_it(tmp_path: Path) -> None:
    index = index_yml(decimals="{total: 1, component: 1}")
    rules = BANDS.replace("}}", "}, compare: displayed}")
    assert found(tmp_path, "64.96,good", index=index, rules=rules) == []


def test_where_less_is_better_the_bound_is_crossed_from_above(tmp_path: Path) -> None:
    index = index_yml(decimals="{total: 1, component: 1}", direction="lower")
    rules = "{kind: bands, bounds: {good: 50, fair: 65}}"
    assert found(tmp_path, "50.04,fair", index=index, rules=rules) == [("class_across_the_bound", "a.total")]
