from collections import Counter

from congbo.pages import PROFILES_TOGETHER, parts_of
from tests.builders import (
    context_of,
    correction_line,
    corrections_csv,
    framework_csv,
    lines,
    small_results,
    two_releases,
    units_csv,
)

SCORES = lines("unit,block,total,one", "a,provinces,5,5", "b,provinces,6,6")


def pages_of(files: dict[str, str]) -> list[tuple[str, str]]:
    """Template and address of every page."""
    context = context_of(files)
    return [(template, page.address) for part in parts_of(context) for template, page in part(context)]


def test_every_thing_has_its_page() -> None:
    files = two_releases(SCORES, SCORES, units=units_csv("a", "b", "c"), framework=framework_csv("one"))
    assert Counter(template for template, _ in pages_of(files)) == {
        "home.html": 1,
        "units.html": 1,
        "calendar.html": 1,
        "corrections.html": 1,
        "compare.html": 1,
        "feed.xml": 1,
        "files.html": 1,
        "profile.html": 3,
        "index.html": 1,
        "release.html": 2,
        "component.html": 2,
        "scorecard.html": 4,
    }


def test_no_two_pages_want_one_address() -> None:
    addresses = [address for _, address in pages_of(two_releases(SCORES, SCORES, framework=framework_csv("one")))]
    assert len(set(addresses)) == len(addresses)


def test_an_index_without_release_has_no_page() -> None:
    files = {name: text for name, text in small_results().items() if "/2024/" not in name}
    overviews = {
        "home.html",
        "units.html",
        "compare.html",
        "calendar.html",
        "corrections.html",
        "feed.xml",
        "files.html",
    }
    assert {template for template, _ in pages_of(files)} == overviews | {"profile.html"}


def test_an_earlier_version_stays_whole_in_a_folder_of_its_own() -> None:
    log = corrections_csv(correction_line(2, "a", "total", "65", "50"))
    addresses = [address for _, address in pages_of(small_results() | {"x/2024/corrections.csv": log})]
    earlier = [address for address in addresses if address.startswith("x/2024/v1/")]
    assert [address.removeprefix("x/2024/v1/") for address in earlier] == ["index.html", "a.html", "b.html", "c.html"]
    assert {address.replace("/v1/", "/") for address in earlier} <= set(addresses)


def test_parts_that_can_be_made_apart_have_names_that_tell_them_apart() -> None:
    units = [f"u{number}" for number in range(PROFILES_TOGETHER + 1)]
    parts = parts_of(context_of(two_releases(SCORES, SCORES, units=units_csv("a", "b", *units))))
    assert [part.name for part in parts] == ["overviews", "profiles 0", "profiles 1", "x/2023", "x/2024", "moved"]
    assert sum(len(part.units) for part in parts) == len(units) + 2
