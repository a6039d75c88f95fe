"""Which unit a province's code or spelling stands for, before 1 July 2025."""

import re
import unicodedata
from functools import cache

from files import DEFINITIONS, Row, read_rows


def folded(name: str) -> str:
    """Reduce a name to lower-case letters without diacritics, spaces or punctuation."""
    plain = unicodedata.normalize("NFD", name.replace("đ", "d").replace("Đ", "D"))
    return re.sub(r"[^a-z0-9]", "", plain.lower())


@cache
def province_rows() -> list[Row]:
    """List the provinces that existed at some time between 2005 and June 2025."""
    return read_rows(DEFINITIONS / "provinces.csv")


@cache
def unit_by_code() -> dict[str, str]:
    """Map the official two-digit code to the unit."""
    return {row["code"]: row["unit"] for row in province_rows()}


@cache
def _unit_by_spelling() -> dict[str, str]:
    spellings: dict[str, str] = {}
    for row in province_rows():
        for name in (row["name_vi"], row["name_en"], *row["aliases"].split("|")):
            if name:
                spellings[folded(name)] = row["unit"]
    return spellings


def unit_by_name(name: str) -> str:
    """Find the unit that a printed name stands for, whatever its spelling."""
    return _unit_by_spelling()[folded(name)]


def provinces_in(year: int) -> list[str]:
    """List the provinces of one year by code: Hà Tây only until 2008."""
    return [row["unit"] for row in province_rows() if row["code"] != "28" or year <= 2008]
