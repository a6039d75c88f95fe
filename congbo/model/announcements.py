"""What will be announced, and when: a promise of a day, never a figure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone

from congbo.model.periods import Period
from congbo.model.texts import Text

VIET_NAM = timezone(timedelta(hours=7))
MOMENT = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(Z|[+-]\d\d:\d\d))?")
"""A day, or a day and time with its zone."""
STATUSES = ("planned", "confirmed", "postponed", "cancelled")
OFF = ("postponed", "cancelled")
"""An announcement that does not take place on its day."""


@dataclass(frozen=True, slots=True)
class Announcement:
    """One row of `calendar.csv`."""

    index: str
    period: Period
    number: int
    """Which of its release's announcements it is, in the order of the file, from 1; it never changes."""
    on: date
    """In Viet Nam."""
    at: time | None
    """In Viet Nam; None where only the day is known."""
    what: Text
    status: str


def parse_moment(text: str) -> tuple[date, time | None]:
    """Day and time in Viet Nam; raises ValueError for what is no moment."""
    if not MOMENT.fullmatch(text):
        raise ValueError(text)
    if "T" not in text:
        return date.fromisoformat(text), None
    try:
        moment = datetime.fromisoformat(text).astimezone(VIET_NAM)
    except OverflowError as error:
        raise ValueError(text) from error
    return moment.date(), moment.time()
