from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from congbo.formats import Formats, in_one_line
from congbo.languages import load_language
from congbo.model.periods import parse_period
from tests.builders import TEMPLATES

VI, EN = (load_language(code, TEMPLATES).formats for code in ("vi", "en"))


def test_each_language_has_its_own_decimal_sign() -> None:
    assert VI.number(8765, 2, 2) == "87,65"
    assert EN.number(8765, 2, 2) == "87.65"


def test_thousands_are_grouped_by_language() -> None:
    assert VI.number(1234567, 1, 1) == "123.456,7"
    assert EN.number(1234567, 1, 1) == "123,456.7"


def test_a_number_is_rounded_half_up_to_the_digits_shown() -> None:
    assert EN.number(63005, 3, 2) == "63.01"
    assert EN.number(63004999, 6, 2) == "63.00"
    assert EN.number(5, 1, 0) == "1"


def test_a_negative_number_has_a_minus_sign_and_no_hyphen() -> None:
    assert EN.number(-150, 2, 1) == "−1.5"


def test_what_rounds_to_zero_has_no_sign() -> None:
    assert EN.number(-4, 2, 1) == "0.0"


def test_weights_lose_idle_zeros() -> None:
    assert VI.decimal("12.50") == "12,5"
    assert EN.decimal("20.00") == "20"
    assert EN.decimal("20") == "20"


@pytest.mark.parametrize(
    ("number", "words"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"), (21, "21st"),
     (63, "63rd"), (111, "111th"), (112, "112th")],
)  # fmt: skip
def test_english_places_have_their_ending(number: int, words: str) -> None:
    assert EN.ordinal(number) == words
    assert VI.ordinal(number) == str(number)


def test_dates_follow_the_language() -> None:
    assert VI.day(date(2025, 7, 1)) == "1/7/2025"
    assert EN.day(date(2025, 7, 1)) == "1 July 2025"


@pytest.mark.parametrize(
    ("period", "vi", "en"),
    [("2024", "2024", "2024"), ("2025-03", "3/2025", "Mar 2025"), ("2025-03-31", "31/3/2025", "31 March 2025")],
)
def test_periods_have_a_label(period: str, vi: str, en: str) -> None:
    assert (VI.period(parse_period(period)), EN.period(parse_period(period))) == (vi, en)


def test_a_quarter_names_its_number_and_year() -> None:
    for formats in (VI, EN):
        assert "2" in formats.period(parse_period("2024-Q2"))
        assert "2024" in formats.period(parse_period("2024-Q2"))


@pytest.mark.parametrize("period", ["2024", "2024-Q2", "2024-03", "2024-03-31"])
def test_a_vietnamese_sentence_says_what_kind_of_period_it_is(period: str) -> None:
    label = VI.period(parse_period(period))
    sentence = VI.period_in_sentence(parse_period(period))
    assert label in sentence
    assert sentence[0].isalpha()
    assert EN.period_in_sentence(parse_period(period)) == EN.period(parse_period(period))


def test_below_a_chart_only_the_first_year_is_whole() -> None:
    assert VI.short_period(parse_period("2018"), first=True) == "2018"
    assert VI.short_period(parse_period("2018"), first=False) == "18"
    assert VI.short_period(parse_period("2024-11"), first=True) == "11"


@given(st.integers(-(10**9), 10**9), st.integers(0, 6), st.integers(0, 6))
def test_both_languages_write_the_same_digits(value: int, precision: int, decimals: int) -> None:
    def digits(formats: Formats) -> str:
        return "".join(sign for sign in formats.number(value, precision, decimals) if sign.isdigit())

    assert digits(VI) == digits(EN)


def test_words_without_tags_keep_their_entities() -> None:
    assert in_one_line('\n<a href="x.html">A &amp;\n B</a>  leads &lt;1&gt;.\n') == "A &amp; B leads &lt;1&gt;."


@pytest.mark.parametrize(
    ("size", "vi", "en"),
    [
        (1, "1\u00a0kB", "1\u00a0kB"),
        (1000, "1\u00a0kB", "1\u00a0kB"),
        (1001, "2\u00a0kB", "2\u00a0kB"),
        (999_999, "1.000\u00a0kB", "1,000\u00a0kB"),
        (1_000_000, "1,0\u00a0MB", "1.0\u00a0MB"),
        (1_250_000, "1,3\u00a0MB", "1.3\u00a0MB"),
    ],
)
def test_a_size_is_rounded_up_to_kilobytes_and_from_a_million_to_tenths_of_megabytes(
    size: int, vi: str, en: str
) -> None:
    assert (VI.file_size(size), EN.file_size(size)) == (vi, en)
