"""What a scorecard says beyond its figures, all drawn from them."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.judge import Judged
from congbo.model.library import Index, Release
from congbo.views.context import Context
from congbo.views.insights.rank_robustness import RankRange, view_rank_range
from congbo.views.insights.region_standing import RegionStanding, view_region_standing
from congbo.views.insights.strong_points import StrongPoints, view_strong_points
from congbo.views.insights.uncertainty import Doubt, view_doubt
from congbo.views.insights.unit_streaks import UnitStreak, view_unit_streaks
from congbo.views.insights.why_moved import WhyPlaces, WhyScore, why_places, why_score


@dataclass(frozen=True, slots=True)
class Insights:
    """Everything worth a sentence; what may not be said is None."""

    why_score: WhyScore | None
    why_places: WhyPlaces | None
    doubt: Doubt | None
    rank_range: RankRange | None
    region: RegionStanding | None
    strong_points: StrongPoints | None
    streaks: tuple[UnitStreak, ...]
    span: str
    """year, quarter, month or day: what a streak counts."""


def view_insights(context: Context, index: Index, release: Release, judged: Judged, row: int) -> Insights:
    """The insights of one row."""
    return Insights(
        why_score=why_score(context, index, release, judged, row),
        why_places=why_places(context, index, release, judged, row),
        doubt=view_doubt(context, index, judged, row),
        rank_range=view_rank_range(index, judged, row),
        region=view_region_standing(context, index, release, judged, row),
        strong_points=view_strong_points(context, index, judged, row),
        streaks=view_unit_streaks(context, index, release, judged, row),
        span=release.period.span.value,
    )
