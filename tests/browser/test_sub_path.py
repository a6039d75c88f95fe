"""The site works from any folder of any host."""

from __future__ import annotations

import csv
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.browser.addresses import EVERY_PAGE
from tests.browser.test_finder import QUERIES, ask
from tests.browser.visit import record


class Quiet(SimpleHTTPRequestHandler):
    """Serves without a word."""

    def log_message(self, format: str, *words: object) -> None:  # noqa: A002 - the name is the base class's
        """Says nothing."""


class Server(ThreadingHTTPServer):
    """Does not mind a window that closes before the last byte."""

    def handle_error(self, request: object, client_address: object) -> None:
        """Says nothing: what a page misses, the page tells."""


@pytest.fixture(scope="module")
def host(browser_site: Path) -> Iterator[str]:
    """Serves the folder above the site's, so that the site lies below a path."""
    server = Server(("127.0.0.1", 0), partial(Quiet, directory=str(browser_site.parent)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("address", EVERY_PAGE.values(), ids=EVERY_PAGE)
def test_page_finds_its_parts_below_a_path(open_page, browser_site, host, address):
    page = open_page(None, offline=False)
    kept = record(page)
    page.goto(f"{host}{browser_site.name}/{address}")
    assert kept.complaints == []
    assert [url for url in kept.requests if not url.startswith(f"{host}{browser_site.name}/")] == []
    assert {Path(url).suffix for url in kept.requests} >= {".html", ".css", ".js"}
    assert page.locator("#display").is_visible()


def test_links_of_a_page_lead_to_pages(open_page, browser_site, host):
    page = open_page(None, offline=False)
    page.goto(f"{host}{browser_site.name}/pci/2018/da-nang.html")
    page.locator(".crumbs a").first.click()
    assert page.url == f"{host}{browser_site.name}/index.html"


def test_the_finder_finds_below_a_path(open_page, browser_site, host):
    page = open_page(None, offline=False)
    page.goto(f"{host}{browser_site.name}/en/pci/2018/da-nang.html")
    page.locator("#finder").fill("hoa binh")
    page.wait_for_selector("#finder-list a")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{host}{browser_site.name}/en/units/hoa-binh.html")


def test_a_sorted_view_can_be_sent_below_a_path(open_page, browser_site, host):
    page = open_page(None, offline=False)
    page.goto(f"{host}{browser_site.name}/pci/2018/index.html")
    page.locator("th[data-column=land] button").click()
    other = open_page(None, offline=False)
    other.goto(page.evaluate("location.href"))
    assert other.locator("th[aria-sort]").get_attribute("data-column") == "land"
    assert other.locator(".ranking tbody th").first.inner_text() == page.locator(".ranking tbody th").first.inner_text()


def test_units_are_compared_below_a_path(open_page, browser_site, host):
    page = open_page(None, offline=False)
    page.goto(f"{host}{browser_site.name}/en/compare.html#pci/2018:da-nang,ben-tre")
    page.wait_for_selector(".compared caption")
    assert page.locator(".compared thead th").all_inner_texts()[1:3] == ["Da Nang", "Ben Tre"]


def test_every_query_finds_the_same_below_a_path(open_page, browser_site, host):
    page = open_page(None, offline=False)
    page.goto(f"{host}{browser_site.name}/pci/2018/da-nang.html")
    page.locator("#finder").fill("hà nội")
    page.wait_for_selector("#finder-list a")
    found = {query: ask(page, query)[: len(wanted.split(", "))] for query, wanted in QUERIES.items() if wanted}
    assert found == {query: wanted.split(", ") for query, wanted in QUERIES.items() if wanted}


@pytest.mark.parametrize("scripts", [True, False])
def test_a_table_is_downloaded_and_says_what_the_page_says(open_page, browser_site, host, tmp_path, scripts):
    page = open_page(None, offline=False, java_script_enabled=scripts)
    page.goto(f"{host}{browser_site.name}/pci/2018/index.html")
    with page.expect_download() as started:
        page.get_by_role("link", name="Tỉnh, thành phố (CSV)").click()
    started.value.save_as(tmp_path / "table.csv")
    rows = list(csv.DictReader((tmp_path / "table.csv").open(encoding="utf-8-sig", newline=""), delimiter=";"))
    shown = page.locator(".ranking tbody th").all_inner_texts()
    assert [row["Đơn vị"] for row in rows] == shown
    assert [row["Hạng"] for row in rows] == page.locator(".ranking td.rank-cell").all_inner_texts()
