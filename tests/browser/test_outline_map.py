"""The 34 provinces since July 2025 by their outlines: all there, each a way to its profile, the archipelagos named."""

from __future__ import annotations

from pathlib import Path

import pytest

from congbo.pipeline import Places, build
from tests.browser.visit import ALL_BUT_CONTRAST, CONTRAST_ONLY, accessibility_violations, scrolls_sideways
from tests.builders import PROJECT

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


@pytest.fixture(scope="module")
def release(tmp_path_factory) -> Path:
    """A release of invented squares, one of them without a score and one outside of the group."""
    folder = tmp_path_factory.mktemp("outlines")
    results = PROJECT / "tests" / "sites" / "outlines" / "results"
    build(Places(PROJECT, results, folder / "site", folder / "cache"), lambda stage, pages: None)
    return folder / "site" / "x" / "2024" / "index.html"


@pytest.mark.parametrize(("width", "colours"), [(1440, "light"), (360, "dark")])
@pytest.mark.parametrize("theme", ["auto", "contrast"])
def test_the_map_of_a_release_can_be_read_by_everyone(open_page, release, width, colours, theme):
    page = open_page(None, width, color_scheme=colours)
    page.goto(release.as_uri())
    page.evaluate("theme => document.documentElement.setAttribute('data-theme', theme)", theme)
    assert not scrolls_sideways(page)
    assert accessibility_violations(page, ALL_BUT_CONTRAST) == []
    assert accessibility_violations(page, CONTRAST_ONLY) == []


def test_shade_rank_and_score_say_the_same_on_the_map_and_in_the_list(open_page, release):
    page = open_page(None)
    page.goto(release.as_uri())
    assert page.locator(".outlines .region").evaluate_all("all => all.map(one => one.getAttribute('aria-label'))") == [
        "Nam: 92,25 điểm, hạng 1",
        "Bắc: 81,50 điểm, hạng 2",
        "Tây: 70,00 điểm, hạng 3",
        "Trung: 70,00 điểm, hạng 3",
        "Đông: không đánh giá",
    ]
    lines = [" ".join(text.split()) for text in page.locator(".map-list li").all_inner_texts()]
    assert lines == ["1 Nam 92,25", "2 Bắc 81,50", "3 Tây 70,00", "3 Trung 70,00", "Đông không đánh giá"]
    fills = "all => new Set(all.map(one => getComputedStyle(one).fill)).size"
    assert page.locator(".outlines .region > path:first-of-type").evaluate_all(fills) == 4
    assert "missing" in page.locator(".region-missing > path").first.evaluate("one => getComputedStyle(one).fill")
    assert page.locator(".outlines .other").count() == 1


def test_the_ranking_leads_to_its_map_and_a_region_to_its_scorecard(open_page, release):
    page = open_page(None)
    page.goto(release.as_uri())
    page.get_by_role("link", name="Xem bản đồ").click()
    page.wait_for_url("**/index.html#provinces-map")
    page.locator(".outlines .region").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/x/2024/nam.html")
