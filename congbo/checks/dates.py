"""Days as year-month-day, and how to mend what is none."""

from __future__ import annotations

import re
from datetime import date

from congbo.findings import Phrase


def is_date(text: str) -> bool:
    """Whether a text is a day as year-month-day."""
    try:
        return re.fullmatch(r"\d{4}-\d\d-\d\d", text) is not None and date.fromisoformat(text) is not None
    except ValueError:
        return False


def date_problem(text: str) -> Phrase | None:
    """How to mend what is not a date written year-month-day; None if it is one."""
    if is_date(text):
        return None
    either = re.fullmatch(r"(0?[1-9]|1[0-2])[/.-](0?[1-9]|1[0-2])[/.-]\d{2,4}", text)
    return Phrase("day_or_month" if either else "write_date")
