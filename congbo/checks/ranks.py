"""Published ranks against scores and against each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from congbo.checks.prepared import Prepared
from congbo.findings import Fact, Finding, Phrase, Place
from congbo.judge import Judged, JudgedRelease
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Library, Release
from congbo.numbers import decimal_text
from congbo.rules.ranking import UNRANKED, rank_scores, shown

JudgedLibrary = Mapping[str, JudgedRelease]

RULES_FOR_TIES = {"competition": "ties_competition", "dense": "ties_dense", "ordinal": "ties_ordinal"}
"""How each is said."""


@dataclass(frozen=True, slots=True)
class RankedBlock:
    """A block whose source gives ranks."""

    index: Index
    release: Release
    judged: Judged
    ranks: dict[str, int]
    """By unit, only those that hold one."""

    def place(self, unit: str) -> Place:
        """Where the unit's rank stands."""
        return Place(f"{self.index.id}/{self.release.period.id}/scores.csv", None, "rank", None, unit)

    def score(self, unit: str) -> int | None:
        """The unit's total."""
        return self.judged.total.column.at(self.judged.row_of[unit])

    def text(self, unit: str) -> str:
        """The unit's total as text."""
        score = self.score(unit)
        return "–" if score is None else decimal_text(score, self.index.settings.precision)


def ranked_blocks(library: Library, judged: JudgedLibrary) -> Iterator[RankedBlock]:
    """All blocks with published ranks."""
    for index in library.indices:
        for release in index.releases:
            for block in judged[release.folder].values():
                if (ranks := block.result.table.ranks) is not None:
                    units = block.result.table.units
                    held = {unit: int(rank) for unit, rank in zip(units, ranks.values, strict=True) if rank != UNRANKED}
                    yield RankedBlock(index, release, block, held)


def rank_source_contradicted(prepared: Prepared) -> Iterator[Finding]:
    """release.yml says that ranks are published but the files have none, or the other way round."""
    for release in prepared.releases:
        if "rank_source" not in release.release.model_fields_set or not release.tables:
            continue
        has, said = any("rank" in table.header for table in release.tables), release.release.rank_source == "published"
        if said != has:
            file = f"{release.folder}/release.yml"
            line = prepared.sources.documents[file].line(("rank_source",))
            facts: dict[str, Fact] = {
                "what": Phrase("ranks_are_lacking" if said else "ranks_are_there"),
                "way": Phrase("add_ranks" if said else "say_published"),
            }
            yield Finding("rank_source_contradicted", Place(file, line), release.release.rank_source, facts)


def rank_out_of_range(library: Library, judged: JudgedLibrary) -> Iterator[Finding]:
    """A rank is beyond the number of units."""
    for block in ranked_blocks(library, judged):
        for unit, rank in block.ranks.items():
            if rank > block.judged.size:
                facts: dict[str, Fact] = {"rank": rank, "size": block.judged.size}
                yield Finding("rank_out_of_range", block.place(unit), str(rank), facts)


def rank_missing(library: Library, judged: JudgedLibrary) -> Iterator[Finding]:
    """A place is held by nobody though nobody shares the places before it."""
    for block in ranked_blocks(library, judged):
        if (
            block.index.settings.ranking.ties == "dense"
            or not block.ranks
            or block.index.settings.ranking.publish == "top"
        ):
            continue
        held = sorted(block.ranks.values())
        for position, rank in enumerate(held, 1):
            if rank > position:
                unit = next(unit for unit, other in block.ranks.items() if other == rank)
                yield Finding("rank_missing", block.place(unit), str(rank), {"rank": position})
                break


def rank_against_score(library: Library, judged: JudgedLibrary) -> Iterator[Finding]:
    """A unit with a lower score stands before one with a higher score."""
    for block in ranked_blocks(library, judged):
        sign = -1 if block.judged.result.framework.components[TOTAL].higher_is_better else 1
        known = [unit for unit in block.ranks if block.score(unit) is not None]
        known.sort(key=lambda unit: (block.ranks[unit], sign * (block.score(unit) or 0)))
        for ahead, behind in pairwise(known):
            if (
                sign * (block.score(behind) or 0) < sign * (block.score(ahead) or 0)
                and block.ranks[ahead] < block.ranks[behind]
            ):
                facts: dict[str, Fact] = {
                    "better": behind,
                    "better_score": block.text(behind),
                    "better_rank": block.ranks[behind],
                    "worse": ahead,
                    "worse_score": block.text(ahead),
                    "worse_rank": block.ranks[ahead],
                }
                yield Finding("rank_against_score", block.place(behind), str(block.ranks[behind]), facts)


def rank_by_another_rule(library: Library, judged: JudgedLibrary) -> Iterator[Finding]:
    """Ranks are in the right order but not by the index's rule for ties."""
    for block in ranked_blocks(library, judged):
        settings, total = block.index.settings, block.judged.total.column
        scores = (
            total if settings.ranking.basis == "stored" else shown(total, settings.precision, settings.decimals.total)
        )
        higher = block.judged.result.framework.components[TOTAL].higher_is_better
        expected = rank_scores(scores, settings.ranking.ties, higher)
        units = block.judged.result.table.units
        if not total.present.any() or any(unit not in block.ranks for unit in units if block.score(unit) is not None):
            continue
        if any(block.score(unit) is None for unit in block.ranks):
            continue
        wrong = [
            (unit, int(rank)) for unit, rank in zip(units, expected, strict=True) if block.ranks.get(unit, rank) != rank
        ]
        if wrong:
            unit, by_rule = wrong[0]
            facts: dict[str, Fact] = {
                "count": len(wrong),
                "ties": Phrase(RULES_FOR_TIES[settings.ranking.ties]),
                "unit": unit,
                "found": block.ranks[unit],
                "expected": by_rule,
            }
            yield Finding("rank_by_another_rule", block.place(unit), str(block.ranks[unit]), facts)


def tie_on_shown_digits(library: Library, judged: JudgedLibrary) -> Iterator[Finding]:
    """Units show one score but hold different places by their full scores."""
    for block in ranked_blocks(library, judged):
        settings = block.index.settings
        rounded = shown(block.judged.total.column, settings.precision, settings.decimals.total)
        groups: dict[int, list[str]] = {}
        for unit in block.ranks:
            value = rounded.at(block.judged.row_of[unit])
            if value is not None:
                groups.setdefault(value, []).append(unit)
        for value, units in groups.items():
            if len({block.ranks[unit] for unit in units}) > 1 and len({block.score(unit) for unit in units}) > 1:
                facts: dict[str, Fact] = {
                    "units": ", ".join(units),
                    "shown": decimal_text(value, settings.decimals.total),
                }
                yield Finding("tie_on_shown_digits", block.place(units[0]), None, facts)
