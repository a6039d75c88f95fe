from pathlib import Path

import pytest

from congbo.checks.diagnoses import diagnose
from congbo.checks.numbers import NUMBER
from tests.builders import FRAMEWORK_HEAD, found_in, framework_csv, index_yml, lines, small_results


def found(tmp_path: Path, *cells: str, **changes: str) -> list[tuple[str, str]]:
    """What is found in a column `one`, of which 10 is the most."""
    rows = (f"{unit},provinces,{cell}" for unit, cell in zip("abc", cells, strict=False))
    files = {"framework": framework_csv("one"), "scores": lines("unit,block,one", *rows)} | changes
    return found_in(tmp_path, small_results(**files))


@pytest.mark.parametrize("cell", ["10", "9.99", "0.01", "[x]", "[z]", "[c]", "[u]", "[n]"])
def test_numbers_and_markers_are_sound(tmp_path: Path, cell: str) -> None:
    assert found(tmp_path, cell, "5") == []


def test_a_whole_column_may_use_the_decimal_comma(tmp_path: Path) -> None:
    assert found(tmp_path, '"9,5"', '"8,25"') == []


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("", "blank_cell"),
        ("ten", "not_a_number"),
        ("1O", "not_a_number"),
        ("=A1", "not_a_number"),
        ("#REF!", "not_a_number"),
        ("nan", "not_a_number"),
        ("1e3", "not_a_number"),
        ("95%", "not_a_number"),
        ("05", "not_a_number"),
        (".5", "not_a_number"),
        ("5.", "not_a_number"),
        ("[y]", "not_a_number"),
        ("-", "not_a_number"),
        ("10.01", "above_maximum"),
        ("-0.01", "below_zero"),
    ],
)
def test_what_is_no_sound_number_is_found(tmp_path: Path, cell: str, code: str) -> None:
    assert (code, "C2") in found(tmp_path, cell, "5.5")


def test_digits_beyond_the_stored_ones_are_found(tmp_path: Path) -> None:
    assert found(tmp_path, "9.1234", "9.12") == [("too_many_decimals", "C2")]
    assert found(tmp_path / "b", "9.1234", "9.12", index=index_yml(precision="4")) == []


def test_a_deduction_may_be_below_zero_and_a_bonus_above_the_maximum(tmp_path: Path) -> None:
    tree = lines(FRAMEWORK_HEAD, "total,,T,T,,,10,,,", "one,total,A,A,,,10,,,bonus", "two,total,B,B,,,10,,,deduction")
    scores = lines("unit,block,one,two", "a,provinces,11,-1")
    assert found(tmp_path, framework=tree, scores=scores) == []


@pytest.mark.parametrize(
    ("rank", "code"), [("0", "not_a_rank"), ("1.5", "not_a_rank"), ("-1", "not_a_rank"), ("", "blank_cell")]
)
def test_a_rank_is_a_whole_number_from_1(tmp_path: Path, rank: str, code: str) -> None:
    scores = lines("unit,block,total,rank", f"a,provinces,5,{rank}", "b,provinces,4,[c]")
    assert (code, "D2") in found_in(tmp_path, small_results(scores=scores))


@pytest.mark.parametrize(
    ("heading", "is_known"), [("one:self", True), ("one:guess", False), ("two", False), ("name", True)]
)
def test_columns_are_components_with_known_measures(tmp_path: Path, heading: str, is_known: bool) -> None:
    scores = lines(f"unit,block,total,{heading}", f"a,provinces,5,{'A' if heading == 'name' else '5'}")
    found = found_in(tmp_path, small_results(framework=framework_csv("one"), scores=scores))
    assert found == ([] if is_known else [("unknown_column", "D1")])


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("=SUM(A1)", "is_formula"), ("#N/A", "is_excel_error"), ("####", "is_hashes"), ("12-Mar", "is_date"),
        ("1/2/2024", "is_date"), ("1.5e3", "is_scientific"), ("91,5%", "is_percent"), ("91.5*", "is_footnoted"),
        ("n/a", "is_missing_word"), ("inf", "is_not_finite"), ("TRUE", "is_logical"), ("1.234,5", "has_thousands"),
        ("9 1.5", "has_space"), ("1_000", "has_underscore"), ("091", "has_leading_zero"), ("9l.5", "has_letter"),
        ("91.5 điểm", "has_unit"), ("'91", "is_apostrophe"), ("abc", "is_text"),
    ],
)  # fmt: skip
def test_what_a_cell_is_instead_of_a_number_is_named(text: str, what: str) -> None:
    assert diagnose(text)[0] == what
    assert not NUMBER.fullmatch(text)
