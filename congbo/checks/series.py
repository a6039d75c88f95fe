"""A release against the one before, and a unit against the others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction

import numpy as np

from congbo.findings import Fact, Finding, Place
from congbo.judge import JudgedRelease
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Library, Release
from congbo.numbers import decimal_text
from congbo.rules.comparison import is_comparable, previous_release, result_of

JudgedLibrary = Mapping[str, JudgedRelease]
SCALE_FACTOR = 20
"""A score is on another scale if it is this many times smaller than the median."""


def _file(index: Index, release: Release) -> str:
    return f"{index.id}/{release.period.id}/scores.csv"


def large_jump(library: Library, judged: JudgedLibrary) -> Iterator[Finding]:
    """A total moved by more than the index's limit since the release before."""
    for index in library.indices:
        for release in index.releases:
            before = previous_release(index, release)
            for block, now in judged[release.folder].items():
                result = result_of(before, block)
                maximum = now.result.framework.components[TOTAL].maximum
                if before is None or result is None or maximum is None or not is_comparable(index, now.result, result):
                    continue
                then = judged[before.folder][block]
                limit = int(Fraction(index.settings.jump_limit) * maximum)
                for unit, row in now.row_of.items():
                    score = now.total.column.at(row)
                    earlier = then.total.column.at(then.row_of[unit]) if unit in then.row_of else None
                    if score is None or earlier is None or abs(score - earlier) <= limit:
                        continue
                    precision = index.settings.precision
                    facts: dict[str, Fact] = {
                        "period": before.period.id,
                        "then": decimal_text(earlier, precision),
                        "change": ("+" if score > earlier else "") + decimal_text(score - earlier, precision),
                        "limit": decimal_text(limit, precision),
                    }
                    place = Place(_file(index, release), None, TOTAL, None, unit)
                    yield Finding("large_jump", place, decimal_text(score, precision), facts)


def unlike_the_others(library: Library, judged: JudgedLibrary) -> Iterator[Finding]:
    """A total is so small beside the others that its scale must be another."""
    for index in library.indices:
        for release in index.releases:
            for block in judged[release.folder].values():
                column = block.total.column
                if column.present.sum() < 3:
                    continue
                median = int(np.median(column.values[column.present]))
                for unit, row in block.row_of.items():
                    score = column.at(row)
                    if score is not None and 0 < score * SCALE_FACTOR < median:
                        precision = index.settings.precision
                        place = Place(_file(index, release), None, TOTAL, None, unit)
                        facts: dict[str, Fact] = {"median": decimal_text(median, precision)}
                        yield Finding("unlike_the_others", place, decimal_text(score, precision), facts)


def same_file_twice(library: Library, judged: JudgedLibrary) -> Iterator[Finding]:
    """All figures of a release equal those of the one before."""
    for index in library.indices:
        for release in index.releases:
            before = previous_release(index, release)
            for result in release.results:
                earlier = result_of(before, result.block.id)
                if before is None or earlier is None or result.table.units != earlier.table.units:
                    continue
                shared = result.table.columns.keys() & earlier.table.columns.keys()
                figures = [name for name in shared if result.table.columns[name].present.any()]
                if figures and all(
                    np.array_equal(result.table.columns[name].values, earlier.table.columns[name].values)
                    for name in figures
                ):
                    yield Finding("same_file_twice", Place(_file(index, release)), facts={"period": before.period.id})


def zero_for_missing(library: Library, judged: JudgedLibrary) -> Iterator[Finding]:
    """A unit's figures are all zero."""
    for index in library.indices:
        for release in index.releases:
            for result in release.results:
                columns = [column for name, column in result.table.columns.items() if ":" not in name]
                known = np.stack([column.present for column in columns])
                zero = (np.stack([column.values for column in columns]) == 0) | ~known
                for row in np.flatnonzero(zero.all(axis=0) & known.any(axis=0)):
                    unit = result.table.units[row]
                    yield Finding("zero_for_missing", Place(_file(index, release), None, None, None, unit), "0")
