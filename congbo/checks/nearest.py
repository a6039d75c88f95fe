"""The nearest known word to one that is not known."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from congbo.collation import fold
from congbo.findings import Phrase


def did_you_mean(word: str, known: Iterable[str]) -> Phrase:
    """A question with the nearest known word, or that there is none."""
    by_fold: dict[str, str] = {}
    for one in known:
        if one == word:
            continue
        by_fold.setdefault(fold(one), one)
    near = get_close_matches(fold(word), by_fold, n=1, cutoff=0.6)
    return Phrase("did_you_mean", {"near": by_fold[near[0]]}) if near else Phrase("nothing_near")
