"""A release as an Excel workbook: a sheet for each block with all figures, and one with notes; the same bytes each time."""

from __future__ import annotations

import io
from datetime import datetime

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from congbo.exports.figures import SCORE, columns_of, version_of
from congbo.exports.sheets import PLAIN, digits, heading, let_go, sheet_name, write_figure, write_notes
from congbo.fields import fields
from congbo.judge import Judged, Results
from congbo.languages import Language
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.settings import SiteSettings


def workbook_file(
    results: Results, settings: SiteSettings, language: Language, index: Index, release: Release
) -> bytes:
    """The workbook in one language; cells hold all stored digits and show those of the pages."""
    buffer = io.BytesIO()
    with Workbook(buffer, PLAIN) as book:
        last = release.period.last
        book.set_properties({"created": datetime(last.year, last.month, last.day)})
        bold = heading(book)
        for number, judged in enumerate(results.judged[release.folder].values(), 1):
            name = sheet_name(f"{number} {judged.result.block.name[language.code]}")
            _block(book.add_worksheet(name), book, bold, results, settings, language, index, release, judged)
        _notes(book.add_worksheet(language.catalogue.gettext("Source")), bold, language, index, release)
    let_go(book)
    return buffer.getvalue()


def _block(
    sheet: Worksheet,
    book: Workbook,
    bold: Format,
    results: Results,
    settings: SiteSettings,
    language: Language,
    index: Index,
    release: Release,
    judged: Judged,
) -> None:
    code, say, table = language.code, language.catalogue.gettext, judged.result.table
    precision, decimals = index.settings.precision, index.settings.decimals
    columns = columns_of(judged)
    nodes = judged.result.framework.components
    heads = [
        (index.settings.total[code] if name == TOTAL else nodes[name].name[code])
        + ("" if measure == SCORE else f" ({measure})")
        for name, measure in columns
    ]
    sheet.write_row(0, 0, ["unit", say("Unit"), say("Rank"), say("Class"), *heads], bold)
    sheet.freeze_panes(1, 2)
    sheet.set_column(0, 0, 18)
    sheet.set_column(1, 1, 28)
    styles = {shown: digits(book, shown) for shown in {decimals.total, decimals.component}}
    for line, row in enumerate(judged.order, 1):
        unit, given = results.library.register.units[table.units[row]], judged.classes[row]
        sheet.write_string(line, 0, unit.id)
        sheet.write_string(line, 1, settings.full_name(unit.during(release.period) or unit.current)[code])
        if rank := judged.total.rank(row):
            sheet.write_number(line, 2, rank)
        sheet.write_string(line, 3, given[code] if given else "")
        for position, ((name, _), column) in enumerate(columns.items(), 4):
            style = styles[decimals.total if name == TOTAL else decimals.component]
            write_figure(sheet, line, position, column, row, precision, style)


def _notes(sheet: Worksheet, bold: Format, language: Language, index: Index, release: Release) -> None:
    code, words = language.code, fields().readme
    licence = release.settings.licence or index.settings.licence
    rows = [
        (index.settings.short[code], f"{index.settings.name[code]} {release.period.id}"),
        (words["version"][code], version_of(release)),
        (words["status"][code], release.settings.status),
        (words["publisher"][code], index.settings.publisher[code]),
        (words["source"][code], release.settings.source[code]),
        (words["licence"][code], licence[code]),
        ("", fields().tidy["missing"][code]),
        *(("", note[code]) for note in release.settings.notes),
    ]
    if index.is_illustrative():
        rows.insert(0, ("", words["invented"][code]))
    write_notes(sheet, bold, rows)
