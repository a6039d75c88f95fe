"""The page for what is not there stands alone: a host shows it at any depth."""

from __future__ import annotations

import pytest

from tests.browser.visit import ALL_BUT_CONTRAST, accessibility_violations, policy_violations, record, scrolls_sideways


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_it_is_whole_without_anything_else(open_page, browser_site, colours):
    page = open_page(None, 360, color_scheme=colours)
    kept = record(page)
    page.goto((browser_site / "404.html").as_uri())
    assert kept.requests == [(browser_site / "404.html").as_uri()]
    assert (kept.complaints, policy_violations(page)) == ([], [])
    assert page.evaluate("getComputedStyle(document.querySelector('h1 span')).display") == "block"
    assert not scrolls_sideways(page)
    assert accessibility_violations(page, ALL_BUT_CONTRAST) == []
