"""How many digits of figures must be shown so that a comparison can be told from them."""

from __future__ import annotations

from collections.abc import Iterable

from congbo.languages import Language
from congbo.numbers import decimal_text, rescale


def telling_digits(value: int, bounds: Iterable[int], digits: int, shown: int) -> int:
    """The fewest decimals, but at least `shown`, at which the value stands to each bound as it does in full."""
    known = list(bounds)
    for places in range(min(shown, digits), digits):
        rounded = rescale(value, digits, places)
        if all(_order(rounded, rescale(bound, digits, places)) == _order(value, bound) for bound in known):
            return places
    return digits


def _order(one: int, other: int) -> int:
    return (one > other) - (one < other)


def bound_text(language: Language, bound: int, digits: int) -> str:
    """A bound as it is set, without zeros at its end: 90, 82,5."""
    return language.formats.decimal(decimal_text(bound, digits))
