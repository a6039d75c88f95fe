import json
from typing import Any

from congbo.exports.index_json import index_json
from congbo.judge import Results, judge
from tests.builders import Files, index_yml, library_of, lines, release_yml, site_settings, two_releases

SCORES = lines("unit,block,total", "a,provinces,50", "b,provinces,60")


def read(files: Files) -> Any:
    """The file of the only index."""
    library = library_of(files)
    return json.loads(index_json(Results(library, judge(library)), site_settings(), library.indices[0]))


def test_releases_stand_in_order_of_time_with_the_places_of_their_files() -> None:
    found = read(two_releases(SCORES, SCORES, release=release_yml(announced="2025-03-28", status="provisional")))
    assert [(one["period"], one["file"]) for one in found["releases"]] == [
        ("2023", "x/2023/x-2023.json"),
        ("2024", "x/2024/x-2024.json"),
    ]
    last = found["releases"][1]
    assert (last["announced"], last["status"], last["units"], last["frameworks"]) == (
        "2025-03-28",
        "provisional",
        {"provinces": 2},
        {"provinces": "1"},
    )


def test_the_index_says_what_it_is() -> None:
    found = read(two_releases(SCORES, SCORES, index=index_yml(illustrative="true", direction="lower")))
    assert (found["index"], found["illustrative"], found["direction"]) == ("x", True, "lower")
    assert (found["decimals_stored"], found["decimals_shown"]) == (2, {"total": 2, "component": 2})
    assert found["pages"] == {"vi": "x/index.html", "en": "en/x/index.html"}
    assert [one["framework"] for one in found["frameworks"]] == ["1"]
