"""All releases of an index as an Excel workbook: for each block a sheet of totals and one of ranks, periods side by side."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from congbo.collation import sort_key
from congbo.exports.sheets import PLAIN, digits, heading, let_go, sheet_name, write_figure, write_notes
from congbo.fields import fields
from congbo.judge import Judged, Results
from congbo.languages import Language
from congbo.model.library import Index, Release
from congbo.settings import SiteSettings

Releases = list[tuple[Release, Judged]]
Write = Callable[[Worksheet, int, int, Judged, int], None]
"""Writes a unit's cell of a release: sheet, line, column, block, row of the unit."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: what its cells hold, and how they are written."""

    title: str
    write: Write


def index_workbook(results: Results, settings: SiteSettings, language: Language, index: Index) -> bytes:
    """The workbook in one language; units of one block stand below each other, those that ended too."""
    buffer = io.BytesIO()
    with Workbook(buffer, PLAIN) as book:
        last = max(release.period.last for release in index.releases)
        book.set_properties({"created": datetime(last.year, last.month, last.day)})
        bold = heading(book)
        style = digits(book, index.settings.decimals.total)
        number = 0
        for block in index.settings.blocks:
            releases = [
                (release, results.judged[release.folder][block.id])
                for release in index.releases
                if block.id in results.judged[release.folder]
            ]
            for sheet in _sheets(language, index, releases, style):
                number += 1
                title = sheet_name(f"{number} {sheet.title}, {block.name[language.code]}")
                _fill(book.add_worksheet(title), bold, results, settings, language, index, releases, sheet)
        _notes(book.add_worksheet(language.catalogue.gettext("Source")), bold, language, index)
    let_go(book)
    return buffer.getvalue()


def _sheets(language: Language, index: Index, releases: Releases, style: Format) -> list[Sheet]:
    """Totals, and ranks where there are any."""
    precision = index.settings.precision

    def score(sheet: Worksheet, line: int, column: int, judged: Judged, row: int) -> None:
        write_figure(sheet, line, column, judged.total.column, row, precision, style)

    def rank(sheet: Worksheet, line: int, column: int, judged: Judged, row: int) -> None:
        if place := judged.total.rank(row):
            sheet.write_number(line, column, place)

    say = language.catalogue.gettext
    sheets = [Sheet(index.settings.total[language.code], score)] if releases else []
    return [*sheets, Sheet(say("Rank"), rank)] if any(judged.ranked for _, judged in releases) else sheets


def _fill(
    page: Worksheet,
    bold: Format,
    results: Results,
    settings: SiteSettings,
    language: Language,
    index: Index,
    releases: Releases,
    sheet: Sheet,
) -> None:
    """Three lines of headings: period, status and method; then a line for each unit."""
    code, say, register = language.code, language.catalogue.gettext, results.library.register.units
    found = {unit for _, judged in releases for unit in judged.row_of}
    units = sorted(found, key=lambda unit: (sort_key(settings.full_name(register[unit].current)[code]), unit))
    page.write_row(0, 0, ["unit", say("Unit")], bold)
    page.write_column(1, 1, [say("Status"), say("Method")], bold)
    page.freeze_panes(3, 2)
    page.set_column(0, 0, 18)
    page.set_column(1, 1, 28)
    for column, (release, judged) in enumerate(releases, 2):
        page.write_string(0, column, language.formats.period(release.period), bold)
        page.write_string(1, column, release.settings.status, bold)
        page.write_string(2, column, judged.result.framework.id, bold)
    for line, unit in enumerate(units, 3):
        page.write_string(line, 0, unit)
        page.write_string(line, 1, settings.full_name(register[unit].current)[code])
        for column, (_, judged) in enumerate(releases, 2):
            if unit in judged.row_of:
                sheet.write(page, line, column, judged, judged.row_of[unit])


def _notes(page: Worksheet, bold: Format, language: Language, index: Index) -> None:
    code, words, said = language.code, fields().readme, index.settings
    rows = [
        (said.short[code], said.name[code]),
        (words["publisher"][code], said.publisher[code]),
        (words["licence"][code], said.licence[code]),
        ("", words["methods"][code]),
        ("", fields().tidy["missing"][code]),
        *((method.id, method.name[code]) for method in said.frameworks),
    ]
    if index.is_illustrative():
        rows.insert(0, ("", words["invented"][code]))
    write_notes(page, bold, rows)
