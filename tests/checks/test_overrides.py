from pathlib import Path

import pytest

from tests.builders import found_in, lines, small_results

HEAD = "unit,class,ground_vi,ground_en,document"
CLASSIFICATION = lines(
    "schemes:",
    "  - id: bands",
    "    periods: ['2024']",
    "    name: {vi: Loại, en: Class}",
    "    basis: {vi: Khung, en: Bands}",
    "    classes: [{id: good, vi: Tốt, en: Good}, {id: fair, vi: Khá, en: Fair}]",
    "    rules: [{kind: bands, bounds: {good: 65}}]",
)
FILE = "x/2024/overrides.csv"


def found(tmp_path: Path, *rows: str, **changes: str) -> list[tuple[str, str]]:
    """What is found with these exceptions: a and b are fair by rule, c is good."""
    files = small_results(**{"classification": CLASSIFICATION} | changes)
    return found_in(tmp_path, files | {FILE: lines(HEAD, *rows)})


def test_an_exception_with_ground_and_document_is_right(tmp_path: Path) -> None:
    assert found(tmp_path, "c,Khá,Bị khiển trách,Reprimanded,Quyết định 12/QĐ-UBND") == []


@pytest.mark.parametrize(
    ("row", "cell"),
    [
        ("c,Khá,,Reprimanded,QĐ 12", "C2"), ("c,Khá,Bị khiển trách,,QĐ 12", "D2"), ("c,Khá,Bị khiển trách,R,", "E2"),
        ("c,Khá,Bị khiển trách,R,-", "E2"), ("c,Khá,Bị khiển trách,R,[x]", "E2"),
    ],
)  # fmt: skip
def test_an_exception_needs_ground_and_document(tmp_path: Path, row: str, cell: str) -> None:
    assert found(tmp_path, row) == [("override_without_ground", cell)]


def test_an_exception_is_of_a_unit_with_figures(tmp_path: Path) -> None:
    assert found(tmp_path, "nobody,Khá,Vì,As,QĐ 12") == [("unknown_unit", "A2")]
    scores = lines("unit,block,total", "b,provinces,60", "c,provinces,70")
    assert found(tmp_path / "b", "a,Khá,Vì,As,QĐ 12", scores=scores) == [("override_of_a_stranger", "A2")]


def test_a_unit_is_known_by_its_name(tmp_path: Path) -> None:
    assert found(tmp_path, "C,Khá,Vì,As,QĐ 12") == [("normalised_text", "A2")]


def test_the_class_of_an_exception_is_one_of_the_scheme(tmp_path: Path) -> None:
    assert found(tmp_path, "c,Kha,Vì,As,QĐ 12") == [("unknown_class", "B2")]


def test_without_a_scheme_there_are_no_exceptions(tmp_path: Path) -> None:
    other = CLASSIFICATION.replace("2024", "2023")
    assert found(tmp_path, "c,Khá,Vì,As,QĐ 12", classification=other) == [("no_scheme", "B2")]


def test_one_unit_has_one_exception(tmp_path: Path) -> None:
    row = "c,Khá,Vì,As,QĐ 12"
    assert found(tmp_path, row, row) == [("repeated_key", "A3")]


def test_the_columns_are_those_of_the_contract(tmp_path: Path) -> None:
    files = small_results(classification=CLASSIFICATION) | {FILE: lines("unit,class,ground", "c,Khá,Vì")}
    assert {code for code, _ in found_in(tmp_path, files)} == {"missing_column"}
