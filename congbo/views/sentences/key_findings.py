"""What stands out in a block of a release: the facts that its sentences are made of."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.views.context import Context
from congbo.views.insights.rank_robustness import Robustness, view_robustness
from congbo.views.insights.uncertainty import Neighbours, view_neighbours
from congbo.views.sentences.class_changes import ClassChanges, view_class_changes
from congbo.views.sentences.leadership import (
    Last,
    Lead,
    Reign,
    Takeover,
    link_to,
    view_last,
    view_lead,
    view_reign,
    view_takeover,
)
from congbo.views.sentences.movements import (
    MeanFinding,
    Moves,
    Places,
    view_climbers,
    view_droppers,
    view_mean,
    view_moves,
)
from congbo.views.sentences.region_means import Regions, view_regions
from congbo.views.tables.changes import earlier_result


@dataclass(frozen=True, slots=True)
class Ends:
    """The lowest and the highest score of a block, each with a unit that has it."""

    lowest: str
    highest: str


@dataclass(frozen=True, slots=True)
class KeyFindings:
    """Everything worth a sentence; what may not be said is None."""

    lead: Lead | None
    takeover: Takeover | None
    reign: Reign | None
    last: Last | None
    mean: MeanFinding | None
    moves: Moves | None
    climbers: Places | None
    droppers: Places | None
    classes: ClassChanges | None
    regions: Regions | None
    ends: Ends | None
    neighbours: Neighbours | None
    robustness: Robustness | None
    before: str
    """The release before, as sentences need it; empty without one."""
    ranked_before: int
    """How many units were ranked then, by the same method, where they are not the same ones; else 0."""
    higher_is_better: bool
    span: str
    """year, quarter, month or day: what a streak counts."""


def view_key_findings(context: Context, index: Index, release: Release, judged: Judged) -> KeyFindings:
    """The key findings of a block."""
    earlier = earlier_result(context, index, release, judged)
    is_comparable = earlier is not None and TOTAL in earlier.comparable and judged.ranked > 0
    return KeyFindings(
        lead=view_lead(context, index, release, judged),
        takeover=view_takeover(context, index, release, judged),
        reign=view_reign(context, index, release, judged),
        last=view_last(context, index, release, judged),
        mean=view_mean(context, index, release, judged),
        moves=view_moves(context, index, release, judged),
        climbers=view_climbers(context, index, release, judged),
        droppers=view_droppers(context, index, release, judged),
        classes=view_class_changes(context, index, release, judged),
        regions=view_regions(context, index, release, judged),
        ends=_ends(context, index, release, judged),
        neighbours=view_neighbours(judged),
        robustness=view_robustness(context, index, release, judged),
        before=context.in_sentence(earlier.release) if earlier else "",
        ranked_before=earlier.judged.ranked if earlier and is_comparable and not earlier.is_same_field else 0,
        higher_is_better=judged.result.framework.components[TOTAL].higher_is_better,
        span=release.period.span.value,
    )


def _ends(context: Context, index: Index, release: Release, judged: Judged) -> Ends | None:
    total = judged.total
    if total.best is None or total.worst is None:
        return None

    def label(score: int) -> str:
        row = next(row for row in judged.order if total.column.at(row) == score)
        return f"{link_to(context, release, row, judged).text} {context.score(index, TOTAL, score)}"

    return Ends(label(min(total.best, total.worst)), label(max(total.best, total.worst)))
