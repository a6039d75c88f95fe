"""A period: a year, quarter, month or day that a result is for."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache

PATTERN = re.compile(r"(?P<year>[12]\d{3})(-Q(?P<quarter>[1-4])|-(?P<month>0[1-9]|1[0-2])(-(?P<day>\d\d))?)?")


class Span(StrEnum):
    """How long a period is; series of different spans never mix."""

    year = "year"
    quarter = "quarter"
    month = "month"
    day = "day"


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A stretch of days with its id: `2024`, `2024-Q2`, `2024-03` or `2024-03-31`."""

    first: date
    last: date
    id: str
    span: Span

    @property
    def number(self) -> int:
        """The year, quarter, month or day as a number."""
        match self.span:
            case Span.year:
                return self.first.year
            case Span.quarter:
                return (self.first.month + 2) // 3
            case Span.month:
                return self.first.month
            case Span.day:
                return self.first.day

    def follows(self, earlier: Period) -> bool:
        """Whether no period of the same span lies between; between two days nothing is known to be missing."""
        return self.span is Span.day or self.first == earlier.last + timedelta(days=1)


@cache
def parse_period(text: str) -> Period:
    """The period that an id names; raises ValueError if it names none."""
    found = PATTERN.fullmatch(text)
    if not found:
        raise ValueError(text)
    year = int(found["year"])
    if found["quarter"]:
        start = int(found["quarter"]) * 3 - 2
        return Period(date(year, start, 1), _month_end(year, start + 2), text, Span.quarter)
    if found["day"]:
        day = date.fromisoformat(text)
        return Period(day, day, text, Span.day)
    if found["month"]:
        month = int(found["month"])
        return Period(date(year, month, 1), _month_end(year, month), text, Span.month)
    return Period(date(year, 1, 1), date(year, 12, 31), text, Span.year)


def _month_end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])
