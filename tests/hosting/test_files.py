from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path
from xml.etree import ElementTree

import pytest

from congbo.hosting.files import FOR_EVER, TYPES, hosting_files
from congbo.hosting.policy import embed_policy, headers, page_policy
from congbo.languages import LANGUAGES, load_language
from tests.builders import PROJECT, TEMPLATES, site_settings

VOICES = {code: load_language(code, TEMPLATES) for code in LANGUAGES}


def files(base_url: str = "") -> dict[str, str]:
    """What hosts are given for a site at this address."""
    settings = site_settings().model_copy(update={"base_url": base_url})
    return {address: content.decode() for address, content in hosting_files(TEMPLATES, settings, VOICES)}


def style_hash(page: str) -> str:
    """Of the style within a page."""
    (style,) = re.findall("<style>(.*?)</style>", page, re.DOTALL)
    return b64encode(sha256(style.encode()).digest()).decode()


def test_every_kind_of_host_is_told() -> None:
    hosts = {"_headers", ".htaccess", "web.config", "nginx.conf.example", ".nojekyll", "404.html", "robots.txt"}
    assert set(files()) == hosts


@pytest.mark.parametrize("address", ["_headers", ".htaccess", "web.config", "nginx.conf.example"])
def test_all_are_told_the_same(address: str) -> None:
    made = files()
    text = made[address].replace("&#39;", "'")
    for name, value in headers(style_hash(made["404.html"])).items():
        assert name in text
        assert value in text
    assert FOR_EVER in text


@pytest.mark.parametrize("address", [".htaccess", "web.config", "nginx.conf.example"])
def test_servers_that_know_few_types_are_told_ours(address: str) -> None:
    assert [kind for kind in TYPES.values() if kind not in files()[address]] == []


def test_what_iis_reads_is_sound() -> None:
    root = ElementTree.fromstring(files()["web.config"])  # noqa: S314 - our own
    endings = [one.get("fileExtension") for one in root.iter("mimeMap")]
    assert endings == [one.get("fileExtension") for one in root.iter("remove") if one.get("fileExtension")]
    assert len(set(endings)) == len(endings)
    policies = [one.get("value") for one in root.iter("add") if one.get("name") == "Content-Security-Policy"]
    assert policies == [headers(style_hash(files()["404.html"]))["Content-Security-Policy"], *[embed_policy()] * 2]


def test_the_page_for_what_is_not_there_needs_nothing_else() -> None:
    page = files()["404.html"]
    assert re.findall(r"(?:src|href)=", page) == []
    assert f'content="{page_policy(style_hash(page))}"' in page
    assert VOICES["vi"].catalogue.gettext("Page not found") in page
    assert '<section lang="en">' in page


@pytest.mark.parametrize("base_url", ["https://example.org/chi-so", "https://example.org/chi-so/"])
def test_a_site_that_knows_its_address_leads_home_from_anywhere(base_url: str) -> None:
    made = files(base_url)
    links = re.findall(r'href="([^"]*)"', made["404.html"])
    assert links == ["https://example.org/chi-so/index.html", "https://example.org/chi-so/en/index.html"]
    assert "ErrorDocument 404 /chi-so/404.html" in made[".htaccess"]
    assert "server_name example.org;" in made["nginx.conf.example"]
    assert "^/chi-so/assets/" in made["nginx.conf.example"]


def test_without_an_address_the_root_of_the_host_is_taken() -> None:
    assert "ErrorDocument 404 /404.html" in files()[".htaccess"]
    assert "error_page 404 /404.html;" in files()["nginx.conf.example"]


def test_templates_of_hosts_are_all_used() -> None:
    there = {path.name for path in (Path(PROJECT) / "templates" / "hosting").iterdir()}
    files = {"headers", "htaccess", "web.config", "nginx.conf", "redirects", "robots.txt"}
    assert there == files | {"not_found.html", "not_found.css", "root.html"}


def test_search_engines_may_read_all_and_are_told_of_sitemaps_where_there_are_any() -> None:
    told = files("https://example.org/x/")["robots.txt"].splitlines()
    assert told[-4:] == ["User-agent: *", "Disallow:", "", "Sitemap: https://example.org/x/sitemap.xml"]
    assert "Sitemap" not in files()["robots.txt"]


@pytest.mark.parametrize("address", ["_headers", ".htaccess", "web.config", "nginx.conf.example"])
def test_any_site_may_frame_embeds_and_nothing_else(address: str) -> None:
    text = files("https://example.org/kq/")[address].replace("&#39;", "'")
    assert text.count("frame-ancestors *") in (1, 2)
    assert text.count("frame-ancestors 'self'") == 1
    assert "embed/" in text or 'path="embed"' in text


def test_cloudflare_is_told_to_drop_the_policy_of_the_site_for_embeds() -> None:
    lines = files()["_headers"].splitlines()
    for folder in ("/embed/*", "/en/embed/*"):
        place = lines.index(folder)
        assert lines[place + 1] == "  ! Content-Security-Policy"
        assert lines[place + 2] == f"  Content-Security-Policy: {embed_policy()}"
