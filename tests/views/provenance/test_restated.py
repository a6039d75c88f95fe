from congbo.model.periods import Span
from congbo.views.context import Context
from congbo.views.provenance.restated import RestatedRow, restated_by, restated_of, restated_total
from congbo.views.scorecard import view_scorecard
from tests.builders import RESTATED_HEAD, context_of, framework_csv, lines, two_releases

HEAD = "unit,block,total,one"
FILES = two_releases(
    lines(HEAD, "a,provinces,50,5", "b,provinces,60,[x]"),
    lines(HEAD, "a,provinces,52,5", "b,provinces,61,6"),
    framework=framework_csv("one"),
)
ROWS = ("a,2023,total,49.5,Tính lại,Again", "b,2023,one,4,Tính lại,Again")


def context(*rows: str, language: str = "en") -> Context:
    return context_of(FILES | {"x/2024/restated.csv": lines(RESTATED_HEAD, *rows)}, language)


def said(rows: tuple[RestatedRow, ...]) -> list[tuple[str, ...]]:
    return [
        (one.unit.text, one.period, one.component, one.published.text, one.restated, one.by.text, one.note)
        for one in rows
    ]


def test_a_release_shows_both_figures() -> None:
    here = context(*ROWS)
    index = here.library.indices[0]
    rows = restated_by(here, index, index.releases[1], "x/2024/index.html")
    assert said(rows) == [
        ("A", "2023", "Total score", "50.00", "49.50", "2024", "Again"),
        ("B", "2023", "Part ONE", "", "4.00", "2024", "Again"),
    ]
    assert [one.unit.href for one in rows] == ["../2023/a.html", "../2023/b.html"]
    assert rows[1].published.flag == 1


def test_a_profile_shows_its_own_figures_only() -> None:
    here = context(*ROWS)
    rows = restated_of(here, here.library.indices[0], "b", Span.year, "units/b.html")
    assert said(rows) == [("B", "2023", "Part ONE", "", "4.00", "2024", "Again")]
    assert rows[0].by.href == "../x/2024/index.html"
    assert restated_of(here, here.library.indices[0], "b", Span.month, "units/b.html") == ()


def test_a_change_is_against_the_figure_published_then_and_says_so() -> None:
    here = context(*ROWS)
    index = here.library.indices[0]
    release = index.releases[1]
    judged = here.judged[release.folder]["provinces"]
    card = view_scorecard(here, index, release, judged, judged.row_of["a"])
    assert card.score_change is not None
    assert (card.score_change.amount, card.previous_restated) == ("2.00", "49.50")
    assert view_scorecard(here, index, release, judged, judged.row_of["b"]).previous_restated == ""


def test_only_the_release_before_is_named_beside_the_change() -> None:
    here = context(*ROWS)
    index = here.library.indices[0]
    assert restated_total(here, index, index.releases[1], "a", index.releases[1]) == ""
    assert restated_total(here, index, index.releases[1], "a", None) == ""
