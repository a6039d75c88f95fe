from pathlib import Path

import pytest

from tests.builders import found_in, index_yml, lines, release_yml, small_results, two_releases

BANDS = "{kind: bands, bounds: {good: '80', fair: '65'}}"
FILE = "x/classification.yml"
SCORES = lines("unit,block,total", "a,provinces,50", "b,provinces,60", "c,provinces,70")


def scheme(rules: str, when: str = "periods: ['2024']", identity: str = "s") -> str:
    """A scheme of the classes good, fair and weak."""
    classes = ", ".join(f"{{id: {one}, vi: {one}, en: {one}}}" for one in ("good", "fair", "weak"))
    words = "name: {vi: a, en: a}, basis: {vi: a, en: a}"
    return f"- {{id: {identity}, {when}, {words}, classes: [{classes}], rules: [{rules}]}}\n"


def found(tmp_path: Path, *schemes: str, **changes: str) -> list[tuple[str, str]]:
    """What is found where these schemes are in force."""
    return found_in(tmp_path, small_results(classification="schemes:\n" + "".join(schemes), **changes))


@pytest.mark.parametrize(
    "rule",
    [
        "{kind: bands, on: gold, bounds: {good: '80', fair: '65'}}",
        f"{BANDS}, {{kind: floor, on: gold, under: 5, best: fair}}",
        f"{BANDS}, {{kind: floor, on: total, under: 5, best: gold}}",
        f"{BANDS}, {{kind: coverage, on: gold, least: 5}}",
        f"{BANDS}, {{kind: cap, class: gold, share: 20}}",
        f"{BANDS}, {{kind: cap, class: good, share: 20, of: exactly, counted: gold}}",
        f"{{kind: points, bonus: [gold]}}, {BANDS}",
        f"{{kind: points, deduction: [gold]}}, {BANDS}",
        f"{BANDS}, {{kind: coverage, least: 5, blocks: [gold]}}",
    ],
)
def test_a_rule_names_what_there_is(tmp_path: Path, rule: str) -> None:
    assert ("unknown_reference", FILE) in found(tmp_path, scheme(rule))


@pytest.mark.parametrize("when", ["blocks: [gold]", "offices: {gold: {vi: a, en: a}}"])
def test_a_scheme_names_what_there_is(tmp_path: Path, when: str) -> None:
    assert ("unknown_reference", FILE) in found(tmp_path, scheme(BANDS, when))


def test_a_scheme_that_fits_is_not_found_fault_with(tmp_path: Path) -> None:
    rules = f"{{kind: points, bonus: []}}, {BANDS}, {{kind: cap, class: good, share: 20}}"
    assert found(tmp_path, scheme(rules, "blocks: [provinces]")) == []


def test_rules_that_do_not_fit_are_told_with_their_line(tmp_path: Path) -> None:
    assert found(tmp_path, scheme("")) == [("wrong_scheme", FILE)]


def test_one_scheme_is_in_force_at_a_time(tmp_path: Path) -> None:
    assert found(tmp_path, scheme(BANDS), scheme(BANDS, "from: '2020'", "t")) == [("schemes_overlap", FILE)]


def test_two_schemes_may_be_in_force_for_two_groups(tmp_path: Path) -> None:
    two = ", ".join(f"{{id: {one}, name: {{vi: a, en: a}}, noun: {{vi: a, en: a}}}}" for one in "pq")
    scores = lines("unit,block,total", "a,p,50", "b,q,60")
    schemes = [scheme(BANDS, "blocks: [p]"), scheme(BANDS, "blocks: [q]", "t")]
    assert found(tmp_path, *schemes, index=index_yml(blocks=f"[{two}]"), scores=scores) == []


@pytest.mark.parametrize(
    ("first", "second", "is_hole"),
    [("2022", "2024", True), ("2023", "2024", False), ("2022", "2023", False), ("2022", "2025", True)],
)
def test_a_release_between_two_schemes_is_a_hole(tmp_path: Path, first: str, second: str, is_hole: bool) -> None:
    schemes = scheme(BANDS, f"to: '{first}'") + scheme(BANDS, f"from: '{second}'", "t")
    files = two_releases(SCORES.replace("50", "51"), SCORES, classification="schemes:\n" + schemes)
    codes = [code for code, _ in found_in(tmp_path, files)]
    assert codes == ["scheme_hole"] * (1 + (second == "2025") if is_hole else 0)


def test_what_was_before_all_schemes_is_no_hole(tmp_path: Path) -> None:
    assert found(tmp_path, scheme(BANDS, "from: '2025'")) == []
    assert found(tmp_path / "b", scheme(BANDS, "to: '2023'")) == []
    assert found(tmp_path / "c", scheme(BANDS, "periods: ['2023', '2025']")) == []


def test_a_group_without_rows_has_no_hole(tmp_path: Path) -> None:
    two = ", ".join(f"{{id: {one}, name: {{vi: a, en: a}}, noun: {{vi: a, en: a}}}}" for one in ("provinces", "q"))
    schemes = [scheme(BANDS, "from: '2023', blocks: [provinces]"), scheme(BANDS, "to: '2023', blocks: [q]", "t")]
    schemes.append(scheme(BANDS, "from: '2025', blocks: [q]", "u"))
    assert found(tmp_path, *schemes, index=index_yml(blocks=f"[{two}]"), release=release_yml()) == []
