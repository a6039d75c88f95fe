"""The site works from any folder of any host."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.browser.addresses import EVERY_PAGE
from tests.browser.visit import record

pytestmark = pytest.mark.xdist_group("browser")


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
