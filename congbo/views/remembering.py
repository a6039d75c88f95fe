"""What views remember while the pages of one part are made, and forget after it: nothing else could use it again."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, Protocol, TypeVar, cast

Given = ParamSpec("Given")
Made = TypeVar("Made")


class Kept(Protocol):
    """A function that remembers."""

    def cache_clear(self) -> None:
        """Makes it forget."""


_KEPT: list[Kept] = []


def remembered(most: int) -> Callable[[Callable[Given, Made]], Callable[Given, Made]]:
    """Makes a function remember its last results, at most so many, until `forget`."""

    def remembering(function: Callable[Given, Made]) -> Callable[Given, Made]:
        kept = lru_cache(maxsize=most)(function)
        _KEPT.append(kept)
        return cast("Callable[Given, Made]", kept)

    return remembering


def forget() -> None:
    """Lets go of all that was remembered for a part; memory so does not grow with the parts that were made."""
    for one in _KEPT:
        one.cache_clear()
