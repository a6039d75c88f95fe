"""Ranks, classes and statistics of every block: published where the source gives them, computed by rule where not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

import numpy as np

from congbo.collation import sort_key
from congbo.model.classification import ClassName, Scheme
from congbo.model.frameworks import TOTAL, Component
from congbo.model.library import Index, Library, Release, Result
from congbo.model.reasons import Chain
from congbo.model.scores import Column, Flag, Integers
from congbo.numbers import divide
from congbo.rules.aggregation import sum_column
from congbo.rules.chains import Chains, class_chains
from congbo.rules.ranking import UNRANKED, is_shared, rank_scores, shown
from congbo.rules.scopes import Narrowing

Origin = Literal["published", "computed", "none"]


@dataclass(frozen=True, slots=True)
class Standing:
    """How the units of a block stand on one component."""

    column: Column
    ranks: Integers
    """`UNRANKED` (0) where a unit has none, or none are given."""
    shared: np.ndarray[tuple[int], np.dtype[np.bool_]]
    """Where a rank is held by several units."""
    counted: int
    """Units with a figure."""
    covers_block: bool
    """Whether enough units have a figure for statistics to speak of the block."""
    best: int | None
    """Best score, in stored precision; None without coverage."""
    worst: int | None
    total: int
    """Sum of all scores, from which the mean is taken."""

    def mean(self, precision: int, decimals: int) -> int | None:
        """The mean in `decimals` digits, rounded once; None without coverage."""
        if not self.covers_block or not self.counted:
            return None
        return divide(self.total * 10**decimals, self.counted * 10**precision)

    def rank(self, row: int) -> int | None:
        """The rank of one row."""
        return int(self.ranks[row]) or None

    def rank_texts(self) -> list[str]:
        """All ranks as text, empty where a unit has none; equal ones are one object."""
        ranks = self.ranks.tolist()
        made = {rank: "" if rank == UNRANKED else str(rank) for rank in set(ranks)}
        return [made[rank] for rank in ranks]


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """One block of a release with all that follows from its figures; told by identity, so that views may remember."""

    result: Result
    standings: Mapping[str, Standing]
    """By component; the total is always there."""
    total_origin: Origin
    rank_origin: Origin
    scheme: Scheme | None
    classes: tuple[ClassName | None, ...]
    """By row."""
    order: tuple[int, ...]
    """Rows from best to worst; without score last, equal ones in alphabetical order."""
    row_of: Mapping[str, int]
    size: int
    """Units of the block, those that the file leaves out included."""
    chain: Chain | None = None
    """How the classes came about; None where there is no scheme, or where it has nothing to go by."""
    former_chain: Chain | None = None
    """What the scheme of the release before would have made of the same figures, if it was another."""
    ranked: int = field(init=False)
    """How many units hold a rank."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "ranked", int((self.total.ranks != UNRANKED).sum()))

    @property
    def total(self) -> Standing:
        """How the units stand on the total."""
        return self.standings[TOTAL]


JudgedRelease = Mapping[str, Judged]
"""By block."""


@dataclass(frozen=True, slots=True)
class Results:
    """Everything that `results/` holds, with all that follows from its figures."""

    library: Library
    judged: Mapping[str, JudgedRelease]
    """By the folder of a release."""

    def narrowed(self, scope: Narrowing) -> Results:
        """No more than some pages and files may know."""
        library = scope.narrow(self.library)
        shown = (release for index in library.indices for release in (*index.releases, *index.superseded))
        return Results(library, {release.folder: self.judged[release.folder] for release in shown})


def judge(library: Library) -> dict[str, JudgedRelease]:
    """Everything judged, by the folder of a release."""
    units = library.register.units
    names = {unit.id: unit.current.name.vi for unit in units.values()}

    def parents(release: Release) -> dict[str, str]:
        """The unit above each one in the release's period."""
        return {unit.id: (unit.during(release.period) or unit.current).parent for unit in units.values()}

    return {
        release.folder: {
            result.block.id: judge_result(index, release, result, names, above) for result in release.results
        }
        for index in library.indices
        for release in (*index.releases, *index.superseded)
        for above in (parents(release) if index.classification.caps_by_parent else {},)
    }


