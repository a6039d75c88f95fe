"""Totals against parts: we recompute to check, and never repair."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from congbo.findings import Fact, Finding, Place
from congbo.judge import JudgedRelease
from congbo.model.library import Index, Library, Release, Result
from congbo.numbers import decimal_text, divide
from congbo.rules.aggregation import aggregate

FEW = 4
"""Where fewer than one in this many scores differ from their parts, those cells are wrong and not the framework."""


def results_of(library: Library) -> Iterator[tuple[Index, Release, Result]]:
    """Every block of every release."""
    for index in library.indices:
        for release in index.releases:
            for result in release.results:
                yield index, release, result


def total_differs_from_parts(library: Library, judged: Mapping[str, JudgedRelease]) -> Iterator[Finding]:
    """A published score is not what its parts give by the framework."""
    for index, release, result in results_of(library):
        precision, columns = index.settings.precision, result.table.columns
        tolerance = int(index.settings.tolerance * 10**precision)
        for component in result.framework.components:
            if component not in columns or (expected := aggregate(result.framework, component, columns)) is None:
                continue
            published = columns[component]
            gaps = np.abs(expected.numerators - published.values * expected.denominator)
            is_wrong = expected.known & published.present & (gaps > tolerance * expected.denominator)
            compared = int((expected.known & published.present).sum())
            if 0 < is_wrong.sum() * FEW < compared:
                for row in map(int, np.flatnonzero(is_wrong)):
                    gap = divide(
                        int(published.values[row]) * expected.denominator - int(expected.numerators[row]),
                        expected.denominator,
                    )
                    one: dict[str, Fact] = {
                        "expected": decimal_text(
                            divide(int(expected.numerators[row]), expected.denominator), precision
                        ),
                        "gap": ("+" if gap > 0 else "") + decimal_text(gap, precision),
                        "tolerance": str(index.settings.tolerance),
                    }
                    place = Place(
                        f"{index.id}/{release.period.id}/scores.csv", None, component, None, result.table.units[row]
                    )
                    yield Finding(
                        "score_differs_from_parts", place, decimal_text(int(published.values[row]), precision), one
                    )
            elif is_wrong.any():
                row = int(np.argmax(np.where(is_wrong, gaps, 0)))
                facts: dict[str, Fact] = {
                    "count": int(is_wrong.sum()),
                    "size": len(published.values),
                    "tolerance": str(index.settings.tolerance),
                    "unit": result.table.units[row],
                    "found": decimal_text(int(published.values[row]), precision),
                    "expected": decimal_text(divide(int(expected.numerators[row]), expected.denominator), precision),
                }
                place = Place(f"{index.id}/{release.period.id}/scores.csv", None, component)
                yield Finding("total_differs_from_parts", place, None, facts)
