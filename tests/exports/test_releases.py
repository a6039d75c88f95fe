import json

from congbo.exports.releases import releases_file
from congbo.judge import Results, judge
from tests.builders import Files, index_yml, library_of, release_yml, site_settings, small_results, units_csv


def entries(files: Files) -> list[dict[str, object]]:
    library = library_of(files)
    ((address, content),) = releases_file(Results(library, judge(library)), site_settings())
    assert address == "releases.json"
    found: list[dict[str, object]] = json.loads(content)["releases"]
    return found


def test_each_release_is_listed_with_its_pages() -> None:
    (entry,) = entries(small_results(units=units_csv("a", "b", "c")))
    assert (entry["index"], entry["period"], entry["units"]) == ("x", "2024", 3)
    assert (entry["version"], entry["announced"], entry["file"]) == (1, None, "x/2024/x-2024.json")
    assert entry["pages"] == {"vi": "x/2024/index.html", "en": "en/x/2024/index.html"}


def test_the_status_and_the_day_are_said() -> None:
    (entry,) = entries(small_results(release=release_yml(status="provisional", announced="2025-03-28")))
    assert (entry["status"], entry["announced"]) == ("provisional", "2025-03-28")


def test_invented_releases_are_left_out() -> None:
    assert entries(small_results(index=index_yml(illustrative="true"))) == []


def test_names_are_written_as_they_are_without_escapes() -> None:
    (entry,) = entries(small_results(index=index_yml(short="{vi: A & B, en: A & B}")))
    assert entry["name"] == {"vi": "A & B", "en": "A & B"}
