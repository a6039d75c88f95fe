"""Figures against each other: we recompute to check, and never repair."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction

from congbo.findings import Finding, Place, Severity
from congbo.judge import JudgedRelease
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Library, Release, Result
from congbo.model.scores import Flag
from congbo.rules.aggregation import aggregate
from congbo.rules.ranking import UNRANKED, rank_scores

JudgedLibrary = Mapping[tuple[str, str], JudgedRelease]


def results_of(library: Library) -> Iterator[tuple[Index, Release, Result]]:
    """Every block of every release."""
    for index in library.indices:
        for release in index.releases:
            for result in release.results:
                yield index, release, result


def total_differs_from_parts(library: Library, judged: JudgedLibrary) -> Iterator[Finding]:
    """A published score is not what its parts give by the framework."""
    for index, release, result in results_of(library):
        tolerance = Fraction(index.settings.tolerance) * 10**index.settings.precision
        for component in result.framework.components:
            columns = result.table.columns
            if component not in columns or (expected := aggregate(result.framework, component, columns)) is None:
                continue
            wrong = [
                row
                for row, value in enumerate(expected)
                if value is not None
                and columns[component].flags[row] == Flag.present
                and abs(value - int(columns[component].values[row])) > tolerance
            ]
            if wrong:
                yield Finding(
                    "total_differs_from_parts",
                    Place(f"{index.id}/{release.period.id}/scores.csv", column=component),
                    f"{len(wrong)} trong {len(expected)} đơn vị có điểm khác tổng các thành phần quá "
                    f"{index.settings.tolerance}; trang dùng số trong tệp.",
                    value=", ".join(result.table.units[row] for row in wrong[:5]) + ("…" if len(wrong) > 5 else ""),
                    severity=Severity.warning,
                )


def rank_against_score(library: Library, judged: JudgedLibrary) -> Iterator[Finding]:
    """A published rank is not the one that the scores give by the index's tie rule."""
    for index, release, result in results_of(library):
        ranks, total = result.table.ranks, result.table.columns.get(TOTAL)
        if ranks is None or total is None or not total.present.all() or not ranks.present.all():
            continue
        expected = rank_scores(total, index.settings.ranking.ties, result.framework.components[TOTAL].higher_is_better)
        wrong = [row for row, rank in enumerate(ranks.values) if rank != UNRANKED and rank != expected[row]]
        if wrong:
            row = wrong[0]
            yield Finding(
                "rank_against_score",
                Place(f"{index.id}/{release.period.id}/scores.csv", column="rank", unit=result.table.units[row]),
                f"hạng tính từ điểm là {expected[row]}; {len(wrong)} đơn vị có hạng khác. Trang dùng hạng trong tệp.",
                value=str(ranks.values[row]),
                severity=Severity.warning,
            )
