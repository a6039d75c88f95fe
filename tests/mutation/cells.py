"""Every cell of every table, and a digit of it changed."""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Mapping
from dataclasses import dataclass

from tests.builders import Files


@dataclass(frozen=True)
class Cell:
    """One cell with a digit, before and after."""

    file: str
    column: str
    row: Mapping[str, str]
    """The whole row as it was, by heading."""
    old: str
    new: str

    def __str__(self) -> str:
        return f"{self.file} {self.row.get('unit', '')} {self.column}: {self.old} → {self.new}"


def change_a_digit(files: Files, chance: random.Random) -> tuple[Cell, Files]:
    """A digit of a cell of some table becomes another one; each table is as likely as its number of rows."""
    tables = {name: read(text) for name, text in sorted(files.items()) if name.endswith(".csv")}
    places = [(name, row) for name, (_, rows) in tables.items() for row in range(len(rows))]
    while True:
        name, at = chance.choice(places)
        head, rows = tables[name]
        position = chance.randrange(len(head))
        old = rows[at][position]
        digits = [place for place, one in enumerate(old) if one.isdigit()]
        if digits:
            break
    place = chance.choice(digits)
    digit = chance.choice([one for one in "0123456789" if one != old[place]])
    new = old[:place] + digit + old[place + 1 :]
    row = dict(zip(head, rows[at], strict=True))
    changed = [[*cells] for cells in rows]
    changed[at][position] = new
    return Cell(name, head[position], row, old, new), {**files, name: written([head, *changed])}


def read(text: str) -> tuple[list[str], list[list[str]]]:
    """Heading and rows."""
    head, *rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    return head, rows


def written(rows: list[list[str]]) -> str:
    """Rows as the text of a file."""
    buffer = io.StringIO(newline="")
    csv.writer(buffer, lineterminator="\n").writerows(rows)
    return buffer.getvalue()
