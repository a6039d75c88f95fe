"""One language a site: together the two sites are the whole one, and each leads to the other's same page."""

from __future__ import annotations

import json
import re
from pathlib import Path
from shutil import copytree
from urllib.parse import unquote

import pytest
from lxml import etree, html

from congbo.pipeline import Places, build
from tests.builders import PROJECT, TESTS
from tests.conftest import Shared

HERE = {"vi": "https://ketqua.example/", "en": "https://results.example/x/"}
FOLDERS = {"vi": "", "en": "en/"}
Site = dict[str, bytes]
LEADS = re.compile(r'<a class="switch"[^>]*>|<link rel="alternate" hreflang[^>]*>')
SIZE = re.compile(r'<small class="size">[^<]*</small>|"contentSize": ?"[^"]*"')


def built(folder: Path, base_url: str, *settings: str) -> Site:
    """The site of a small folder of results, by these further settings."""
    project = folder / "project"
    project.mkdir()
    for name in ("site_src", "templates"):
        (project / name).symlink_to(PROJECT / name)
    text = (PROJECT / "mkdocs.yml").read_text("utf-8")
    given = "\n    ".join((f"base_url: {base_url}", *settings))
    (project / "mkdocs.yml").write_text(text.replace('base_url: ""', given), "utf-8")
    copytree(TESTS / "sites" / "corrected" / "results", folder / "results")
    places = Places(project, folder / "results", folder / "site", folder / "cache")
    build(places, lambda stage, made: None, workers=1)
    site = folder / "site"
    return {one.relative_to(site).as_posix(): one.read_bytes() for one in site.rglob("*") if one.is_file()}


def of(language: str, folder: Path) -> Site:
    """The site of one language."""
    other = "en" if language == "vi" else "vi"
    return built(folder, HERE[language], f"languages: [{language}]", f"other_site: {HERE[other]}")


@pytest.fixture(scope="module")
def sites(shared: Shared) -> dict[str, Site]:
    """The whole site, and that of each language."""

    def make(folder: Path) -> dict[str, Site]:
        for name in ("whole", *HERE):
            (folder / name).mkdir()
        parts = {language: of(language, folder / language) for language in HERE}
        return {"whole": built(folder / "whole", HERE["vi"]), **parts}

    return shared.once("split-sites", make)


def pages(site: Site) -> set[str]:
    """The addresses of all pages but the one for what is not there."""
    return {address for address in site if address.endswith(".html")} - {"404.html"}


def test_the_two_sites_together_have_the_pages_and_files_of_the_whole_one(sites: dict[str, Site]) -> None:
    vi, en = pages(sites["vi"]), pages(sites["en"])
    assert vi | en == pages(sites["whole"])
    assert vi & en == {"index.html"}
    assert {address for address in en if not address.startswith("en/")} == {"index.html"}
    assert not any(address.startswith("en/") for address in sites["vi"])
    assert {*sites["vi"], *sites["en"]} - {*sites["whole"]} == {"_redirects"}
    assert {*sites["whole"]} - {*sites["vi"], *sites["en"]} == set()


@pytest.mark.parametrize("language", HERE)
def test_downloads_and_other_files_of_no_language_are_on_both(sites: dict[str, Site], language: str) -> None:
    of_none = {one for one in sites["whole"] if not one.endswith((".html", ".svg")) and not one.startswith("en/")}
    spoken = {"feed.xml", "calendar.ics", "calendar-example.ics", "finder-index.js", "finder-invented.js"}
    assert of_none - set(sites[language]) <= spoken
    assert of_none & spoken <= set(sites["vi"])


@pytest.mark.parametrize("language", HERE)
def test_a_page_says_what_it_says_on_the_whole_site_but_for_where_the_other_language_is(
    sites: dict[str, Site], language: str
) -> None:
    def said(site: Site, address: str) -> str:
        return unquote(SIZE.sub("", LEADS.sub("", site[address].decode()))).replace(HERE["en"], HERE["vi"])

    for address in pages(sites[language]) - ({"index.html"} if language == "en" else set()):
        assert said(sites[language], address) == said(sites["whole"], address), address


