from __future__ import annotations

import pytest

from congbo.model.library import Library
from congbo.rules.scopes import IndexScope, Scope
from tests.builders import library_of, lines, release_yml, small_results
from tests.papers import decision_yml
from tests.rules.test_deciding import BOTH, two_indices

SCORES = lines("unit,block,total", "a,provinces,50", "b,provinces,60")


def library(*periods: str) -> Library:
    """Two indices with releases for these periods."""
    files = {name: content for name, content in small_results().items() if "/2024/" not in name}
    files |= {name.replace("x/", "y/"): content for name, content in files.items() if name.startswith("x/")}
    for index in ("x", "y"):
        for period in periods:
            files[f"{index}/{period}/release.yml"] = release_yml()
            files[f"{index}/{period}/scores.csv"] = SCORES
    return library_of(files)


def seen(scope: Scope, whole: Library) -> list[str]:
    """The releases within a scope."""
    return [release.folder for index in scope.narrow(whole).indices for release in index.releases]


def test_a_release_sees_its_own_index_up_to_itself() -> None:
    whole = library("2022", "2023", "2024")
    assert seen(Scope("x", "x/2023"), whole) == ["x/2022", "x/2023"]
    assert seen(Scope("y", "y/2022"), whole) == ["y/2022"]


def test_series_of_other_spans_are_not_seen() -> None:
    whole = library("2023", "2024", "2024-03", "2024-Q1")
    assert seen(Scope("x", "x/2024"), whole) == ["x/2023", "x/2024"]
    assert seen(Scope("x", "x/2024-03"), whole) == ["x/2024-03"]


def test_units_are_seen_whole_and_former_addresses_not_at_all() -> None:
    whole = library("2023")
    narrow = Scope("x", "x/2023").narrow(whole)
    assert narrow.register is whole.register
    assert narrow.redirects == ()


def test_what_is_outside_does_not_change_what_is_within() -> None:
    few, many = library("2022", "2023"), library("2022", "2023", "2024", "2025")
    (one,), (other,) = (Scope("x", "x/2023").narrow(whole).indices for whole in (few, many))
    assert [release.folder for release in one.releases] == [release.folder for release in other.releases]


def test_a_release_that_is_not_there_has_no_scope() -> None:
    whole = library("2023")
    with pytest.raises(StopIteration):
        Scope("x", "x/2030").narrow(whole)


def test_releases_on_which_one_document_decides_see_each_other() -> None:
    whole = library_of(two_indices(decision_yml({"annexes": BOTH})))
    assert seen(Scope("x", "x/2024"), whole) == ["x/2024", "y/2024"]
    assert seen(Scope("y", "y/2024"), whole) == ["x/2024", "y/2024"]
    alone = library_of(two_indices(decision_yml()))
    assert seen(Scope("y", "y/2024"), alone) == ["y/2024"]


def test_a_whole_index_is_seen_without_the_others() -> None:
    whole = library("2023", "2024", "2024-03")
    assert [one.folder for index in IndexScope("x").narrow(whole).indices for one in index.releases] == [
        "x/2023",
        "x/2024",
        "x/2024-03",
    ]
    assert IndexScope("x").own_index(whole).id == "x"
