import json
from typing import Any

import pytest

from congbo.exports import comparison
from congbo.exports.comparison import comparison_file
from congbo.judge import Results, judge
from congbo.languages import LANGUAGES, load_language
from tests.builders import (
    TEMPLATES,
    UNIT_HEAD,
    Files,
    framework_csv,
    index_yml,
    library_of,
    lines,
    release_yml,
    site_settings,
    small_results,
)


def told(files: Files) -> dict[str, Any]:
    """What the script of the first release says."""
    library = library_of(files)
    index = library.indices[0]
    languages = {code: load_language(code, TEMPLATES) for code in LANGUAGES}
    results = Results(library, judge(library))
    ((address, content),) = comparison_file(results, site_settings(), languages, index, index.releases[0])
    assert address == "x/2024/comparison.js"
    found: dict[str, Any] = json.loads(content.decode().removeprefix("congbo.compare(").removesuffix(");\n"))
    return found


def test_figures_are_whole_numbers_of_the_last_digit_shown() -> None:
    index = index_yml(precision="4", decimals="{total: 2, component: 1}")
    scores = lines("unit,block,total,one", "a,provinces,50.255,7.25", "b,provinces,60,[c]")
    (block,) = told(small_results(index=index, framework=framework_csv("one"), scores=scores))["blocks"]
    assert {unit[0]: unit[7] for unit in block["units"]} == {"b": [6000, "3"], "a": [5026, 73]}
    assert block["parts"] == [
        ["total", "Tổng điểm", "Total score", 2, 10000, 5513, 1, 0],
        ["one", "Phần ONE", "Part ONE", 1, 100, None, 1, 1],
    ]


def test_units_stand_by_rank_with_what_readers_know_of_them() -> None:
    units = lines(UNIT_HEAD, "a,province,,Á,A,,north,,,", "b,commune,,B,B,a,,,,", "c,province,,C,C,,,,,")
    (block,) = told(small_results(units=units))["blocks"]
    assert [unit[:7] for unit in block["units"]] == [
        ["c", "C", "C", 2, 1, 0, -1],
        ["b", "Xã B", "B Commune", 1, 2, 0, -1],
        ["a", "Á", "A", 0, 3, 0, -1],
    ]
    assert block["groups"] == [["Miền Bắc", "North"], ["Á", "A"], ["", ""]]


def test_shared_ranks_and_classes_are_told() -> None:
    classification = lines(
        "schemes:",
        "  - id: s",
        "    from: '2000'",
        "    name: {vi: Loại, en: Class}",
        "    basis: {vi: K, en: B}",
        "    classes: [{id: good, vi: Tốt, en: Good}, {id: weak, vi: Yếu, en: Weak}]",
        "    rules: [{kind: bands, bounds: {good: 65}}]",
    )
    scores = lines("unit,block,total", "a,provinces,70", "b,provinces,70", "c,provinces,5")
    (block,) = told(small_results(classification=classification, scores=scores))["blocks"]
    assert [unit[4:7] for unit in block["units"]] == [[1, 1, 0], [1, 1, 0], [3, 0, 1]]
    assert (block["scheme"], block["classes"]) == (["Loại", "Class"], [["Tốt", "Good"], ["Yếu", "Weak"]])


def test_components_of_all_levels_are_compared_each_before_its_parts() -> None:
    scores = lines("unit,block,total,one,two,sub", *(f"{unit},provinces,4,1,2,3" for unit in "abc"))
    (block,) = told(small_results(framework=framework_csv("one", "two", "sub/one"), scores=scores))["blocks"]
    assert [(part[0], part[7]) for part in block["parts"]] == [("total", 0), ("one", 1), ("sub", 2), ("two", 1)]
    assert block["units"][0][7] == [400, 100, 300, 200]


def test_a_block_of_very_many_units_keeps_to_the_first_level(monkeypatch: pytest.MonkeyPatch) -> None:
    scores = lines("unit,block,total,one,sub", *(f"{unit},provinces,4,1,3" for unit in "abc"))
    files = small_results(framework=framework_csv("one", "sub/one"), scores=scores)
    for most, known in ((3, ["total", "one", "sub"]), (2, ["total", "one"])):
        monkeypatch.setattr(comparison, "MOST_IN_DEPTH", most)
        (block,) = told(files)["blocks"]
        assert [part[0] for part in block["parts"]] == known


def test_a_release_that_is_not_in_force_has_no_file() -> None:
    library = library_of(small_results(release=release_yml(status="withdrawn")))
    index = library.indices[0]
    made = comparison_file(Results(library, judge(library)), site_settings(), {}, index, index.releases[0])
    assert list(made) == []
