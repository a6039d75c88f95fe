"""Findings about figures learn the line and the column in which their figure stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from congbo.findings import Finding, Place
from congbo.read import Sources
from congbo.reading.tables import Table
from congbo.reading.workbooks import excel_column


def locate(findings: Iterable[Finding], sources: Sources) -> list[Finding]:
    """The findings, each with line and letters where its unit's row is known."""
    lines: dict[str, dict[str, tuple[Table, int]]] = {}
    return [replace(one, place=_located(one.place, sources, lines)) for one in findings]


def _located(place: Place, sources: Sources, lines: dict[str, dict[str, tuple[Table, int]]]) -> Place:
    if place.line is not None or not place.file.endswith(("/scores.csv", "/overrides.csv")):
        return place
    is_override = place.file.endswith("/overrides.csv")
    tables = [sources.tables[place.file]] if is_override else list(sources.score_tables(*place.file.split("/")[:2]))
    if place.file not in lines:
        lines[place.file] = {
            unit: (table, line)
            for table in tables
            if "unit" in table.header
            for unit, line in zip(table.column("unit"), table.lines, strict=True)
        }
    if place.unit in lines[place.file]:
        table, line = lines[place.file][place.unit]
        position = table.header.index(place.column) if place.column in table.header else None
        letters = None if position is None else excel_column(position)
        return replace(place, file=table.source or table.file, line=line, letters=letters)
    return replace(place, file=tables[0].source or tables[0].file) if tables else place
