"""A line more at the end of a CSV file."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence

from congbo.edits.cell import LINE_END, quoted, separator_of

BOM = "\ufeff"
"""By which Excel knows that a file is UTF-8."""


def add_line(text: str, header: Sequence[str], cells: Mapping[str, str]) -> str:
    """The file with one line more, in its own order of columns; a new file, with this header, if there is none."""
    if not text:
        text = BOM + ",".join(header) + "\n"
    separator = separator_of(text)
    ends = LINE_END.search(text)
    end = ends.group() if ends else "\n"
    names = heading_line(text, separator)
    line = separator.join(quoted(cells.get(name, ""), separator) for name in names)
    return text + ("" if LINE_END.search(text[-1]) else end) + line + end


def heading_line(text: str, separator: str) -> list[str]:
    """The headings of a file."""
    lines = [line for line in LINE_END.split(text.removeprefix(BOM)) if line.strip()]
    first = lines[1] if lines[0].lower().startswith("sep=") else lines[0]
    return [name.strip() for name in next(csv.reader([first], delimiter=separator))]
