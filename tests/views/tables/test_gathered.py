from __future__ import annotations

from congbo.urls import scorecard_address
from congbo.views.profile import view_profile
from congbo.views.tables.gathered import GatheredRelease
from tests.builders import Files, context_of, framework_csv, index_yml, lines, two_releases

FIRST = lines("unit,block,total,one,two", "a,provinces,9.50,4,5.50", "b,provinces,8,3,5", "c,provinces,6,1,5")
SECOND = lines("unit,block,total,one,two", "a,provinces,7,3,4", "b,provinces,8,3,5")
FILES = two_releases(FIRST, SECOND, framework=framework_csv("one", "two"), index=index_yml(scorecards="latest"))


def sections(unit: str, files: Files = FILES) -> tuple[GatheredRelease, ...]:
    context = context_of(files)
    return view_profile(context, context.library.register.units[unit]).gathered


def test_the_section_says_what_the_release_says_of_the_unit() -> None:
    (one,) = sections("a")
    assert (one.anchor, one.release.text, one.release.href) == ("x-2023", "TEST 2023", "../x/2023/index.html")
    assert (one.score.text, one.maximum, one.rank, one.block_size) == ("9.50", "100", "1", 3)
    assert [(row.head.name.href, row.score.text, row.rank) for row in one.rows] == [
        ("../x/2023/one.html", "4.00", "1"),
        ("../x/2023/two.html", "5.50", "1"),
    ]
    assert one.has_ranks


def test_a_missing_figure_keeps_its_reason() -> None:
    (one,) = sections("c", FILES | {"x/2023/scores.csv": FIRST.replace("c,provinces,6,1,5", "c,provinces,[x],[x],1")})
    assert (one.score.text, one.score.flag > 0, one.rank) == ("", True, "")


def test_a_unit_of_the_last_release_only_has_no_section() -> None:
    files = FILES | {"x/2023/scores.csv": FIRST.replace("b,provinces,8,3,5\n", "")}
    assert sections("b", files) == ()


def test_all_links_lead_to_the_section_and_those_of_the_last_release_to_a_page() -> None:
    context = context_of(FILES)
    first, second = context.library.indices[0].releases
    assert scorecard_address(first, "a") == "units/a.html#x-2023"
    assert scorecard_address(second, "a") == "x/2024/a.html"
    page = view_profile(context, context.library.register.units["a"])
    assert [row.period.href for row in page.series[0].history.rows] == ["../x/2024/a.html", "a.html#x-2023"]


def test_nothing_is_gathered_where_it_is_not_asked_for() -> None:
    assert sections("a", FILES | {"x/index.yml": index_yml()}) == ()
