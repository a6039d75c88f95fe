"""A text in both languages."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict
from pydantic_core import PydanticCustomError


def _plain(pattern: str, kind: str) -> BeforeValidator:
    """Refuses text that a lenient reader would take for another value: 012, 1_000, 1e3, a count of seconds."""

    def check(value: object) -> object:
        if isinstance(value, str) and not re.fullmatch(pattern, value, re.ASCII):
            raise PydanticCustomError(kind, "not written plainly")
        return value

    return BeforeValidator(check)


Whole = Annotated[int, _plain(r"0|[1-9]\d{0,8}", "not_whole")]
"""A whole number as people write it."""
Exact = Annotated[Decimal, _plain(r"-?(0|[1-9]\d{0,11})(\.\d{1,9})?", "not_decimal")]
"""A decimal number with a point, as people write it."""
Day = Annotated[date, _plain(r"\d{4}-\d\d-\d\d", "not_day")]
"""A day as year-month-day."""
Moment = Annotated[datetime, _plain(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d|Z)", "not_moment")]
"""A day and a time with its zone, such as 2026-04-10T09:30+07:00."""
Address = Annotated[str, _plain(r"https?://[^\s<>\"'`{}|\\^]+", "not_address")]
"""An address of the web."""


class Model(BaseModel):
    """What all YAML models share: frozen, and no key that we do not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Text(Model):
    """The same words in Vietnamese and English."""

    vi: str
    en: str

    def __getitem__(self, language: str) -> str:
        return self.vi if language == "vi" else self.en


class Linked(Text):
    """A text that names a thing that has an address."""

    url: Address | None = None
    """Address of the thing, http or https."""
    retrieved: str | None = None
    """The day on which it was read there, YYYY-MM-DD."""
