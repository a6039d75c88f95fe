"""Names in tables of figures become unit ids; everything else in them stays as it is written."""

from __future__ import annotations

from dataclasses import replace

from congbo.checks.diagnoses import DATE_OF_EXCEL
from congbo.checks.nearest import did_you_mean
from congbo.findings import Fact, Finding, Phrase
from congbo.model.periods import PATTERN, Period, parse_period
from congbo.naming import NameBook
from congbo.read import Sources
from congbo.reading.tables import Table


def resolve_units(sources: Sources, names: NameBook) -> list[Finding]:
    """Puts ids where names stand, in place; returns what no unit could be found for."""
    findings: list[Finding] = []
    for index in sources.folders():
        for period in sources.periods(index):
            when = parse_period(period) if PATTERN.fullmatch(period) else None
            for table in list(sources.unit_tables(index, period)):
                if "unit" in table.header:
                    sources.tables[table.file], found = _resolve(table, names, when)
                    findings += found
    return findings


def _resolve(table: Table, names: NameBook, period: Period | None) -> tuple[Table, list[Finding]]:
    position = table.header.index("unit")
    findings: list[Finding] = []
    rows: list[tuple[str, ...]] = []
    for row, cells in enumerate(table.rows):
        text = cells[position]
        if text in names.units:
            rows.append(cells)
            continue
        found, has_marks = names.find(text, period)
        place = table.place(row, "unit")
        facts: dict[str, Fact]
        if len(found) != 1:
            code = "ambiguous_unit" if found else "unknown_unit"
            facts = {"units": ", ".join(found)} if found else {"nearest": _way(text, names)}
            findings.append(Finding(code, place, text, facts))
            continue
        if has_marks:
            findings.append(Finding("normalised_text", place, text, {"what": found[0]}))
        else:
            findings.append(Finding("name_without_marks", place, text, {"name": names.units[found[0]].current.name.vi}))
        rows.append((*cells[:position], found[0], *cells[position + 1 :]))
    lines = tuple(
        line for line, cells in zip(table.lines, table.rows, strict=True) if _kept(cells[position], names, period)
    )
    return replace(table, rows=tuple(rows), lines=lines, _columns={}, _plain={}), findings


def _way(text: str, names: NameBook) -> Phrase:
    if not text:
        return Phrase("name_the_unit")
    return Phrase("was_made_a_date") if DATE_OF_EXCEL.fullmatch(text) else did_you_mean(text, names.names())


def _kept(text: str, names: NameBook, period: Period | None) -> bool:
    return text in names.units or len(names.find(text, period)[0]) == 1
