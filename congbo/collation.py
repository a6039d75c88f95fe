"""The Vietnamese alphabet: order of words as a dictionary has it, and folding for comparison."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
"""Base letters in order (CLDR `vi`); tones are a second level."""
TONES = "\u0300\u0309\u0303\u0301\u0323"
"""Combining marks in order: huyền, hỏi, ngã, sắc, nặng; no mark comes first."""
SHAPES = {("a", "\u0306"): "ă", ("a", "\u0302"): "â", ("e", "\u0302"): "ê", ("o", "\u0302"): "ô"}
SHAPES |= {("o", "\u031b"): "ơ", ("u", "\u031b"): "ư"}

SortKey = tuple[tuple[tuple[int, int], ...], tuple[int, ...], str]


@cache
def sort_key(text: str) -> SortKey:
    """A key that sorts text as a Vietnamese dictionary does, numbers by value."""
    primary: list[tuple[int, int]] = []
    tones: list[int] = []
    for part in re.findall(r"\d+|\D", unicodedata.normalize("NFD", text.lower())):
        if part.isdigit():
            primary.append((1, int(part)))
            tones.append(0)
        elif part in TONES and primary:
            tones[-1] = TONES.index(part) + 1
        elif unicodedata.combining(part) and primary:
            base = LETTERS[primary[-1][1]] if primary[-1][0] == 2 else ""
            shaped = SHAPES.get((base, part))
            primary[-1] = (2, LETTERS.index(shaped)) if shaped else primary[-1]
        else:
            primary.append((2, LETTERS.index(part)) if part in LETTERS else (0, ord(part)))
            tones.append(0)
    return tuple(primary), tuple(tones), text


def initial(text: str) -> str:
    """The letter under which a word stands in a list: `Đà Nẵng` under Đ, `Ấp` under Â."""
    kind, position = sort_key(text)[0][0]
    return LETTERS[position].upper() if kind == 2 else "0–9"


@cache
def fold(text: str) -> str:
    """The text without marks, case and double spaces: `Đắk Lắk` becomes `dak lak`."""
    marks_apart = unicodedata.normalize("NFD", text.lower().replace("đ", "d").replace("ð", "d"))
    bare = "".join(character for character in marks_apart if not unicodedata.combining(character))
    return " ".join(re.sub(r"[^\w]+", " ", bare).split())
