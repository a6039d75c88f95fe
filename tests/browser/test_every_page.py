"""Every page type and special case, in both languages, on phone and desk, by day and by night."""

from __future__ import annotations

import pytest

from tests.browser.addresses import EVERY_PAGE, PAGE_TYPES, PAGES
from tests.browser.visit import (
    ALL_BUT_CONTRAST,
    CONTRAST_ONLY,
    accessibility_violations,
    layout_shift,
    policy_violations,
    record,
    scrolls_sideways,
)

pytestmark = pytest.mark.xdist_group("browser")

SMALLEST, PHONE, DESK = 320, 360, 1440
NOTICEABLE = 0.001
"""On a busy machine a table widens by a pixel or two while its rows arrive; a hundredth of what counts as good."""
every_page = pytest.mark.parametrize("address", EVERY_PAGE.values(), ids=EVERY_PAGE)
every_width = pytest.mark.parametrize("width", [PHONE, DESK])


@every_page
@every_width
def test_page_is_quiet_and_still_and_asks_only_its_own_folder(open_page, browser_site, address, width):
    page = open_page(None, width)
    kept = record(page)
    page.goto((browser_site / address).as_uri())
    assert layout_shift(page) < NOTICEABLE
    assert not scrolls_sideways(page)
    assert policy_violations(page) == []
    assert kept.complaints == []
    assert [url for url in kept.requests if not url.startswith(browser_site.as_uri() + "/")] == []


@every_page
@every_width
def test_axe_finds_nothing(open_page, address, width):
    assert accessibility_violations(open_page(address, width), ALL_BUT_CONTRAST) == []


@pytest.mark.parametrize("address", PAGES.values(), ids=PAGES)
@pytest.mark.parametrize(("width", "colours"), [(PHONE, "dark"), (DESK, "light")])
def test_axe_finds_enough_contrast(open_page, address, width, colours):
    """In one language and not in every pairing, for it takes long: colours depend on neither words nor width."""
    page = open_page(address, width, color_scheme=colours)
    assert accessibility_violations(page, CONTRAST_ONLY) == []


@pytest.mark.parametrize("address", PAGE_TYPES.values(), ids=PAGE_TYPES)
def test_axe_finds_enough_contrast_where_the_reader_asks_for_more(open_page, address):
    page = open_page(address)
    page.locator("html").evaluate("root => root.dataset.theme = 'contrast'")
    assert accessibility_violations(page, CONTRAST_ONLY) == []


@every_page
def test_page_reads_downwards_only_in_the_smallest_window_and_with_text_of_double_size(open_page, address):
    page = open_page(address, SMALLEST)
    assert not scrolls_sideways(page)
    page.set_viewport_size({"width": PHONE, "height": 900})
    page.locator("html").evaluate("root => root.style.fontSize = '200%'")
    assert not scrolls_sideways(page)
