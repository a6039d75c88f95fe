"""The 34 provinces since July 2025 by their outlines: all there, each a way to its profile, the archipelagos named."""

from __future__ import annotations

import pytest

from tests.browser.visit import ALL_BUT_CONTRAST, CONTRAST_ONLY, accessibility_violations, scrolls_sideways

UNITS = "units/index.html"


@pytest.mark.parametrize(("width", "colours"), [(1440, "light"), (360, "dark"), (320, "light")])
def test_the_map_fits_beside_or_above_its_list(open_page, width, colours):
    page = open_page(UNITS, width, color_scheme=colours)
    assert page.locator(".outlines .region").count() == 34
    assert page.locator(".map-list li").count() == 34
    assert not scrolls_sideways(page)
    assert accessibility_violations(page, ALL_BUT_CONTRAST) == []
    assert accessibility_violations(page, CONTRAST_ONLY) == []


def test_every_region_says_what_its_line_of_the_list_says(open_page):
    page = open_page(UNITS)
    on_the_map = page.locator(".outlines .region").evaluate_all(
        "regions => regions.map(one => [one.getAttribute('aria-label'), one.getAttribute('href')])"
    )
    in_the_list = page.locator(".map-list a").evaluate_all(
        "links => links.map(one => [one.textContent, one.getAttribute('href')])"
    )
    assert on_the_map == in_the_list


def test_the_archipelagos_are_named_with_their_provinces(open_page):
    names = open_page(UNITS).locator(".outlines .part").all_text_contents()
    assert [" ".join(name.split()) for name in names] == ["Quần đảo Hoàng Sa Đà Nẵng", "Quần đảo Trường Sa Khánh Hòa"]


def test_the_keyboard_reaches_a_province_or_passes_them_all(open_page):
    page = open_page(UNITS)
    page.locator(".outline-map summary").focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Bỏ qua bản đồ"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "An Giang"
    page.keyboard.press("Enter")
    page.wait_for_url("**/units/an-giang-2025.html")


def test_a_release_of_other_units_has_no_such_map(open_page):
    assert open_page("pci/2018/index.html").locator(".outline-map").count() == 0
