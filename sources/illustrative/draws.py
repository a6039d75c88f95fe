"""Invented numbers: the same for the same words on every machine."""

from hashlib import sha256

SPREAD_DRAWS = 3


def draw(words: str, low: int, high: int) -> int:
    """Draw a whole number from `low` to `high`."""
    return low + int.from_bytes(sha256(words.encode()).digest()[:8], "big") % (high - low + 1)


def spread(words: str, width: int) -> int:
    """Draw a whole number between `-width` and `width`, mostly near 0."""
    return sum(draw(f"{words} {turn}", -width, width) for turn in range(SPREAD_DRAWS)) // SPREAD_DRAWS


def lineage_name(unit: str) -> str:
    """Give a merged unit the luck of the predecessor whose name it bears."""
    return unit.removesuffix("-2025")
