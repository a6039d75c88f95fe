"""How official documents write days, counts and letters (Nghị định 30/2020/NĐ-CP, appendix I)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

POINTS = "abcdđeghiklmnopqrstuvxy"
"""The letters of points: the Vietnamese alphabet without letters that bear a mark, but with đ."""
ROMAN = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


@dataclass(frozen=True, slots=True)
class LongDay:
    """A day as documents write it: "ngày 05 tháng 3 năm 2021"."""

    day: str
    month: str
    year: str


def long_day(day: date) -> LongDay:
    """A day below ten takes a zero, and so do the first two months; other months do not."""
    return LongDay(f"{day.day:02d}", f"{day.month:02d}" if day.month <= 2 else str(day.month), str(day.year))


def point_letter(position: int) -> str:
    """The letter of a point, the first of which is at 0."""
    return POINTS[position]


def roman(number: int) -> str:
    """The number of an annex."""
    text = ""
    for value, sign in ROMAN:
        count, number = divmod(number, value)
        text += sign * count
    return text


def without_stop(text: str) -> str:
    """A text whose own closing mark gives way to that of the document."""
    return text.rstrip(" .;,/")