def judge_result(
    index: Index, release: Release, result: Result, names: Mapping[str, str], parents: Mapping[str, str]
) -> Judged:
    """One block of a release, judged."""
    table, framework = result.table, result.framework
    columns = dict(table.columns)
    total_origin: Origin = "published"
    if TOTAL not in columns:
        computed = sum_column(framework, TOTAL, columns) if index.settings.aggregation == "sum" else None
        total_origin = "computed" if computed else "none"
        columns[TOTAL] = computed or absent(len(table.units))
    size = max(release.settings.expected_units.get(result.block.id, 0), len(table.units))
    standings = {
        component.id: _standing(index, release, component, columns[component.id], size)
        for component in framework.components.values()
        if component.id in columns
    }
    rank_origin: Origin = "computed" if standings[TOTAL].ranks.any() else "none"
    is_upheld = release.settings.status != "withdrawn"
    if table.ranks is not None and is_upheld:
        standings[TOTAL] = _with_ranks(standings[TOTAL], table.ranks.values)
        rank_origin = "published" if table.ranks.present.any() else "none"
    is_classed = release.is_in_force or (is_upheld and table.classes is not None)
    chains = class_chains(index, release, result, columns, parents) if is_classed else Chains(None, None)
    says_who_is_better = release.is_in_force or bool(standings[TOTAL].ranks.any())
    order = _order(
        standings[TOTAL], framework.components[TOTAL], [names[unit] for unit in table.units], says_who_is_better
    )
    row_of = {unit: row for row, unit in enumerate(table.units)}
    return Judged(
        result, standings, total_origin, rank_origin, chains.now.scheme if chains.now else None,
        chains.now.classes() if chains.now else (None,) * len(table.units), order, row_of, size, chains.now, chains.before,
    )  # fmt: skip


def absent(rows: int) -> Column:
    """A column in which nothing is available."""
    return Column(np.zeros(rows, dtype=np.int64), np.full(rows, Flag.not_available, dtype=np.uint8))


def _standing(index: Index, release: Release, component: Component, column: Column, size: int) -> Standing:
    present = column.values[column.present]
    is_enough = bool(size) and Decimal(len(present)) / size >= index.settings.min_coverage
    covers = is_enough and release.is_in_force
    rule = index.settings.ranking
    ranks = np.full(len(column.values), UNRANKED, dtype=np.int64)
    if covers and rule.publish == "all":
        decimals = index.settings.decimals.total if component.id == TOTAL else index.settings.decimals.component
        scores = column if rule.basis == "stored" else shown(column, index.settings.precision, decimals)
        ranks = rank_scores(scores, rule.ties, component.higher_is_better)
    ends = (int(present.max()), int(present.min())) if covers and len(present) else (None, None)
    best, worst = ends if component.higher_is_better else ends[::-1]
    return Standing(column, ranks, is_shared(ranks), len(present), covers, best, worst, int(present.sum()))


def _with_ranks(standing: Standing, ranks: Integers) -> Standing:
    return Standing(
        standing.column,
        ranks,
        is_shared(ranks),
        standing.counted,
        standing.covers_block,
        standing.best,
        standing.worst,
        standing.total,
    )


def _order(standing: Standing, total: Component, names: list[str], says_who_is_better: bool) -> tuple[int, ...]:
    """Ranked rows by rank, then unranked ones by score, then those without a score; equal ones by name.

    Where nothing is said of who is better, all by name.
    """
    if not says_who_is_better:
        return tuple(sorted(range(len(names)), key=lambda row: sort_key(names[row])))
    sign = -1 if total.higher_is_better else 1

    def key(row: int) -> tuple[bool, int, bool, int, object]:
        score, rank = standing.column.at(row), standing.rank(row)
        return (rank is None, rank or 0, score is None, sign * (score or 0), sort_key(names[row]))

    return tuple(sorted(range(len(names)), key=key))
