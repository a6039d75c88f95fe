"""One cell of a CSV file, and not a byte beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from congbo.numbers import DECIMAL
from congbo.reading.dialects import recognise_separator

LINE_END = re.compile(r"\r\n|\r|\n")


def separator_of(text: str) -> str:
    """The separator of a file, which its first line may name."""
    first = LINE_END.split(text.removeprefix("\ufeff"), maxsplit=1)[0].strip()
    if first.lower().startswith("sep=") and len(first) == 5:
        return first[4]
    return recognise_separator(text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))


def change_cell(text: str, line: int, position: int, new: str) -> str:
    """The file with another cell in the row that begins on a line (from 1), at a position (from 0).

    A number keeps the cell's decimal sign.
    """
    separator = separator_of(text)
    start, end = cell_span(text, separator, line, position)
    old = text[start:end]
    if DECIMAL.fullmatch(new):
        new = new.replace(".", ",") if "," in old.strip('"') else new.replace(",", ".")
    return text[:start] + quoted(new, separator, is_quoted=old.startswith('"')) + text[end:]


def quoted(cell: str, separator: str, is_quoted: bool = False) -> str:
    """A cell as it stands in a file."""
    if is_quoted or separator in cell or '"' in cell or LINE_END.search(cell):
        return '"' + cell.replace('"', '""') + '"'
    return cell


def cell_span(text: str, separator: str, line: int, position: int) -> tuple[int, int]:
    """Where a cell begins and ends."""
    spans = _spans(text, separator, _line_start(text, line))
    return next(span for number, span in enumerate(spans) if number == position)


def _line_start(text: str, line: int) -> int:
    starts = [1 if text.startswith("\ufeff") else 0, *(found.end() for found in LINE_END.finditer(text))]
    return starts[line - 1]


def _spans(text: str, separator: str, start: int) -> Iterator[tuple[int, int]]:
    plain = re.compile(f"[^{re.escape(separator)}\r\n]*")
    held = re.compile(r'"(?:[^"]|"")*"')
    while True:
        found = (held.match(text, start) if '"' in text else None) or plain.match(text, start)
        end = found.end() if found else start
        yield start, end
        if text[end : end + 1] != separator:
            return
        start = end + 1
