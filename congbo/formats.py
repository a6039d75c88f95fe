"""How numbers, dates and periods are written in each language."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import lru_cache

from babel import Locale
from babel.dates import format_date

from congbo.model.periods import Period, Span
from congbo.numbers import decimal_text, divide, rescale

DATE_PATTERNS = {"vi": "d/M/y", "en": "d MMMM y"}
DAYS_KEPT = 4096
MONTH_PATTERNS = {"vi": "M/y", "en": "MMM y"}
TAG = re.compile(r"<[^>]*>")


def with_unit(figure: str, unit: str) -> str:
    """A figure and its unit: `67,65 điểm`, but `82,87%`."""
    return f"{figure}%" if unit == "%" else f"{figure} {unit}"


def in_one_line(markup: str) -> str:
    """The words of a piece of a page, without its tags and breaks; entities stay as they are."""
    return " ".join(TAG.sub("", markup).split())


class Formats:
    """One language's way of writing figures."""

    def __init__(self, language: str, translate: Callable[[str], str]) -> None:
        symbols = Locale.parse(language).number_symbols["latn"]
        self.language = language
        self._decimal, self._group = symbols["decimal"], symbols["group"]
        self._translate = translate
        self.number = lru_cache(maxsize=None)(self._number)
        self.day = lru_cache(maxsize=DAYS_KEPT)(self._day)
        self.period = lru_cache(maxsize=DAYS_KEPT)(self._period)

    def _number(self, value: int, precision: int, decimals: int) -> str:
        """A stored number with `decimals` digits shown, rounded half up; a proper minus sign."""
        text = decimal_text(rescale(value, precision, decimals), decimals)
        whole, _, fraction = text.lstrip("-").partition(".")
        grouped = f"{int(whole):,}".replace(",", self._group)
        sign = "−" if text.startswith("-") and int(text.replace(".", "").lstrip("-")) else ""
        return f"{sign}{grouped}{self._decimal}{fraction}" if decimals else f"{sign}{grouped}"

    def file_size(self, size: int) -> str:
        """A size in bytes as readers see it, in steps of a thousand: 12 kB, 1.4 MB."""
        if size < 1_000_000:
            return f"{self.number(max(1, -(-size // 1000)), 0, 0)}\u00a0kB"
        return f"{self.number(divide(size, 100_000), 1, 1)}\u00a0MB"

    def decimal(self, text: str) -> str:
        """Plain decimal text, as in a weight of `12.5`, in this language."""
        plain = text.rstrip("0").rstrip(".") if "." in text else text
        return plain.replace(".", self._decimal)

    def ordinal(self, number: int) -> str:
        """A place in words as sentences need it: 5 in Vietnamese, 5th in English."""
        if self.language != "en":
            return str(number)
        suffix = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        return f"{number}{suffix}"

    def _day(self, day: date) -> str:
        """A date."""
        return format_date(day, DATE_PATTERNS[self.language], locale=self.language)

    def _period(self, period: Period) -> str:
        """A period as a label: 2018, 3/2025."""
        match period.span:
            case Span.year:
                return period.id
            case Span.quarter:
                return self._translate("Q%(quarter)s %(year)s") % {"quarter": period.number, "year": period.first.year}
            case Span.month:
                return format_date(period.first, MONTH_PATTERNS[self.language], locale=self.language)
            case Span.day:
                return self.day(period.first)

    def period_in_sentence(self, period: Period) -> str:
        """A period as sentences need it: "năm 2018", "tháng 3/2025"."""
        pattern = {
            Span.year: "year %(period)s",
            Span.quarter: "quarter %(period)s",
            Span.month: "month %(period)s",
            Span.day: "day %(period)s",
        }[period.span]
        if self.language == "en":
            return self.period(period)
        return self._translate(pattern) % {"period": self.period(period)}

    def short_period(self, period: Period, first: bool) -> str:
        """A period below a chart: two digits of the year but for the first; months by number."""
        if period.span is Span.year:
            return period.id if first else period.id[2:]
        return str(period.number)
