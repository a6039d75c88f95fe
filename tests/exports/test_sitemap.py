"""Sitemaps name every page that is to be found, in both languages, and no other."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from congbo.exports import file_parts
from congbo.exports.sitemap import MOST, Sitemap, prose_sitemap
from congbo.judge import Results, judge
from congbo.languages import LANGUAGES, load_language
from congbo.pages import parts_of
from congbo.urls import in_language
from congbo.views.context import Context
from tests.builders import (
    TEMPLATES,
    TESTS,
    checked,
    correction_line,
    corrections_csv,
    library_of,
    release_yml,
    site_settings,
    small_results,
)

NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
BASE = "https://example.org/ket-qua"
SETTINGS = site_settings().model_copy(update={"base_url": BASE})
VOICES = [load_language(code, TEMPLATES) for code in LANGUAGES]
CASES = sorted((TESTS / "sites").glob("*/results"))


def maps(results: Results, base_url: str = BASE) -> dict[str, etree._Element]:
    """All sitemaps of a site, parsed, by address."""
    settings = SETTINGS.model_copy(update={"base_url": base_url})
    files = (
        one for part in file_parts(results, VOICES) if "calendar" not in part.name for one in part(results, settings)
    )
    return {address: etree.fromstring(content) for address, content in files if "sitemap" in address}


def places(tree: etree._Element) -> list[str]:
    """The addresses that a sitemap names."""
    return [str(one) for one in tree.xpath("s:url/s:loc/text()", namespaces=NAMES)]


def of(files: dict[str, str]) -> Results:
    """The results of some files."""
    library = library_of(files)
    return Results(library, judge(library))


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.parent.name)
def test_sitemaps_name_the_pages_that_search_engines_may_list(case: Path) -> None:
    found = checked(case, for_public=True).results
    named = [place for tree in maps(found).values() for place in places(tree)]
    context = Context(found.library, found.judged, site_settings(), VOICES[0])
    listed = {
        page.address
        for part in parts_of(context)
        for _, page in part(context)
        if page.address.endswith(".html") and not (page.is_illustrative or page.stays_unlisted or page.forward)
    }
    assert len(set(named)) == len(named)
    assert set(named) == {f"{BASE}/{in_language(code, address)}" for code in LANGUAGES for address in listed}


def test_the_index_lists_every_sitemap_and_that_of_the_prose() -> None:
    found = maps(of(small_results()))
    named = [str(one) for one in found.pop("sitemap.xml").xpath("s:sitemap/s:loc/text()", namespaces=NAMES)]
    assert sorted(named) == sorted(f"{BASE}/{address}" for address in [*found, "sitemaps/prose.xml"])
    assert set(found) == {"sitemaps/overviews.xml", "sitemaps/units.xml", "sitemaps/x-2024.xml"}


def test_each_page_names_itself_in_all_languages() -> None:
    for url in maps(of(small_results()))["sitemaps/x-2024.xml"].xpath("s:url", namespaces=NAMES):
        others = {one.get("hreflang"): one.get("href") for one in url.xpath("x:link", namespaces=NAMES)}
        assert others.keys() == {"vi", "en"}
        assert url.findtext("s:loc", namespaces=NAMES) in others.values()
        assert others["en"] == others["vi"].replace(f"{BASE}/", f"{BASE}/en/")


def test_a_page_changed_on_the_day_of_its_version_if_that_is_known() -> None:
    def days(files: dict[str, str]) -> set[str]:
        tree = maps(of(small_results() | files))["sitemaps/x-2024.xml"]
        return {str(one) for one in tree.xpath("s:url/s:lastmod/text()", namespaces=NAMES)}

    assert days({}) == set()
    assert days({"x/2024/release.yml": release_yml(announced="2025-03-28")}) == {"2025-03-28"}
    log = corrections_csv(correction_line(2, "a", "total", "40", "50", date="2025-05-05"))
    assert days({"x/2024/corrections.csv": log}) == {"2025-05-05"}


def test_no_file_has_more_addresses_than_the_protocol_allows() -> None:
    addresses = tuple(f"{number}.html" for number in range(MOST // 2 + 1))
    files = dict(Sitemap("x", addresses).files(SETTINGS))
    assert list(files) == ["sitemaps/x.xml", "sitemaps/x-2.xml"]
    assert [content.count(b"<url>") for content in files.values()] == [MOST, 2]


def test_a_site_without_an_address_has_none() -> None:
    assert maps(of(small_results()), base_url="") == {}
    assert list(Sitemap("x", ()).files(SETTINGS)) == []


def test_pages_of_prose_are_named_in_both_languages() -> None:
    ((address, content),) = prose_sitemap(["about.html", "en/about.html"]).files(SETTINGS)
    assert address == "sitemaps/prose.xml"
    assert places(etree.fromstring(content)) == [f"{BASE}/about.html", f"{BASE}/en/about.html"]


def test_signs_of_markup_in_the_address_of_the_site_are_escaped() -> None:
    assert places(maps(of(small_results()), "https://example.org/a&b")["sitemaps/overviews.xml"])[0] == (
        "https://example.org/a&b/index.html"
    )
