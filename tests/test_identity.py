"""Whatever happened to units: no figure, line or change ever joins two of them, or two methods, in one series."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from congbo.views.component import view_component
from congbo.views.context import Context
from congbo.views.profile import view_profile
from congbo.views.release import view_release
from congbo.views.scorecard import view_scorecard
from congbo.views.tables.history import History
from tests.builders import (
    LINEAGE_HEAD,
    UNIT_HEAD,
    Files,
    context_of,
    framework_csv,
    index_yml,
    lines,
    methods,
    release_yml,
    small_results,
)

YEARS = range(2020, 2025)
UNITS = "abcdef"
KINDS = ("merge", "split", "transfer", "rename", "create", "dissolve")
METHODS = ("1", "2")
lifetimes = st.tuples(st.sampled_from(YEARS), st.sampled_from(YEARS)).map(sorted)
event = st.tuples(st.sampled_from(YEARS), st.sampled_from(KINDS), st.sampled_from(UNITS), st.sampled_from(UNITS))
names = st.sampled_from("ABC")


def score(unit: str, year: int) -> int:
    """A score that only this unit had, and only that year."""
    return 100 * (UNITS.index(unit) + 1) + (year - YEARS[0]) ** 2


@st.composite
def histories(draw: st.DrawFn) -> tuple[Files, dict[int, str]]:
    """Units that come, go, share names and become each other at random, and the method of each year."""
    lives = {unit: draw(lifetimes) for unit in UNITS}
    units = [
        f"{unit},province,,{name},{name},,,{first}-01-01,{last}-12-31,"
        for unit, (first, last) in lives.items()
        for name in [draw(names)]
    ]
    events = draw(st.lists(event, max_size=12))
    rows = [f"{year}-01-01,{kind},{one},{other},Act," for year, kind, one, other in events]
    method = {year: draw(st.sampled_from(METHODS)) for year in YEARS}
    files = small_results(
        units=lines(UNIT_HEAD, *units),
        lineage=lines(LINEAGE_HEAD, *rows),
        index=index_yml(frameworks=methods(*METHODS), min_coverage="'0'"),
    )
    files = {name: text for name, text in files.items() if "/2024/" not in name}
    files |= {f"x/framework-{one}.csv": framework_csv("part", maximum="1000") for one in METHODS}
    for year in YEARS:
        there = [unit for unit, (first, last) in lives.items() if first <= year <= last]
        if there:
            files[f"x/{year}/release.yml"] = release_yml(framework=f"'{method[year]}'")
            scores = [f"{unit},provinces,{score(unit, year)},{score(unit, year)}" for unit in there]
            files[f"x/{year}/scores.csv"] = lines("unit,block,total,part", *scores)
    return files, method


def unit_of(href: str) -> str:
    """The unit on whose scorecard a link ends."""
    found = re.search(r"/?(\w+)\.html$", href)
    assert found
    return found[1]


def holds_one_unit_and_one_method_at_a_time(history: History, unit: str, method: dict[int, str]) -> None:
    """Every row is the unit's own; lines and changes stay within a method."""
    rows = list(history.rows)[::-1]
    years = [int(row.period.text) for row in rows]
    assert [row.score.text for row in rows] == [f"{score(unit, year)}.00" for year in years]
    assert all(unit_of(row.period.href) == unit for row in rows)
    breaks = [row.is_break for row in rows]
    assert breaks == [i > 0 and method[years[i - 1]] != method[year] for i, year in enumerate(years)]
    assert not any(row.score_change or row.rank_change for row in rows if row.is_break)
    for before, row in zip([None, *years], rows, strict=False):
        if row.score_change:
            assert before is not None
            assert row.score_change.number == 100 * (score(unit, int(row.period.text)) - score(unit, before))
    if history.trend:
        assert len(history.trend.points) == len(years)
        assert len(history.trend.lines) == len(years) - 1 - sum(breaks)


def pages_hold(context: Context, method: dict[int, str]) -> None:
    """The law, on every page that sets figures of two releases against each other."""
    index = context.library.indices[0]
    for unit in context.library.register.units.values():
        for series in view_profile(context, unit).series:
            holds_one_unit_and_one_method_at_a_time(series.history, unit.id, method)
    for release in index.releases:
        year = int(release.period.id)
        for judged in context.judged[release.folder].values():
            for row, unit_id in enumerate(judged.result.table.units):
                card = view_scorecard(context, index, release, judged, row)
                holds_one_unit_and_one_method_at_a_time(card.history, unit_id, method)
                changes = [card.score_change, *(part.score_change for part in card.components)]
                for change in filter(None, changes):
                    assert method[year] == method[year - 1]
                    assert change.number == 100 * (score(unit_id, year) - score(unit_id, year - 1))
        for ranked in view_release(context, index, release).blocks:
            for line in (one for one in ranked.table.rows if one.score_change):
                assert line.score_change
                own = unit_of(line.unit.href)
                assert line.score_change.number == 100 * (score(own, year) - score(own, year - 1))
        assert view_component(context, index, release, "part").address


@settings(max_examples=60, deadline=None)
@given(histories())
def test_no_series_ever_joins_two_units_or_two_methods(history: tuple[Files, dict[int, str]]) -> None:
    files, method = history
    pages_hold(context_of(files), method)


@pytest.mark.parametrize("kind", ["merge", "split", "transfer"])
def test_a_successor_of_the_same_name_begins_a_series_of_its_own(kind: str) -> None:
    units = ("a,province,,An,An,,,,2022-12-31,", "b,province,,An,An,,,2023-01-01,,")
    files = small_results(units=lines(UNIT_HEAD, *units), lineage=lines(LINEAGE_HEAD, f"2023-01-01,{kind},a,b,Act,"))
    files |= {f"x/{year}/release.yml": release_yml() for year in (2021, 2022, 2023)}
    files |= {
        f"x/{year}/scores.csv": lines("unit,block,total", f"{unit},provinces,{value}")
        for year, unit, value in ((2021, "a", 5), (2022, "a", 6), (2023, "b", 7), (2024, "b", 8))
    }
    context = context_of(files)
    rows = {
        unit.id: [
            (row.score.text, bool(row.score_change))
            for row in list(view_profile(context, unit).series[0].history.rows)[::-1]
        ]
        for unit in context.library.register.units.values()
    }
    assert rows == {"a": [("5.00", False), ("6.00", True)], "b": [("7.00", False), ("8.00", True)]}
