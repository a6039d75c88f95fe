from congbo.views.insights.gathered import view_insights
from tests.builders import last_block, small_results


def test_what_may_not_be_said_is_none() -> None:
    context, index, release, judged = last_block(small_results())
    found = view_insights(context, index, release, judged, 0)
    assert (found.why_score, found.why_places, found.doubt, found.rank_range, found.region) == (None,) * 5
    assert (found.strong_points, found.streaks, found.span) == (None, (), "year")
