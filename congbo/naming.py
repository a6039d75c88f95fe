"""Names lead to units: spelling, tone placement, case, prefixes and aliases aside."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from congbo.collation import TONES, fold
from congbo.model.periods import Period
from congbo.model.units import Unit

NAMES_KEPT = 32_768
"""As the register is read more than once: all names of the country, old ones too."""
PREFIX = re.compile(
    r"(ủy ban nhân dân|uỷ ban nhân dân|ubnd|thành phố|tỉnh|tp\.?|huyện|thị xã|thị trấn|quận|xã|phường|đặc khu)\s*(?=\S)"
)


@lru_cache(maxsize=NAMES_KEPT)
def spelling(name: str) -> str:
    """A key that is equal for spellings that mean the same: case, tone placement (Hoà, Hòa), signs, spaces."""
    words = re.sub(r"[^\w\u0300-\u036f]+", " ", unicodedata.normalize("NFD", name.lower().replace("ð", "đ"))).split()
    return " ".join(_tone_last(word) for word in words)


def _tone_last(word: str) -> str:
    tones = "".join(mark for mark in word if mark in TONES)
    return "".join(mark for mark in word if mark not in TONES) + tones


@lru_cache(maxsize=NAMES_KEPT)
def without_prefix(name: str) -> str:
    """The name without what says its kind: Tỉnh, TP., UBND."""
    text = unicodedata.normalize("NFC", name).lower().strip()
    while found := PREFIX.match(text):
        text = text[found.end() :]
    return text


@dataclass(frozen=True, slots=True)
class NameBook:
    """All units by what they may be called."""

    units: dict[str, Unit]
    _by_spelling: dict[str, set[str]] = field(default_factory=dict)
    _by_fold: dict[str, set[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for unit in self.units.values():
            names = [name for state in unit.states for name in (state.name.vi, state.name.en)]
            for name in (*names, *unit.aliases):
                for form in {name, without_prefix(name)}:
                    self._by_spelling.setdefault(spelling(form), set()).add(unit.id)
                    self._by_fold.setdefault(fold(form), set()).add(unit.id)

    def find(self, text: str, period: Period | None = None) -> tuple[list[str], bool]:
        """The units that a text may mean, those of the period if any is; and whether its marks agree."""
        if (same := text.lower()) in self.units:
            return [same], True
        for form in (text, without_prefix(text)):
            if found := self._by_spelling.get(spelling(form)):
                return self._in_period(found, period), True
        bare = fold(without_prefix(text))
        if text.isascii() and bare in self._by_fold:
            return self._in_period(self._by_fold[bare], period), False
        return [], False

    def _in_period(self, found: Iterable[str], period: Period | None) -> list[str]:
        units = sorted(found)
        if period is None or len(units) == 1:
            return units
        return [unit for unit in units if self.units[unit].during(period)] or units

    def names(self) -> list[str]:
        """All ids and names, for finding the nearest."""
        return [*self.units, *(unit.current.name.vi for unit in self.units.values())]
