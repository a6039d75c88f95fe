from datetime import date

import pytest

from congbo.views.papers.document_style import LongDay, long_day, point_letter, roman, without_stop


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2021, 5, 5), LongDay("05", "5", "2021")),
        (date(2021, 1, 9), LongDay("09", "01", "2021")),
        (date(2021, 2, 10), LongDay("10", "02", "2021")),
        (date(2021, 3, 31), LongDay("31", "3", "2021")),
        (date(2021, 12, 1), LongDay("01", "12", "2021")),
    ],
)
def test_days_below_ten_and_the_first_two_months_take_a_zero(day: date, words: LongDay) -> None:
    assert long_day(day) == words


def test_points_follow_the_vietnamese_alphabet() -> None:
    assert [point_letter(place) for place in range(8)] == ["a", "b", "c", "d", "đ", "e", "g", "h"]


@pytest.mark.parametrize(("number", "numeral"), [(1, "I"), (4, "IV"), (6, "VI"), (9, "IX"), (14, "XIV"), (44, "XLIV")])
def test_annexes_bear_roman_numbers(number: int, numeral: str) -> None:
    assert roman(number) == numeral


def test_a_text_gives_up_its_own_stop() -> None:
    assert [without_stop(text) for text in ("a.", "a./.", "a;", "a, b", "a ")] == ["a", "a", "a", "a, b", "a"]
