import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from congbo.reading.characters import LONGEST_CELL, clean_cell, code_point, is_suspect, visible


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (unicodedata.normalize("NFD", "Đắk Lắk"), "Đắk Lắk"),
        ("Hà\u00a0Nội", "Hà Nội"),
        ("Hà\u200bNội", "HàNội"),
        ("\u00d0à Nẵng", "Đà Nẵng"),
        ("  Hà   Nội ", "Hà Nội"),
    ],
)
def test_what_loses_nothing_is_made_uniform(raw: str, text: str) -> None:
    cleaned = clean_cell(raw)
    assert (cleaned.text, cleaned.code) == (text, "")


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("H\ufffd Nội", "lost_character"),
        ("Hà Nội".encode().decode("cp1252"), "broken_letters"),
        ("Hµ Néi", "encoding_not_utf8"),
        ("a\u202eb", "hidden_character"),
        ("a\x00b", "hidden_character"),
        ("a\u0301\u0301\u0301\u0301", "hidden_character"),
        ("Hа Noi", "foreign_letter"),
        ("x" * (LONGEST_CELL + 1), "cell_too_long"),
    ],
)
def test_what_hides_something_is_refused(raw: str, code: str) -> None:
    assert clean_cell(raw).code == code


def test_a_cell_of_the_longest_length_is_kept() -> None:
    assert clean_cell("x" * LONGEST_CELL).code == ""


@pytest.mark.parametrize("text", ["Hà Nội", "Bà Rịa – Vũng Tàu", "“Một” cửa", "12,5", "[x]", "Ch'ơm", "Đắk Nông"])
def test_plain_vietnamese_stays_and_is_not_suspect(text: str) -> None:
    cleaned = clean_cell(text)
    assert (cleaned.text, cleaned.done, cleaned.code) == (text, "", "")
    assert not is_suspect(text)


@given(st.text("aăâđêôơư àáảãạ\u00a0\u200b\u0301", max_size=20))
def test_cleaning_twice_changes_nothing(raw: str) -> None:
    once = clean_cell(raw)
    if not once.code:
        assert clean_cell(once.text).text == once.text
        assert unicodedata.is_normalized("NFC", once.text)


@given(st.text(max_size=20))
def test_what_needs_cleaning_is_suspect(raw: str) -> None:
    cleaned = clean_cell(raw)
    if (cleaned.code or cleaned.done) and not is_suspect(raw):
        raise AssertionError(cleaned)


def test_what_cannot_be_seen_is_shown_by_number() -> None:
    assert code_point("\u00a0") == "U+00A0"
    assert visible("a\u202eb") == "a⟨U+202E⟩b"


@pytest.mark.parametrize("text", ["a,1\n", "a,1\r\nb,2\t3\n", "Đà Nẵng,1\n", ""])
def test_plain_text_needs_no_look_at_its_cells(text: str) -> None:
    assert not is_suspect(text)


@given(st.text(alphabet=st.characters(max_codepoint=127)))
def test_text_of_ascii_is_told_as_any_other(text: str) -> None:
    assert is_suspect(text) == is_suspect(text + "Đ")
