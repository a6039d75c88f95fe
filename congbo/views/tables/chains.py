"""The releases before this one that a block may be compared with, one after another."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.views.context import BLOCKS_KEPT, Context
from congbo.views.remembering import remembered
from congbo.views.tables.changes import earlier_result


@dataclass(frozen=True, slots=True)
class Stage:
    """A block in one release of a chain."""

    release: Release
    judged: Judged

    def rank(self, unit: str) -> int | None:
        """A unit's rank then."""
        row = self.judged.row_of.get(unit)
        return None if row is None else self.judged.total.rank(row)

    def score(self, unit: str) -> int | None:
        """A unit's total then."""
        row = self.judged.row_of.get(unit)
        return None if row is None else self.judged.total.column.at(row)


@remembered(BLOCKS_KEPT)
def chain_of_places(context: Context, index: Index, release: Release, judged: Judged) -> tuple[Stage, ...]:
    """From this release backwards, as long as totals are comparable, the same units ranked and no period missing."""
    return _chain(context, index, release, judged, same_field=True)


@remembered(BLOCKS_KEPT)
def chain_of_scores(context: Context, index: Index, release: Release, judged: Judged) -> tuple[Stage, ...]:
    """From this release backwards, as long as totals are comparable and no period is missing."""
    return _chain(context, index, release, judged, same_field=False)


def _chain(context: Context, index: Index, release: Release, judged: Judged, same_field: bool) -> tuple[Stage, ...]:
    stages = [Stage(release, judged)]
    while True:
        latest = stages[-1]
        earlier = earlier_result(context, index, latest.release, latest.judged)
        if earlier is None or TOTAL not in earlier.comparable or (same_field and not earlier.is_same_field):
            return tuple(stages)
        if not latest.release.period.follows(earlier.release.period):
            return tuple(stages)
        stages.append(Stage(earlier.release, earlier.judged))
