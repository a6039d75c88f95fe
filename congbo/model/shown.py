"""What is shown of a column: each thing once, and which of them stands in each row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

import numpy as np
import numpy.typing as npt

Thing = TypeVar("Thing", covariant=True)
Made = TypeVar("Made")
Places = npt.NDArray[np.intp]
CLOSE = 4
"""So many times the rows numbers may lie apart for it to be quicker to count them than to sort them."""


@dataclass(frozen=True, slots=True, eq=False)
class Shown(Generic[Thing]):
    """A column of things of which many are equal; told by identity, so that it is drawn once."""

    things: Sequence[Thing]
    places: Places
    """By row: which of the things stands there."""

    def __getitem__(self, row: int) -> Thing:
        thing: Thing = self.things[self.places[row]]
        return thing

    def __iter__(self) -> Iterator[Thing]:
        return map(self.things.__getitem__, self.places.tolist())

    def __len__(self) -> int:
        return len(self.places)

    def __bool__(self) -> bool:
        raise TypeError("a column is neither true nor false; its rows are")

    def __str__(self) -> str:
        raise TypeError("a column has no words of its own; its rows have")

    def at(self, rows: Places) -> Shown[Thing]:
        """What stands in some of its rows, in their order."""
        return Shown(self.things, self.places[rows])


def the_same(thing: Made, rows: int) -> Shown[Made]:
    """A column of one thing."""
    return Shown([thing], np.zeros(rows, dtype=np.intp))


def of_each(things: Sequence[Made]) -> Shown[Made]:
    """A column of things that differ from row to row."""
    return Shown(things, np.arange(len(things)))


def of_few(things: Sequence[Made]) -> Shown[Made]:
    """A column of things of which many are equal."""
    few = {thing: place for place, thing in enumerate(dict.fromkeys(things))}
    return Shown(list(few), np.array([few[thing] for thing in things], dtype=np.intp))


def in_any(columns: Iterable[Shown[object]], rows: int) -> list[bool]:
    """By row: whether there is something in any of the columns."""
    return list(map(any, zip(*columns, strict=True))) or [False] * rows


def numbers_shown(numbers: npt.NDArray[np.int64], flags: npt.NDArray[np.uint8]) -> tuple[list[int], list[int], Places]:
    """The numbers that are not flagged, the flags, each once and in order, and the place of each row among both."""
    there = flags == 0
    some, places_there = _each_once(numbers[there])
    lacking = np.flatnonzero(np.bincount(flags[~there])).tolist()
    places = np.empty(len(numbers), dtype=np.intp)
    places[there] = places_there
    for number, flag in enumerate(lacking, len(some)):
        places[flags == flag] = number
    return some, lacking, places


def _each_once(numbers: npt.NDArray[np.int64]) -> tuple[list[int], Places]:
    if not len(numbers):
        return [], np.empty(0, dtype=np.intp)
    least = int(numbers.min())
    if int(numbers.max()) - least > CLOSE * len(numbers):
        some, places = np.unique(numbers, return_inverse=True)
        return some.tolist(), places
    held = np.bincount(numbers - least) > 0
    return (np.flatnonzero(held) + least).tolist(), (np.cumsum(held) - 1)[numbers - least]
