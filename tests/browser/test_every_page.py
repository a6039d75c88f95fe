"""Every page type and special case, in both languages, on phone and desk: quiet, still, and never wider than the window."""

from __future__ import annotations

import pytest

from tests.browser.addresses import EVERY_PAGE
from tests.browser.visit import layout_shift, policy_violations, record, scrolls_sideways

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
def test_page_reads_downwards_only_in_the_smallest_window_and_with_text_of_double_size(open_page, address):
    page = open_page(address, SMALLEST)
    assert not scrolls_sideways(page)
    page.set_viewport_size({"width": PHONE, "height": 900})
    page.locator("html").evaluate("root => root.style.fontSize = '200%'")
    assert not scrolls_sideways(page)
