"""Findings as a workbook: a copy of each bad table with its bad cells coloured and commented."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from congbo.findings import Finding, Severity
from congbo.reading.dialects import split_rows
from congbo.reading.encodings import name_encoding
from congbo.reading.workbooks import WorkbookBroken, sheet_rows
from congbo.reports.grouping import group
from congbo.yaml_text import YamlBroken, parse_yaml

COLOURS = {
    Severity.error: "#F4B6B6",
    Severity.confirm: "#E3C6F0",
    Severity.warning: "#FBE3B5",
    Severity.note: "#E3EAEE",
}
FORBIDDEN_IN_SHEETS = r"[\[\]:*?/\\']"
HEADINGS = {
    "vi": ("Mức", "Mã", "Tệp", "Dòng", "Cột", "Ô", "Giá trị", "Sai gì", "Cần gì", "Cách sửa"),
    "en": (
        "Level",
        "Code",
        "File",
        "Line",
        "Column",
        "Cell",
        "Value",
        "What is wrong",
        "What is expected",
        "How to mend it",
    ),
}


def write_findings_workbook(findings: Sequence[Finding], results: Path, language: str, path: Path) -> None:
    """Writes the workbook: a sheet of all findings, then one sheet a bad table."""
    import xlsxwriter

    with xlsxwriter.Workbook(
        str(path), {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    ) as book:
        formats = {severity: book.add_format({"bg_color": colour, "border": 1}) for severity, colour in COLOURS.items()}
        bold = book.add_format({"bold": True, "bottom": 1})
        sheet = book.add_worksheet("Kiểm tra" if language == "vi" else "Findings")
        sheet.write_row(0, 0, HEADINGS[language], bold)
        sheet.freeze_panes(1, 0)
        ordered = [finding for one in group(findings) for finding in one.findings]
        for row, finding in enumerate(ordered, 1):
            place = finding.place
            cells = (
                str(finding.severity),
                finding.code,
                place.file,
                place.line or "",
                place.column or "",
                place.address or "",
            )
            words = (finding.value or "", *finding.sentences(language))
            sheet.write_row(row, 0, [*cells, *words], formats[finding.severity])
        sheet.set_column(2, 9, 24)
        for number, file in enumerate(dict.fromkeys(finding.place.file for finding in ordered), 1):
            rows = table_cells(results / file, sheet_beside(results / file))
            if rows is None:
                continue
            page = book.add_worksheet(f"{number} {re.sub(FORBIDDEN_IN_SHEETS, ' ', file)}"[:31])
            for row, texts in enumerate(rows):
                page.write_row(row, 0, texts)
            for finding in (one for one in ordered if one.place.file == file and one.place.line):
                row, position = (finding.place.line or 1) - 1, column_of(finding.place.address)
                text = rows[row][position] if row < len(rows) and position < len(rows[row]) else ""
                page.write_string(row, position, text, formats[finding.severity])
                page.write_comment(row, position, finding.say(language), {"x_scale": 3, "y_scale": 2})


def sheet_beside(path: Path) -> str | None:
    """The sheet of a workbook that `release.yml` names; None if it names none."""
    settings = path.with_name("release.yml")
    try:
        content = parse_yaml(settings.read_text(encoding="utf-8")).content if settings.is_file() else None
    except (YamlBroken, UnicodeDecodeError):
        return None
    sheet = content.get("sheet") if isinstance(content, dict) else None
    return sheet if isinstance(sheet, str) else None


def table_cells(path: Path, sheet: str | None = None) -> list[list[str]] | None:
    """A table's cells by line, however broken it is; None for other files, and for what cannot be opened."""
    if path.suffix not in (".csv", ".xlsx") or not path.is_file():
        return None
    content = path.read_bytes()
    if path.suffix == ".xlsx":
        try:
            rows = sheet_rows(content, sheet)
        except WorkbookBroken:
            return None
    else:
        trial = name_encoding(content)
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = trial.text if trial else content.decode("latin-1")
        rows = split_rows(text)
    cells: list[list[str]] = [[] for _ in range(max(rows.lines, default=0))]
    for line, row in zip(rows.lines, rows.cells, strict=True):
        cells[line - 1] = row
    return cells


def column_of(cell: str | None) -> int:
    """The position of a cell's column: C17 is 2; 0 where no cell is known."""
    letters = re.match(r"[A-Z]+", cell or "")
    if not letters:
        return 0
    position = 0
    for letter in letters.group():
        position = position * 26 + ord(letter) - ord("A") + 1
    return position - 1
