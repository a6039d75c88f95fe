import csv
import unicodedata

import pytest

from congbo.collation import fold
from congbo.model.periods import parse_period
from congbo.naming import NameBook, spelling, without_prefix
from tests.builders import TESTS, UNIT_HEAD, library_of, lines, small_results

UNITS = lines(
    UNIT_HEAD,
    "thanh-hoa,province,,Thanh Hóa,Thanh Hoa,,,,,",
    "ba-ria-vung-tau,province,,Bà Rịa – Vũng Tàu,Ba Ria – Vung Tau,,,,2025-06-30,BR-VT",
    "lao-cai,province,,Lào Cai,Lao Cai,,,,2025-06-30,",
    "lao-cai-2025,province,,Lào Cai,Lao Cai,,,2025-07-01,,",
)


def book() -> NameBook:
    files = small_results(units=UNITS, scores=lines("unit,block,total", "thanh-hoa,provinces,1"))
    return NameBook(dict(library_of(files).register.units))


@pytest.mark.parametrize(
    "name",
    ["thanh-hoa", "Thanh Hóa", "Thanh Hoá", "THANH HÓA", "  Thanh  Hóa", "Tỉnh Thanh Hóa", "UBND tỉnh Thanh Hóa"],
)
def test_spellings_that_mean_the_same_find_the_unit(name: str) -> None:
    assert book().find(name) == (["thanh-hoa"], True)


@pytest.mark.parametrize("name", ["Bà Rịa - Vũng Tàu", "Bà Rịa-Vũng Tàu", "BR-VT"])
def test_dashes_and_aliases_find_the_unit(name: str) -> None:
    assert book().find(name) == (["ba-ria-vung-tau"], True)


def test_a_name_without_marks_finds_the_unit_but_says_so() -> None:
    units = UNITS.replace(",Thanh Hoa,", ",Thanh Hóa,")
    files = small_results(units=units, scores=lines("unit,block,total", "thanh-hoa,provinces,1"))
    found = NameBook(dict(library_of(files).register.units))
    assert found.find("Tinh Thanh Hoa") == ([], False) or found.find("Thanh Hoa") == (["thanh-hoa"], False)
    assert found.find("Thanh Hoa") == (["thanh-hoa"], False)


def test_the_period_decides_between_units_of_one_name() -> None:
    assert book().find("Lào Cai", parse_period("2024")) == (["lao-cai"], True)
    assert book().find("Lào Cai", parse_period("2026")) == (["lao-cai-2025"], True)
    assert book().find("Lào Cai") == (["lao-cai", "lao-cai-2025"], True)


def test_a_stranger_is_nobody() -> None:
    assert book().find("Paris") == ([], False)
    assert book().find("") == ([], False)


def test_different_marks_are_different_names() -> None:
    assert spelling("Hòa") == spelling("Hoà")
    assert spelling("Hòa") != spelling("Hóa")
    assert spelling("Đa") != spelling("Da")


def test_prefixes_fall_away_and_names_stay() -> None:
    assert without_prefix("UBND tỉnh Lào Cai") == "lào cai"
    assert without_prefix("TP. Huế") == "huế"
    assert without_prefix("Huế") == "huế"


def test_the_table_that_the_script_of_the_finder_shares_holds_here() -> None:
    """`spelt` is composed, for the eye; the script's half is in browser/test_finder.py."""
    with (TESTS / "spellings.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    made = [(row["text"], fold(row["text"]), unicodedata.normalize("NFC", spelling(row["text"]))) for row in rows]
    assert made == [(row["text"], row["folded"], row["spelt"]) for row in rows]
    assert len(made) > 20


def test_signs_part_words_and_do_not_tell_names_apart() -> None:
    assert spelling("Sở KH&ĐT") == spelling("Sở KH ĐT") != spelling("Sở KHĐT")
