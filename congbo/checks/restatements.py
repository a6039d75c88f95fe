"""Restated figures: of a release, a unit and a component that there are, as numbers, with the reason why."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from congbo.checks.diagnoses import EXAMPLE, diagnose
from congbo.checks.nearest import did_you_mean
from congbo.checks.numbers import NUMBER
from congbo.checks.prepared import Prepared, ReleaseText
from congbo.findings import Fact, Finding, Phrase, Place
from congbo.judge import JudgedRelease
from congbo.model.library import Library
from congbo.numbers import decimal_text, parse_decimal, rescale
from congbo.reading.tables import Table


def restated_period_unknown(prepared: Prepared) -> Iterator[Finding]:
    """A figure is restated of a period of which there is no earlier release."""
    for release, table in _tables(prepared):
        known = [other.period.id for other in _earlier(prepared, release)]
        for row, period in enumerate(table.column("period")):
            if period not in known:
                facts: dict[str, Fact] = {"known": ", ".join(known) or "–", "nearest": did_you_mean(period, known)}
                yield Finding("restated_period_unknown", table.place(row, "period"), period, facts)


def restated_unit_unknown(prepared: Prepared) -> Iterator[Finding]:
    """A figure is restated of a unit that the earlier release does not have."""
    for release, table in _tables(prepared):
        for other in _earlier(prepared, release):
            measured = {unit for scores in other.tables for unit in scores.column("unit")}
            for row in _rows_of(table, other):
                unit = table.column("unit")[row]
                if unit not in measured:
                    facts: dict[str, Fact] = {"period": other.period.id, "nearest": did_you_mean(unit, measured)}
                    yield Finding("unit_outside_release", table.place(row, "unit"), unit, facts)


def restated_column_unknown(prepared: Prepared) -> Iterator[Finding]:
    """A figure is restated of what the earlier release has no column of figures for."""
    for release, table in _tables(prepared):
        for other in _earlier(prepared, release):
            known = [block.id for block in other.settings.blocks]
            parts = {"total", *(part for block in known for part in prepared.framework(other, block))}
            for row in _rows_of(table, other):
                name = table.column("column")[row]
                if name not in parts:
                    facts: dict[str, Fact] = {"period": other.period.id, "nearest": did_you_mean(name, parts)}
                    yield Finding("restated_column_unknown", table.place(row, "column"), name, facts)


def restated_value_wrong(prepared: Prepared) -> Iterator[Finding]:
    """A restated figure is no number, or has more digits than the index keeps."""
    for release, table in _tables(prepared):
        limit = release.settings.precision
        for row, text in enumerate(table.column("value")):
            place = table.place(row, "value")
            if not NUMBER.fullmatch(text):
                what, way, more = diagnose(text)
                facts: dict[str, Fact] = {"what": Phrase(what, more), "way": Phrase(way, more), "example": EXAMPLE}
                yield Finding("not_a_number", place, text, facts) if text else Finding("blank_cell", place, "")
            elif (digits := len(re.split("[.,]", text)[1]) if re.search("[.,]", text) else 0) > limit:
                rounded = decimal_text(rescale(parse_decimal(text, digits), digits, limit), limit)
                facts = {"found": digits, "limit": limit, "rounded": rounded}
                yield Finding("too_many_decimals", place, text, facts)


def restated_without_reason(prepared: Prepared) -> Iterator[Finding]:
    """A figure is restated without a word why."""
    for _, table in _tables(prepared):
        for column in ("note_vi", "note_en"):
            for row, text in enumerate(table.column(column)):
                if not text:
                    yield Finding("text_missing", table.place(row, column))


def restated_twice(prepared: Prepared) -> Iterator[Finding]:
    """One figure is restated in two rows."""
    for _, table in _tables(prepared):
        first: dict[tuple[str, ...], int] = {}
        for row, key in enumerate(zip(*map(table.column, ("unit", "period", "column")), strict=True)):
            if key in first:
                yield Finding("restated_twice", table.place(row, "unit"), key[0], {"line": first[key]})
            first.setdefault(key, table.lines[row])


def restated_nothing(library: Library, judged: Mapping[str, JudgedRelease]) -> Iterator[Finding]:
    """A restated figure is the one that was published."""
    for index in library.indices:
        for release in index.releases:
            for one in release.restated:
                other = next(other for other in index.releases if other.period == one.period)
                for block in judged[other.folder].values():
                    standing, row = block.standings.get(one.component), block.row_of.get(one.unit)
                    if standing is not None and row is not None and standing.column.at(row) == one.value:
                        place = Place(f"{release.folder}/restated.csv", column="value", unit=one.unit)
                        value = decimal_text(one.value, index.settings.precision)
                        yield Finding("restated_nothing", place, value, {"period": one.period.id})


def _tables(prepared: Prepared) -> Iterator[tuple[ReleaseText, Table]]:
    for release in prepared.releases:
        if table := prepared.sources.tables.get(f"{release.folder}/restated.csv"):
            yield release, table


def _earlier(prepared: Prepared, release: ReleaseText) -> list[ReleaseText]:
    return [
        other
        for other in prepared.releases
        if (other.index, other.period.span) == (release.index, release.period.span) and other.period < release.period
    ]


def _rows_of(table: Table, other: ReleaseText) -> list[int]:
    return [row for row, period in enumerate(table.column("period")) if period == other.period.id]


RESTATED = (
    restated_period_unknown,
    restated_unit_unknown,
    restated_column_unknown,
    restated_value_wrong,
    restated_without_reason,
    restated_twice,
)
"""Whether the rows can be read; whether they say something new, `restated_nothing` tells."""
