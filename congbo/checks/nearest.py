"""The nearest known word to one that is not known."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from congbo.collation import fold


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A question with the nearest known word, empty if none is near."""
    by_fold = {fold(one): one for one in known}
    near = get_close_matches(fold(word), by_fold, n=1, cutoff=0.6)
    return f"Có phải ý bạn là «{by_fold[near[0]]}»?" if near else ""
