"""Rows become a table: one row of headings, then rows of as many cleaned cells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from congbo.findings import Fact, Finding, Phrase, Place
from congbo.reading.characters import LONGEST_CELL, clean_cell, visible
from congbo.reading.dialects import SEPARATORS, Rows
from congbo.reading.strays import stray
from congbo.reading.workbooks import excel_column

KEYS = ("unit", "component", "date", "block")
"""A row that has one of these is a row of headings."""
FIGURE = r"(?:-?(?:0|[1-9][0-9]*)(?:[.,][0-9]+)?|\[[xzcun]\])"
PLAIN_NUMBERS = re.compile(rf"{FIGURE}(?:\n{FIGURE})*")
"""A column of numbers and markers, a line each."""
TELLING = ("broken_quotes", "empty_sheet")
"""Problems of a file that say why there is no table."""
EXCEL_LIMITS = (65_535, 65_536, 1_048_575, 1_048_576)


@dataclass(frozen=True, slots=True)
class Table:
    """A table of text cells, each of which can say where it stands."""

    file: str
    """Path below `results/`, with forward slashes, ending in .csv."""
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    """As many cells in each as the header has."""
    lines: tuple[int, ...]
    """Line of each row, counted from 1."""
    source: str = ""
    """The file it came from, where that is a workbook."""
    header_line: int = 1
    typed: frozenset[tuple[int, str]] = frozenset()
    """Line and heading of cells with three decimals that a workbook holds as numbers: nobody has to guess at them."""

    _columns: dict[str, tuple[str, ...]] = field(default_factory=dict, compare=False, repr=False)

    _different: dict[str, tuple[str, ...]] = field(default_factory=dict, compare=False, repr=False)

    _plain: dict[str, bool] = field(default_factory=dict, compare=False, repr=False)

    def column(self, name: str) -> tuple[str, ...]:
        """All cells below one heading."""
        if not self._columns and self.rows:
            self._columns.update(zip(self.header, zip(*self.rows, strict=True), strict=True))
        return self._columns[name] if self.rows else ()

    def is_plain_numbers(self, name: str) -> bool:
        """Whether a column holds numbers and missing markers only; looked at once, as almost all columns do."""
        if name not in self._plain:
            self._plain[name] = PLAIN_NUMBERS.fullmatch(self.text(name)) is not None
        return self._plain[name]

    def different(self, name: str) -> tuple[str, ...]:
        """Each text that stands below one heading, once: of a million cells some thousand."""
        if name not in self._different:
            self._different[name] = tuple(dict.fromkeys(self.column(name)))
        return self._different[name]

    def text(self, name: str) -> str:
        """The same, a line each: for looking at a whole column at once."""
        return "\n".join(self.different(name))

    def records(self) -> Iterator[dict[str, str]]:
        """Each row by heading."""
        for row in self.rows:
            yield dict(zip(self.header, row, strict=True))

    def place(self, row: int, column: str) -> Place:
        """Where the cell of a row stands; `row` counts from 0 below the header."""
        position = self.header.index(column)
        unit = self.rows[row][self.header.index("unit")] if "unit" in self.header else None
        line = self.lines[row]
        return Place(self.source or self.file, line, column, f"{excel_column(position)}{line}", unit)

    def head(self, column: str) -> Place:
        """Where a heading stands."""
        position = self.header.index(column)
        return Place(self.source or self.file, self.header_line, column, f"{excel_column(position)}{self.header_line}")


def make_table(name: str, rows: Rows, is_suspect: bool) -> tuple[Table | None, list[Finding]]:
    """The table, and what is wrong with its shape; rows of a wrong width are left out of it."""
    findings = [Finding("normalised_text", Place(name), facts={"what": note}) for note in rows.notes]
    findings += [_problem(name, code, line, facts) for code, line, facts in rows.problems]
    filled = [row for row, cells in enumerate(rows.cells) if any(cell.strip() for cell in cells)]
    if len(filled) < 2:
        is_told = any(code in TELLING for code, _, _ in rows.problems)
        return None, findings if is_told else [*findings, Finding("empty_table", Place(name))]
    top = next((row for row in filled[:15] if {cell.strip() for cell in rows.cells[row]} & set(KEYS)), filled[0])
    if top != filled[0]:
        first = " ".join(filter(None, rows.cells[filled[0]]))
        findings.append(
            Finding("title_above_header", Place(name, rows.lines[filled[0]]), first, {"line": rows.lines[top]})
        )
    raw = rows.cells[top]
    if sign := other_separator(raw):
        return None, [*findings, Finding("unknown_separator", Place(name, rows.lines[top]), raw[0], {"sign": sign})]
    header, problems = _clean(name, raw, rows.lines[top], tuple(map(str, range(len(raw)))), is_suspect)
    findings += [replace(one, place=replace(one.place, column=None)) for one in problems]
    findings += _heading_problems(name, rows, top, header)
    body: list[tuple[str, ...]] = []
    lines: list[int] = []
    is_plain = rows.is_tidy and not is_suspect
    for row in range(top + 1, len(rows.cells)):
        cells, line = rows.cells[row], rows.lines[row]
        is_odd = len(cells) != len(header) or not cells[0].strip()
        if is_odd and (problem := _width_problem(name, cells, line, header, rows, row)):
            findings.append(problem)
            continue
        cleaned, problems = (tuple(cells), []) if is_plain else _clean(name, cells, line, header, is_suspect)
        findings += problems
        if code := stray(header, cleaned, is_first=row == top + 1):
            at = next((position for position, cell in enumerate(cleaned) if cell), 0)
            place = Place(name, line, header[at], f"{excel_column(at)}{line}")
            findings.append(Finding(code, place, cleaned[at], {"line": rows.lines[top]}))
            continue
        body.append(cleaned)
        lines.append(line)
    if len(body) in EXCEL_LIMITS:
        findings.append(Finding("row_limit", Place(name), facts={"rows": len(body)}))
    typed = frozenset((line, header[position]) for line, position in rows.typed if position < len(header))
    return Table(name, header, tuple(body), tuple(lines), header_line=rows.lines[top], typed=typed), findings


def other_separator(cells: list[str]) -> str:
    """What separates the headings if it is none of the marks that we take; empty if they are separated."""
    if len(cells) != 1:
        return ""
    found = re.fullmatch(
        r"\W*(unit|component|block|date)([^\w:-])\2*(unit|block|name|total|parent|event)\b.*", cells[0]
    )
    return ("␠" if found[2] == " " else found[2]) if found else ""


def _problem(name: str, code: str, line: int, facts: dict[str, Fact]) -> Finding:
    return Finding(code, Place(name, line), facts=facts)


def _heading_problems(name: str, rows: Rows, top: int, header: tuple[str, ...]) -> Iterator[Finding]:
    line = rows.lines[top]
    below = rows.cells[top + 1] if top + 1 < len(rows.cells) else []
    if (
        len(set(header)) < len(header)
        and below
        and not below[0].strip()
        and not any(re.search(r"\d", c) for c in below)
    ):
        yield Finding("two_line_header", Place(name, line), facts={"words": ", ".join(filter(None, below))})
        return
    for position, heading in enumerate(header):
        letter = excel_column(position)
        if not heading or heading.startswith("Unnamed:"):
            numbers = [cells[position].strip() for cells in rows.cells[top + 1 : top + 6] if position < len(cells)]
            counts = numbers in ([str(i) for i in range(len(numbers))], [str(i + 1) for i in range(len(numbers))])
            way = Phrase("index_column" if numbers and counts else "name_the_column")
            yield Finding(
                "empty_heading", Place(name, line, None, f"{letter}{line}"), facts={"letter": letter, "way": way}
            )
    for heading in dict.fromkeys(one for one in header if one and header.count(one) > 1):
        letters = [excel_column(position) for position, other in enumerate(header) if other == heading]
        facts: dict[str, Fact] = {"times": len(letters), "letters": ", ".join(letters)}
        yield Finding("repeated_column", Place(name, line, heading, f"{letters[1]}{line}"), facts=facts)


def _width_problem(
    name: str, cells: list[str], line: int, header: tuple[str, ...], rows: Rows, row: int
) -> Finding | None:
    if not any(cell.strip() for cell in cells):
        return Finding("blank_row", Place(name, line), facts={"after": len(rows.cells) - row - 1})
    if len(cells) == len(header):
        return None
    if len(cells) == 1 and len(header) > 1:
        if cells[0].count(rows.mark) == len(header) - 1:
            return Finding("row_in_quotes", Place(name, line), visible(cells[0])[:80])
        found = next((mark for mark in SEPARATORS if cells[0].count(mark) == len(header) - 1), None)
        if found:
            facts: dict[str, Fact] = {"found": SEPARATORS[found], "expected": rows.separator}
            return Finding("mixed_separators", Place(name, line), visible(cells[0])[:80], facts)
    facts = {"found": len(cells), "expected": len(header)}
    if len(cells) < len(header):
        facts["missing"] = ", ".join(header[len(cells) :])
        return Finding("too_few_cells", Place(name, line), facts=facts)
    facts["surplus"] = visible(", ".join(cells[len(header) :]))[:80]
    return Finding("too_many_cells", Place(name, line), facts=facts)


def _clean(
    name: str, cells: list[str], line: int, header: tuple[str, ...], is_suspect: bool
) -> tuple[tuple[str, ...], list[Finding]]:
    if not is_suspect and max(map(len, cells)) <= LONGEST_CELL:
        return tuple([cell.strip() for cell in cells]), []
    texts: list[str] = []
    findings: list[Finding] = []
    for position, (cell, heading) in enumerate(zip(cells, header, strict=True)):
        cleaned = clean_cell(cell)
        texts.append(cleaned.text)
        place = Place(name, line, heading, f"{excel_column(position)}{line}")
        if cleaned.code:
            findings.append(Finding(cleaned.code, place, cleaned.text, dict(cleaned.facts)))
        elif cleaned.done:
            findings.append(Finding("normalised_text", place, visible(cell), {"what": cleaned.done}))
    return tuple(texts), findings
