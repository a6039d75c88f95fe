"""Which units are like another: those with the nearest totals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Field:
    """Rows that have a score, in the order of their scores."""

    rows: tuple[int, ...]
    scores: tuple[int, ...]
    place_of: dict[int, int]
    """Where each row stands among them."""


def line_up(scores: Sequence[int | None], rows: Sequence[int]) -> Field:
    """The rows that have a score; equal ones keep the order in which they are given."""
    known = [(score, row) for row in rows if (score := scores[row]) is not None]
    known.sort(key=lambda one: one[0])
    return Field(
        tuple(row for _, row in known),
        tuple(score for score, _ in known),
        {row: place for place, (_, row) in enumerate(known)},
    )


def nearest_rows(field: Field, row: int, count: int) -> tuple[int, ...]:
    """The rows whose scores are nearest to that of one row, the nearest first; of two as near the higher score."""
    if row not in field.place_of:
        return ()
    place = field.place_of[row]
    score, below, above = field.scores[place], place - 1, place + 1
    found: list[int] = []
    while len(found) < count and (below >= 0 or above < len(field.rows)):
        is_above = below < 0 or (above < len(field.rows) and field.scores[above] - score <= score - field.scores[below])
        found.append(field.rows[above if is_above else below])
        below, above = (below, above + 1) if is_above else (below - 1, above)
    return tuple(found)
