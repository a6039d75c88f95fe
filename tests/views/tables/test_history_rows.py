from congbo.views.tables.history import scorecard_history
from tests.builders import context_of, lines, release_yml, two_releases
from tests.views.tables.test_history import history


def test_a_scorecard_tells_its_history_as_the_profile_does() -> None:
    scores = lines("unit,block,total", "a,provinces,5", "b,provinces,6")
    files = two_releases(scores, lines("unit,block,total", "b,provinces,7", "a,provinces,8"))
    told = [
        [
            (row.period.text, row.score.text, row.rank, row.ranked, row.class_name, row.score_change, row.is_break)
            for row in one.rows
        ]
        for one in (history(files), history(files, until="2024"))
    ]
    assert told[0] == told[1]
    assert [row[1] for row in told[0]] == ["8.00", "5.00"]


def test_units_that_appear_in_other_releases_have_histories_of_their_own() -> None:
    scores = lines("unit,block,total", "a,provinces,5", "b,provinces,6")
    context = context_of(two_releases(lines("unit,block,total", "b,provinces,4"), scores))
    index = context.library.indices[0]
    judged = context.judged["x/2024"]["provinces"]
    a, b = (scorecard_history(context, index, index.releases[1], judged, judged.row_of[unit]) for unit in "ab")
    assert [row.score.text for row in a.rows] == ["5.00"]
    assert [row.score.text for row in b.rows] == ["6.00", "4.00"]
    assert (a.trend, b.trend is None) == (None, False)


def test_a_forecast_without_anything_before_it_has_no_history() -> None:
    scores = lines("unit,block,total", "a,provinces,5")
    context = context_of(two_releases(scores, scores, release=release_yml(status="forecast")))
    index = context.library.indices[0]
    judged = context.judged["x/2024"]["provinces"]
    assert [row.score.text for row in scorecard_history(context, index, index.releases[1], judged, 0).rows] == ["5.00"]
