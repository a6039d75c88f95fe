"""A name broken into lines, as a picture breaks none."""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import wrap

MOST_LINES = 2


@dataclass(frozen=True, slots=True)
class NameLine:
    """One line, and where its foot stands."""

    text: str
    y: int


@dataclass(frozen=True, slots=True)
class NameBlock:
    """A name in the size in which it fits."""

    lines: tuple[NameLine, ...]
    size: int
    """Of its letters, in pixels."""


SIZES = ((72, 26), (52, 37), (40, 48))
"""Sizes of letters, with how many of them a line holds; the first in which the name takes two lines at most is taken."""


def name_block(name: str, top: int) -> NameBlock:
    """The name below `top`; what even the smallest size cannot hold ends in dots."""
    for size, letters in SIZES:
        if len(lines := wrap(name, letters)) <= MOST_LINES:
            return NameBlock(_placed(_balanced(name, letters), top, size), size)
    return NameBlock(_placed([lines[0], f"{lines[1][: letters - 1]}…"], top, size), size)


def _balanced(name: str, letters: int) -> list[str]:
    """As many lines as there have to be, none much shorter than the others."""
    count = len(wrap(name, letters))
    widths = range(max(map(len, name.split())), letters + 1)
    return next(lines for width in widths if len(lines := wrap(name, width)) == count)


def _placed(lines: list[str], top: int, size: int) -> tuple[NameLine, ...]:
    return tuple(NameLine(line, top + size + place * round(size * 1.18)) for place, line in enumerate(lines))
