import json
from decimal import Decimal
from typing import Any

from congbo.exports.release_json import release_json
from congbo.judge import Results, judge
from tests.builders import Files, framework_csv, index_yml, library_of, lines, release_yml, site_settings, small_results


def read(files: Files) -> Any:
    """The file of release x/2024."""
    library = library_of(files)
    (index,) = library.indices
    content = release_json(Results(library, judge(library)), site_settings(), index, index.releases[0])
    return json.loads(content, parse_float=Decimal)


def test_it_says_what_it_is_and_where_its_pages_lie() -> None:
    found = read(small_results(release=release_yml(announced="2025-03-28")))
    assert [found[key] for key in ("index", "period", "version", "status", "illustrative", "announced")] == [
        "x", "2024", 1, "final", False, "2025-03-28",
    ]  # fmt: skip
    assert found["pages"] == {"vi": "x/2024/index.html", "en": "en/x/2024/index.html"}
    assert found["source"] == {"vi": "Báo cáo", "en": "Report"}


def test_invented_figures_are_called_invented() -> None:
    assert read(small_results(index=index_yml(illustrative="true")))["illustrative"] is True


def test_units_stand_in_the_order_of_the_ranking_with_all_their_figures() -> None:
    first, second = read(
        small_results(
            framework=framework_csv("a"),
            scores=lines("unit,block,total,a,a:self", "a,provinces,[x],[n],2", "b,provinces,5.1,5.1,4"),
        )
    )["units"]
    assert (first["unit"], first["name"]) == ("b", {"vi": "B", "en": "B"})
    assert (first["scores"], first["measures"]) == ({"total": Decimal("5.10"), "a": Decimal("5.10")}, {"a:self": 4})
    assert (second["scores"], second["missing"]) == ({}, {"total": "[x]", "a": "[n]"})


def test_shared_ranks_say_so_and_ranks_of_components_stand_beside() -> None:
    rows = ("unit,block,total,a", "a,provinces,7,2", "b,provinces,7,3", "c,provinces,1,1")
    units = read(small_results(framework=framework_csv("a"), scores=lines(*rows)))["units"]
    assert [(one["rank"], one["is_rank_shared"], one["ranks"]) for one in units] == [
        (1, True, {"total": 1, "a": 2}),
        (1, True, {"total": 1, "a": 1}),
        (3, False, {"total": 3, "a": 3}),
    ]


def test_components_have_their_place_and_their_most() -> None:
    total, part = read(
        small_results(framework=framework_csv("a 40"), scores=lines("unit,block,total,a", "a,provinces,4,1"))
    )["components"]
    assert (total["component"], total["parent"], total["sizes"]) == ("total", "", {"maximum": 100})
    assert (part["parent"], part["level"], part["sizes"]) == ("total", 1, {"maximum": 10, "weight_percent": 40})


def test_a_block_says_who_made_its_ranks_and_totals() -> None:
    (block,) = read(small_results())["blocks"]
    assert (block["block"], block["units_in_block"], block["rank_origin"], block["total_origin"]) == (
        "provinces", 3, "computed", "published",
    )  # fmt: skip


def test_reasons_of_confirmed_figures_stand_among_the_notes() -> None:
    confirmed = "[{code: large_jump, reason: {vi: Đúng, en: Right}}]"
    assert read(small_results(release=release_yml(confirm=confirmed)))["notes"] == [{"vi": "Đúng", "en": "Right"}]
