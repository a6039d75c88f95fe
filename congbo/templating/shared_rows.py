"""Draws the rows that all pages of a block share, for all at once, and gives each page its own."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from functools import lru_cache
from itertools import repeat
from operator import add
from typing import Any

import numpy as np
import numpy.typing as npt

from congbo.model.shown import Shown
from congbo.views.remembering import remembered
from congbo.views.tables.shared_rows import SharedRows, SharedTable

MARK = "\0"
"""Around a number that stands for a column of cells, or for the rows of a table; in no text."""
MOST_KEPT = 50_000
TABLES_KEPT = 8
Macro = Callable[..., str]
Piece = bytes | Shown[bytes]
"""What is the same on all pages, or what is not."""


class Drawing:
    """What is drawn once: cells for each value, rows for all pages.

    Rows are most of a page. They are kept encoded and do not go through the template: it says a mark in their place, in
    which they are set at last.
    """

    def __init__(self) -> None:
        self._columns: list[Shown[bytes]] = []
        self._rows: list[bytes] = []

    def cell(self, macro: Macro) -> Macro:
        """The macro of a cell, drawn once for each value; in place of its first value it may take a column."""
        drawn = lru_cache(maxsize=MOST_KEPT)(macro)
        encoded = lru_cache(maxsize=MOST_KEPT)(lambda *values: macro(*values).encode())

        def cell(value: Hashable, *others: Hashable) -> str:
            if not isinstance(value, Shown):
                return drawn(value, *others)
            draw = encoded if len(value.things) < len(value) else encoded.__wrapped__  # what never returns is not kept
            self._columns.append(Shown(list(map(draw, value.things, *map(repeat, others))), value.places))
            return f"{MARK}{len(self._columns) - 1}{MARK}"

        return cell

    def rows(self, rows: SharedRows[Any] | Sequence[object], macro: Macro, *others: Hashable) -> str:
        """The rows of a page; the macro draws one, or one for all pages, where columns may stand in cells only."""
        if not isinstance(rows, SharedRows):
            return "".join([macro(row, *others) for row in rows])
        cells = _drawn(self, rows.table, macro, *others)
        self._rows.append(b"".join(cells[rows.page][rows.table.order[rows.page]].ravel().tolist()))
        return f"{MARK}{len(self._rows) - 1}{MARK}"

    def start_page(self) -> None:
        """Lets go of the rows of the page before."""
        self._rows.clear()

    def encoded(self, page: str) -> bytes:
        """What a template has said since the page began, with its rows."""
        return b"".join(_cut(page, self._rows))

    def line(self, macro: Macro, line: object, *others: Hashable) -> list[Piece]:
        """What a macro says of a line, cut where pages differ."""
        self._columns.clear()
        return joined(_cut(macro(line, *others), self._columns))


def _cut(said: str, marked: list[Any]) -> list[Any]:
    """Text at its marks, with what these stand for."""
    return [marked[int(one)] if place % 2 else one.encode() for place, one in enumerate(said.split(MARK))]


@remembered(TABLES_KEPT)
def _drawn(drawing: Drawing, table: SharedTable[Any], macro: Macro, *others: Hashable) -> npt.NDArray[np.object_]:
    """Pages × lines × pieces."""
    lines = [drawing.line(macro, line, *others) for line in table.lines]
    cells = np.full((len(table.order), len(lines), max(map(len, lines), default=0)), b"", dtype=object)
    for number, pieces in enumerate(lines):
        for place, piece in enumerate(pieces):
            cells[:, number, place] = (
                np.array(piece.things, object)[piece.places] if isinstance(piece, Shown) else piece
            )
    return cells


def joined(pieces: list[Piece]) -> list[Piece]:
    """The same in fewer pieces: columns that differ in the same rows are one, and take in the words beside them."""
    made: list[Piece] = []
    for piece in pieces:
        both = _both(made[-1], piece) if made else None
        if both is not None:
            made[-1] = both
        elif piece != b"":
            made.append(piece)
    return made


def _both(one: Piece, other: Piece) -> Piece | None:
    """Two pieces as one, None if that does not pay."""
    if isinstance(one, Shown) and isinstance(other, Shown):
        is_alike = len(one.things) == len(other.things) and np.array_equal(one.places, other.places)
        return Shown(list(map(add, one.things, other.things)), one.places) if is_alike else None
    if isinstance(one, Shown):
        return Shown(list(map(add, one.things, repeat(other))), one.places) if _repeats(one) else None
    if isinstance(other, Shown):
        return Shown(list(map(add, repeat(one), other.things)), other.places) if _repeats(other) else None
    return one + other


def _repeats(column: Shown[bytes]) -> bool:
    """Whether its things stand in two rows or more."""
    return 2 * len(column.things) <= len(column)
