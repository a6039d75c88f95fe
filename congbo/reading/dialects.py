"""How a text file is divided into rows and cells."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field
from sys import intern

from congbo.findings import Fact, Phrase
from congbo.reading.characters import LONGEST_CELL

SEPARATORS = {",": ",", ";": ";", "\t": "TAB"}
"""And how they are shown."""
LONGEST_QUOTED = 2**31 - 1
"""The csv module's own limit would hide what is wrong; cells are measured later."""
Problem = tuple[str, int, dict[str, Fact]]
"""Code of a finding, line, facts."""


@dataclass(slots=True)
class Rows:
    """The rows of a file with the line on which each begins."""

    cells: list[list[str]] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    notes: list[Fact] = field(default_factory=list)
    """What was recognised and made uniform."""
    separator: str = ","
    """As it is shown."""
    mark: str = ","
    """The separator itself."""
    problems: list[Problem] = field(default_factory=list)
    is_tidy: bool = False
    """Whether no line is long, and no cell begins or ends with a blank."""
    typed: set[tuple[int, int]] = field(default_factory=set)
    """Line and position of cells with three decimals that a workbook holds as numbers, not as text."""


def split_rows(text: str) -> Rows:
    """The rows of a CSV text, whatever its separator and line ends; trailing empty rows and columns are dropped."""
    rows = Rows()
    if "\r" in text:
        windows = text.count("\r\n")
        if windows != text.count("\n") or windows != text.count("\r"):
            rows.notes.append("CRLF + LF" if windows == text.count("\r") else "CR")
        text = text.replace("\r\n", "\n")
        if "\r" in text:
            text = text.replace("\r", "\n")
    first_line, _, rest = text.partition("\n")
    start = 1
    separator = ""
    if first_line.strip().lower().startswith("sep=") and len(first_line.strip()) == 5:
        rows.notes.append(f"«{first_line.strip()}»")
        separator, text, start = first_line.strip()[4], rest, 2
    separator = separator or recognise_separator(text)
    rows.separator, rows.mark = SEPARATORS.get(separator, separator), separator
    if separator != ",":
        rows.notes.append(Phrase("separated_by", {"sign": rows.separator}))
    _parse(text, separator, start, rows)
    _trim(rows)
    return rows


def recognise_separator(text: str) -> str:
    """The separator that stands most often in the first line that has any."""
    for line in text.split("\n")[:20]:
        counts = {separator: line.count(separator) for separator in SEPARATORS}
        if any(counts.values()):
            return max(counts, key=lambda separator: counts[separator])
    return ","


def _parse(text: str, separator: str, start: int, rows: Rows) -> None:
    if '"' not in text:
        lines = text.split("\n")
        rows.cells += [
            list(map(intern, words.split(separator))) for words in lines
        ]  # a million cells, some thousand figures
        rows.lines += range(start, start + len(lines))
        rows.is_tidy = max(map(len, lines)) <= LONGEST_CELL and not any(
            edge in f"\n{text}\n" for edge in _edges(separator)
        )
        return
    csv.field_size_limit(LONGEST_QUOTED)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    before = 0
    try:
        for cells in reader:
            line = start + before
            if any("\n" in cell for cell in cells):
                rows.problems.append(("line_break_in_cell", line, {}))
                cells = [cell.replace("\n", " ") for cell in cells]
            rows.cells.append(list(map(intern, cells or [""])))
            rows.lines.append(line)
            before = reader.line_num
    except csv.Error as error:
        phrase = "unclosed_quote" if "end of data" in str(error) else "text_after_quote"
        phrase = "backslash_quote" if '\\"' in text else phrase
        rows.problems.append(("broken_quotes", start + before, {"what": Phrase(phrase)}))


def _edges(separator: str) -> list[str]:
    """What a text holds in which a cell begins or ends with a blank."""
    return [
        edge for blank in {" ", "\t"} - {separator} for end in (separator, "\n") for edge in (blank + end, end + blank)
    ]


def _trim(rows: Rows) -> None:
    while rows.cells and not any(cell.strip() for cell in rows.cells[-1]):
        rows.cells.pop()
        rows.lines.pop()
    width = max([len(cells) if cells[-1].strip() else last_filled(cells) for cells in rows.cells], default=0)
    if any(len(cells) > max(width, 1) for cells in rows.cells):
        rows.cells[:] = [cells[: max(width, 1)] for cells in rows.cells]


def last_filled(cells: list[str]) -> int:
    """How many cells a row has up to its last one that is not blank."""
    return next((position for position in range(len(cells), 0, -1) if cells[position - 1].strip()), 0)
