from decimal import ROUND_HALF_UP, Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from congbo.numbers import decimal_text, divide, parse_decimal, rescale, rescale_all

VALUES = st.integers(-(10**15), 10**15)
DIGITS = st.integers(0, 9)


def test_text_becomes_an_integer_of_the_stored_digits() -> None:
    assert parse_decimal("81.25", 2) == 8125
    assert parse_decimal("81.2", 2) == 8120
    assert parse_decimal("81", 2) == 8100
    assert parse_decimal("0", 0) == 0


def test_comma_and_point_mean_the_same() -> None:
    assert parse_decimal("81,25", 2) == parse_decimal("81.25", 2)


def test_a_negative_fraction_keeps_its_sign() -> None:
    assert parse_decimal("-0.5", 1) == -5
    assert decimal_text(-5, 1) == "-0.5"


@pytest.mark.parametrize("text", ["", "x", "1.2.3", "1,2,3", "[x]", ".", "-", "1_000", "+5", "٣"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        parse_decimal(text, 9)


def test_more_digits_than_stored_are_refused() -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        parse_decimal("1.005", 2)


def test_a_half_is_rounded_away_from_zero() -> None:
    assert rescale(5, 1, 0) == 1
    assert rescale(4, 1, 0) == 0
    assert rescale(-5, 1, 0) == -1
    assert rescale(63005, 3, 2) == 6301


def test_rounding_twice_is_not_rounding_once() -> None:
    assert rescale(rescale(12449, 4, 2), 2, 1) == 12
    assert rescale(1245, 3, 1) == 12
    assert rescale(rescale(1245, 3, 2), 2, 1) == 13


@given(st.lists(VALUES), st.integers(0, 3), st.integers(0, 3))
def test_a_whole_column_is_rounded_as_each_of_its_values(values: list[int], digits: int, to: int) -> None:
    assert rescale_all(np.array(values, dtype=np.int64), digits, to).tolist() == [
        rescale(value, digits, to) for value in values
    ]


def test_more_digits_lose_nothing() -> None:
    assert rescale(5, 0, 3) == 5000


def test_all_stored_digits_are_written() -> None:
    assert decimal_text(5, 3) == "0.005"
    assert decimal_text(120, 2) == "1.20"
    assert decimal_text(7, 0) == "7"


@given(VALUES, DIGITS)
def test_a_number_written_and_read_again_is_the_same(value: int, digits: int) -> None:
    assert parse_decimal(decimal_text(value, digits), digits) == value


@given(VALUES, DIGITS, DIGITS)
def test_rescaling_is_decimals_half_up(value: int, digits: int, to: int) -> None:
    exact = Decimal(value).scaleb(-digits)
    assert Decimal(rescale(value, digits, to)).scaleb(-to) == exact.quantize(
        Decimal(1).scaleb(-to), rounding=ROUND_HALF_UP
    )


@given(VALUES, st.integers(1, 10**9))
def test_a_quotient_is_off_by_half_at_most(numerator: int, denominator: int) -> None:
    assert abs(divide(numerator, denominator) * denominator - numerator) * 2 <= denominator


@given(VALUES, st.integers(1, 10**9))
def test_division_is_the_same_on_both_sides_of_zero(numerator: int, denominator: int) -> None:
    assert divide(-numerator, denominator) == -divide(numerator, denominator)