@pytest.mark.parametrize("language", HERE)
def test_the_switch_and_hreflang_lead_to_the_same_page_of_the_other_site(sites: dict[str, Site], language: str) -> None:
    other = "en" if language == "vi" else "vi"
    seen = 0
    for address in pages(sites[language]):
        tree = html.document_fromstring(sites[language][address])
        ways = {str(one) for one in tree.xpath("//a[@class='switch']/@href")}
        ways |= {str(one) for one in tree.xpath("//link[@rel='alternate'][@hreflang]/@href")}
        below = address.removeprefix(FOLDERS[language])
        assert ways <= {HERE[other] + FOLDERS[other] + below}
        assert not ways or FOLDERS[other] + below in sites[other]
        seen += bool(ways)
    assert seen > 20


@pytest.mark.parametrize("language", HERE)
def test_sitemaps_list_the_pages_of_their_own_site_and_name_both(sites: dict[str, Site], language: str) -> None:
    space = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
    listed = set()
    for address, content in sites[language].items():
        if address.startswith("sitemaps/"):
            tree = etree.fromstring(content)
            listed |= {str(one) for one in tree.xpath("//s:url/s:loc/text()", namespaces=space)}
            for code, root in HERE.items():
                for place in tree.xpath(f"//x:link[@hreflang='{code}']/@href", namespaces=space):
                    assert str(place).startswith(root + FOLDERS[code])
                    assert str(place).removeprefix(root) in sites[code]
    assert {place.removeprefix(HERE[language]) for place in listed} <= pages(sites[language])
    assert any(place.endswith("about.html") for place in listed)


def test_files_for_programs_say_where_the_pages_of_each_language_are(sites: dict[str, Site]) -> None:
    (first, *_) = json.loads(sites["vi"]["releases.json"])["releases"]
    assert first["pages"]["en"] == f"{HERE['en']}en/{first['pages']['vi']}"
    (first, *_) = json.loads(sites["en"]["releases.json"])["releases"]
    assert first["pages"]["vi"] == HERE["vi"] + first["pages"]["en"].removeprefix("en/")


def test_where_asked_for_small_pages_stay_at_published_addresses_and_nothing_else(
    sites: dict[str, Site], tmp_path: Path
) -> None:
    asked = ("languages: [vi]", f"other_site: {HERE['en']}", "lead_on: true")
    found = built(tmp_path, HERE["vi"], *asked)
    more = set(found) - set(sites["vi"])
    assert "en/x/2024/v1/binh.html" in more
    assert more <= pages(sites["en"])
    assert f'"{HERE["en"]}en/x/2024/v1/binh.html"'.encode() in found["en/x/2024/v1/binh.html"]
    kept = {one for one in sites["vi"] if one not in {"manifest.json", "SHA256SUMS"}}
    assert {one for one in kept if found[one] != sites["vi"][one]} == {"_redirects"} & more


def test_the_root_of_the_english_site_leads_on(sites: dict[str, Site]) -> None:
    tree = html.document_fromstring(sites["en"]["index.html"])
    assert tree.xpath("string(//meta[@http-equiv='refresh']/@content)") == "0; url=en/index.html"
    assert tree.xpath("//a/@href") == ["en/index.html", f"{HERE['vi']}index.html"]


@pytest.mark.parametrize("language", HERE)
def test_what_is_not_there_leads_to_both_home_pages(sites: dict[str, Site], language: str) -> None:
    ways = html.document_fromstring(sites[language]["404.html"]).xpath("//a/@href")
    assert ways == [f"{HERE['vi']}index.html", f"{HERE['en']}en/index.html"]


def test_former_english_addresses_lead_on_from_every_kind_of_server(sites: dict[str, Site]) -> None:
    assert b"/en/* https://results.example/x/en/:splat 301\n" in sites["vi"]["_redirects"]
    assert b"RedirectMatch 301 ^/en/(.*)$ https://results.example/x/en/$1\n" in sites["vi"][".htaccess"]
    assert b"rewrite ^/(.*)$ https://results.example/x/$1 permanent;" in sites["vi"]["nginx.conf.example"]
    assert b'destination="https://results.example/x/en"' in sites["vi"]["web.config"]
    assert "_redirects" not in {*sites["en"], *sites["whole"]}
    assert b"RedirectMatch" not in sites["en"][".htaccess"] + sites["whole"][".htaccess"]
