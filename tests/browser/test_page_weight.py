"""What a cheap phone on a slow line has to fetch before it shows a page."""

from __future__ import annotations

import gzip

import pytest

from congbo.frame import Shell
from tests.browser.addresses import PAGE_TYPES
from tests.browser.visit import record

FEW = 4
BEFORE_PAINT = 'document.querySelectorAll("head link[rel=stylesheet], head script[src]:not([defer])").length'
HEAVY = ["pci/2018/da-nang.html", "par-minh-hoa/2025/mh-so-noi-vu-2025.html", "papi/2024/lao-cai.html"]


def weight(content: bytes) -> int:
    """What travels, where the host compresses."""
    return len(gzip.compress(content, 6))


def test_a_frame_weighs_less_than_6_kb(shell: Shell) -> None:
    assert max(weight(frame.fill(b"", "", b"")) for frame in shell.frames.values()) <= 6_000


@pytest.mark.parametrize("address", HEAVY)
def test_a_scorecard_weighs_less_than_15_kb(browser_site, address):
    assert weight((browser_site / address).read_bytes()) <= 15_000


def test_no_scorecard_weighs_more_than_the_heaviest_that_is_allowed(browser_site):
    largest = max(browser_site.glob("*/*/*.html"), key=lambda path: path.stat().st_size if path.stem != "index" else 0)
    assert weight(largest.read_bytes()) <= 15_000


@pytest.mark.parametrize("kind", PAGE_TYPES)
def test_a_first_view_asks_for_few_files_and_waits_for_fewer(open_page, browser_site, kind):
    page = open_page(None)
    kept = record(page)
    page.goto((browser_site / PAGE_TYPES[kind]).as_uri())
    assert len(kept.requests) <= FEW
    assert page.evaluate(BEFORE_PAINT) <= 2


@pytest.mark.parametrize("address", ["pci/2018/da-nang.html", "pci/2018/index.html"])
def test_a_first_visit_fetches_less_than_40_kb_and_150_kb_where_the_host_does_not_compress(
    open_page, browser_site, address
):
    page = open_page(None)
    kept = record(page)
    page.goto((browser_site / address).as_uri())
    files = {browser_site / url.removeprefix(browser_site.as_uri() + "/") for url in kept.requests}
    assert sum(file.stat().st_size for file in files) <= 150_000
    assert sum(weight(file.read_bytes()) for file in files) <= 40_000


def test_the_style_that_a_first_view_waits_for_weighs_less_than_10_kb(browser_site):
    (style,) = browser_site.glob("assets/congbo.*.css")
    assert weight(style.read_bytes()) <= 10_000


def test_all_scripts_and_what_travels_with_them_weigh_less_than_13_kb(browser_site):
    assert sum(weight(script.read_bytes()) for script in browser_site.glob("assets/*.js")) <= 13_000
