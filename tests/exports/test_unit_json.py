import json
from decimal import Decimal
from typing import Any

from congbo.exports.unit_json import unit_files
from congbo.judge import Results, judge
from tests.builders import (
    LINEAGE_HEAD,
    UNIT_HEAD,
    Files,
    framework_csv,
    index_yml,
    library_of,
    lines,
    release_yml,
    site_settings,
    small_results,
    two_releases,
)

SCORES = lines("unit,block,total,one", "a,provinces,5.5,[n]", "b,provinces,6,6")


def read(files: Files) -> dict[str, Any]:
    """The file of every unit."""
    library = library_of(files)
    made = unit_files(Results(library, judge(library)), site_settings())
    return {
        address.removeprefix("units/").removesuffix(".json"): json.loads(content, parse_float=Decimal)
        for address, content in made
    }


def test_a_unit_has_its_figures_in_every_release_in_order_of_time() -> None:
    found = read(two_releases(SCORES, SCORES, framework=framework_csv("one")))["a"]
    assert [(one["index"], one["period"]) for one in found["results"]] == [("x", "2023"), ("x", "2024")]
    first = found["results"][0]
    assert (first["scores"], first["missing"], first["rank"]) == ({"total": Decimal("5.50")}, {"one": "[n]"}, 2)
    assert (first["units_in_block"], first["version"], first["status"]) == (2, 1, "final")
    assert first["pages"] == {"vi": "x/2023/a.html", "en": "en/x/2023/a.html"}
    assert first["file"] == "x/2023/x-2023.json"


def test_a_unit_without_results_has_a_file_too() -> None:
    found = read(two_releases(SCORES, SCORES, framework=framework_csv("one")))["c"]
    assert (found["unit"], found["results"]) == ("c", [])
    assert found["pages"] == {"vi": "units/c.html", "en": "en/units/c.html"}


def test_what_is_invented_says_so() -> None:
    found = read(small_results(index=index_yml(illustrative="true"), release=release_yml(status="illustrative")))
    assert [one["illustrative"] for one in found["a"]["results"]] == [True]


def test_names_have_their_time_and_mergers_lead_both_ways() -> None:
    units = lines(
        UNIT_HEAD,
        "a,province,01,A,A,,north,,2025-06-30,",
        "b,commune,,B,B,a,,,2025-06-30,Bê",
        "c,province,02,C,C,,,2025-07-01,,",
    )
    events = lines(LINEAGE_HEAD, "2025-07-01,merge,a,c,Act 1,", "2025-07-01,merge,b,c,Act 1,")
    scores = lines("unit,block,total", "a,provinces,1")
    found = read(small_results(units=units, lineage=events, scores=scores))
    assert found["b"]["name"] == {"vi": "Xã B", "en": "B Commune"}
    assert found["b"]["aliases"] == ["Bê"]
    (state,) = found["a"]["states"]
    assert (state["code"], state["region"], state["from"], state["to"]) == ("01", "north", None, "2025-06-30")
    assert found["a"]["became"] == [{"on": "2025-07-01", "event": "merge", "unit": "c", "legal_act": "Act 1"}]
    assert [one["unit"] for one in found["c"]["came_from"]] == ["a", "b"]
    assert (found["a"]["came_from"], found["c"]["became"]) == ([], [])
