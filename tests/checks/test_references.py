"""Settings that name what there is not, or name one thing twice."""

from pathlib import Path

import pytest

from tests.builders import codes, findings_of, index_yml, methods, release_yml, small_results, write_results

SCHEME = """\
schemes:
- id: s
  from: '2000'
  name: {{vi: Xếp loại, en: Classes}}
  basis: {{vi: b, en: b}}
  classes: [{{id: good, vi: Tốt, en: Good}}, {{id: fair, vi: Khá, en: Fair}}, {{id: poor, vi: Yếu, en: Poor}}]
  rules: [{rule}]
"""


def found(tmp_path: Path, **changes: str) -> list[str]:
    return codes(findings_of(write_results(tmp_path, small_results(**changes))))


def test_a_control_of_a_group_that_there_is_not_is_refused(tmp_path: Path) -> None:
    assert found(tmp_path, release=release_yml(expected_units="{province: 3}")) == ["unknown_reference"]


def test_a_confirmation_of_a_code_that_there_is_not_is_refused(tmp_path: Path) -> None:
    confirm = "[{code: large_jumps, reason: {vi: a, en: b}}]"
    assert "unknown_reference" in found(tmp_path, release=release_yml(confirm=confirm))


def test_two_methods_with_one_id_are_refused(tmp_path: Path) -> None:
    assert found(tmp_path, index=index_yml(frameworks=methods("1", "1"))) == ["repeated_id"]


@pytest.mark.parametrize(
    "rule",
    [
        "{kind: bands, bounds: {good: 80}}",
        "{kind: bands, bounds: {good: 65, fair: 80}}",
        "{kind: bands, bounds: {good: 80, fair: 80}}",
        "{kind: bands, bounds: {good: 80, fair: 65, bad: 50}}",
        "{kind: bands, bounds: {good: 80.001, fair: 65}}",
        "{kind: quantiles, shares: [50]}",
        "{kind: quantiles, shares: [60, 40]}",
        "{kind: quantiles, shares: [50, 100]}",
    ],
)
def test_a_rule_that_does_not_fit_its_classes_is_refused(tmp_path: Path, rule: str) -> None:
    assert found(tmp_path, classification=SCHEME.format(rule=rule)) == ["wrong_scheme"]


@pytest.mark.parametrize("rule", ["{kind: bands, bounds: {good: 80, fair: 65}}", "{kind: quantiles, shares: [40, 60]}"])
def test_a_rule_that_fits_its_classes_is_let_through(tmp_path: Path, rule: str) -> None:
    assert found(tmp_path, classification=SCHEME.format(rule=rule)) == []


def test_the_number_of_places_to_be_published_must_be_said(tmp_path: Path) -> None:
    assert found(tmp_path, index=index_yml(ranking="{publish: top}")) == ["wrong_setting"]
