from typing import Any

from congbo.model.periods import Span
from congbo.views.tables.history import RECENT, History, scorecard_history, view_history
from tests.builders import (
    Files,
    context_of,
    framework_csv,
    index_yml,
    lines,
    methods,
    release_yml,
    small_results,
    two_releases,
)


def series(*periods: tuple[str, str, str]) -> Files:
    """Releases by period, method and the total of unit a."""
    files = {name: text for name, text in small_results().items() if "/2024/" not in name}
    files |= {"x/index.yml": index_yml(frameworks=methods("1", "2")), "x/framework-2.csv": framework_csv()}
    for period, method, total in periods:
        files[f"x/{period}/release.yml"] = release_yml(framework=f"'{method}'")
        files[f"x/{period}/scores.csv"] = lines("unit,block,total", f"a,provinces,{total}")
    return files


def history(files: Files, until: str | None = None, span: Span = Span.year) -> History:
    """Of unit a: as on its profile, or as on its scorecard of a period."""
    context = context_of(files)
    index = context.library.indices[0]
    release = next((release for release in index.releases if release.period.id == until), None)
    if release is None:
        return view_history(context, index, "a", span, "units/a.html")
    judged = context.judged[release.folder]["provinces"]
    return scorecard_history(context, index, release, judged, judged.row_of["a"])


def oldest_first(found: History) -> list[Any]:
    return list(found.rows)[::-1]


def test_a_history_names_each_release_once_and_links_to_it() -> None:
    rows = oldest_first(history(series(("2023", "1", "5"), ("2024", "1", "6"))))
    assert [(row.period.text, row.period.href, row.score.text) for row in rows] == [
        ("2023", "../x/2023/a.html", "5.00"),
        ("2024", "../x/2024/a.html", "6.00"),
    ]


def test_a_page_says_nothing_of_later_releases() -> None:
    found = history(series(("2022", "1", "4"), ("2023", "1", "5"), ("2024", "1", "6")), until="2023")
    assert [(row.period.text, row.period.href, row.is_current) for row in found.rows] == [
        ("2023", "a.html", True),
        ("2022", "../2022/a.html", False),
    ]


def test_spans_never_mix() -> None:
    files = series(("2023", "1", "5"), ("2024", "1", "6"), ("2024-03", "1", "7"))
    assert [row.period.text for row in oldest_first(history(files))] == ["2023", "2024"]
    assert [row.period.text for row in history(files, span=Span.month).rows] == ["Mar 2024"]


def test_a_new_method_is_a_break_without_a_change_figure() -> None:
    found = history(series(("2022", "1", "4"), ("2023", "1", "5"), ("2024", "2", "6")))
    assert [row.is_break for row in oldest_first(found)] == [False, False, True]
    assert [bool(row.score_change) for row in oldest_first(found)] == [False, True, False]
    assert found.breaks == ("2024",)
    assert found.trend is not None
    assert (len(found.trend.lines), len(found.trend.breaks)) == (1, 1)


def test_one_figure_makes_no_chart() -> None:
    assert history(series(("2023", "1", "5"))).trend is None
    assert history(series(("2023", "1", "5"), ("2024", "1", "[x]"))).trend is None


def test_a_chart_shows_the_latest_releases_only() -> None:
    years = [(str(2000 + i), "1", str(i + 1)) for i in range(RECENT + 3)]
    found = history(series(*years))
    assert len(found.rows) == RECENT + 3
    assert found.trend is not None
    assert len(found.trend.points) == RECENT
    assert len(found.trend.lines) == RECENT - 1


def test_a_history_knows_whether_it_has_ranks_and_classes() -> None:
    found = history(series(("2023", "1", "5")))
    assert (found.has_ranks, found.has_classes) == (True, False)
    assert not history(series(("2023", "1", "[x]"))).has_ranks


def test_forecasts_and_withdrawn_results_stand_apart_from_the_series() -> None:
    scores = lines("unit,block,total", "a,provinces,5", "b,provinces,6")
    files = two_releases(scores, scores, release=release_yml(status="forecast"))
    context = context_of(files)
    index = context.library.indices[0]
    history = view_history(context, index, "a", Span.year, "units/a.html")
    assert [row.period.text for row in history.rows] == ["2023"]
    assert [(one.period.text, one.status, one.score.text) for one in history.apart] == [("2024", "forecast", "5.00")]
    until = scorecard_history(context, index, index.releases[0], context.judged["x/2023"]["provinces"], 0)
    assert until.apart == ()


def test_a_provisional_result_is_marked_in_the_series() -> None:
    scores = lines("unit,block,total", "a,provinces,5", "b,provinces,6")
    context = context_of(two_releases(scores, scores, release=release_yml(status="provisional")))
    history = view_history(context, context.library.indices[0], "a", Span.year, "units/a.html")
    assert [row.status for row in oldest_first(history)] == ["", "provisional"]
