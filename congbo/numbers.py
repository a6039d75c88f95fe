"""Exact numbers: decimal text as an integer of a fixed number of decimals, rounded half up in one place."""

from __future__ import annotations

import re

import numpy as np
import numpy.typing as npt

DECIMAL = re.compile(r"-?[0-9]+([.,][0-9]+)?")


def parse_decimal(text: str, precision: int) -> int:
    """The number as an integer count of 10**-precision; `text` is plain decimal with point or comma.

    Raises ValueError if it is not, or has more digits than `precision`.
    """
    if not DECIMAL.fullmatch(text):
        raise ValueError(f"{text!r}: not a decimal number")
    whole, _, fraction = text.replace(",", ".", 1).partition(".")
    if len(fraction) > precision:
        raise ValueError(f"{text}: more than {precision} decimals")
    return int(whole + fraction.ljust(precision, "0"))


def rescale(value: int, digits: int, to: int) -> int:
    """`value` of `digits` decimals as one of `to` decimals, halves away from zero."""
    if to >= digits:
        scale: int = 10 ** (to - digits)
        return int(value) * scale
    return divide(value, 10 ** (digits - to))


def rescale_all(values: npt.NDArray[np.int64], digits: int, to: int) -> npt.NDArray[np.int64]:
    """`rescale` of every value."""
    scale: int = 10 ** abs(to - digits)
    if to >= digits:
        return values * scale
    rounded: npt.NDArray[np.int64] = np.sign(values) * ((2 * np.abs(values) + scale) // (2 * scale))
    return rounded


def divide(numerator: int, denominator: int) -> int:
    """The nearest integer to the quotient, halves away from zero; `denominator` is positive."""
    quotient, rest = divmod(abs(int(numerator)), denominator)
    quotient += 2 * rest >= denominator
    return -quotient if numerator < 0 else quotient


def decimal_text(value: int, digits: int) -> str:
    """The number as plain decimal text with a point, all digits kept."""
    sign, text = ("-" if value < 0 else ""), str(abs(int(value))).rjust(digits + 1, "0")
    return sign + (f"{text[:-digits]}.{text[-digits:]}" if digits else text)
