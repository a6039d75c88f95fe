"""The form of a row that is frozen: what it says, not how its file is written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256

NOT_PUBLISHED = frozenset({"name", "period"})
"""Columns that are only checked and shown nowhere."""
NUMBER = re.compile(r"(-?[0-9]+)[.,]([0-9]*)")
MARK = 4
"""Hexadecimal digits of a cell's mark."""


class PlainCells(dict[str, str]):
    """Cells as they are frozen, each worked out once: a column holds few figures that no other row has."""

    def __missing__(self, cell: str) -> str:
        found = NUMBER.fullmatch(cell)
        fraction = found[2].rstrip("0") if found else ""
        self[cell] = made = f"{found[1]}.{fraction}" if found and fraction else found[1] if found else cell
        return made


def plain_column(cells: Sequence[str]) -> list[str]:
    """Each cell as it is frozen: a decimal point, no zeros at the end of a fraction."""
    return list(map(PlainCells().__getitem__, cells))


def plain(cell: str) -> str:
    """One cell as it is frozen."""
    return PlainCells()[cell]


def row_texts(header: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Each row in canonical form: `column TAB cell LF` by the order of columns, without blank cells."""
    columns = dict(zip(header, zip(*rows, strict=True), strict=True)) if rows else {}
    names = sorted(name for name in columns if name not in NOT_PUBLISHED)
    known = PlainCells()
    cells = zip(*(map(known.__getitem__, columns[name]) for name in names), strict=True)
    if any("" in columns[name] for name in names):
        return (_line(names, row) for row in cells)
    form = "".join(f"{name.replace('%', '%%')}\t%s\n" for name in names)
    return (form % row for row in cells)


def _line(names: Sequence[str], row: Sequence[str]) -> str:
    return "".join(f"{name}\t{cell}\n" for name, cell in zip(names, row, strict=True) if cell)


def row_hashes(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """The SHA-256 of each row in canonical form."""
    return [sha256(text.encode()).hexdigest() for text in row_texts(header, rows)]


def row_hash(cells: Mapping[str, str]) -> str:
    """The SHA-256 of one row, given by its columns."""
    return row_hashes(list(cells), [list(cells.values())])[0]


def row_marks(cells: Mapping[str, str]) -> str:
    """A few digits for each cell that is not blank, in order of the columns."""
    return "".join(mark for _, mark in _marks(cells))


def _marks(cells: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for name in sorted(cells):
        if cells[name] and name not in NOT_PUBLISHED:
            yield name, sha256(f"{name}\t{plain(cells[name])}\n".encode()).hexdigest()[:MARK]


def changed_columns(cells: Mapping[str, str], marks: str) -> list[str]:
    """The columns whose cell is another than when it was marked; empty if other columns were there then."""
    then = [marks[start : start + MARK] for start in range(0, len(marks), MARK)]
    now = list(_marks(cells))
    if len(then) != len(now):
        return []
    return [name for (name, mark), old in zip(now, then, strict=True) if mark != old]


def find_cell(cells: Mapping[str, str], column: str, candidates: Iterable[str], sha: str) -> str | None:
    """What stood in a cell, if one of the candidates (each as it is frozen) makes the row what its hash says."""
    names = sorted(name for name in {*cells, column} if name not in NOT_PUBLISHED)
    place = names.index(column)
    before, after = (
        "".join(f"{name}\t{plain(cells[name])}\n" for name in part if cells[name])
        for part in (names[:place], names[place + 1 :])
    )
    for candidate in candidates:
        line = f"{column}\t{candidate}\n" if candidate else ""
        if sha256(f"{before}{line}{after}".encode()).hexdigest() == sha:
            return candidate
    return None
