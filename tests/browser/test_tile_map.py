"""The 63 provinces before July 2025 as tiles: all there, none over another, the archipelagos too."""

import pytest

from tests.browser.visit import EVERY_RULE, accessibility_violations, scrolls_sideways

RANKING = "pci/2018/index.html"
BOXES = """() => Array.from(document.querySelectorAll(".tiles li"), tile => {
  const box = tile.getBoundingClientRect();
  return [box.left, box.top, box.right, box.bottom, tile.scrollWidth <= tile.clientWidth + 1];
})"""


@pytest.mark.parametrize("address", [RANKING, f"en/{RANKING}"])
@pytest.mark.parametrize(("width", "colours"), [(320, "light"), (360, "dark"), (1440, "light")])
def test_every_province_is_seen_and_none_covers_another(open_page, address, width, colours):
    page = open_page(address, width, color_scheme=colours)
    boxes = page.evaluate(BOXES)
    assert len(boxes) == 65
    assert all(fits for *_, fits in boxes)
    overlaps = [
        (one, other)
        for place, one in enumerate(boxes)
        for other in boxes[:place]
        if min(one[2], other[2]) - max(one[0], other[0]) > 1 and min(one[3], other[3]) - max(one[1], other[1]) > 1
    ]
    assert overlaps == []
    assert not scrolls_sideways(page)
    assert accessibility_violations(page, EVERY_RULE, within=".tile-map") == []


def test_the_archipelagos_are_named_with_their_provinces(open_page):
    page = open_page(RANKING)
    tiles = page.locator(".tiles li").all_inner_texts()
    assert [" ".join(text.split()) for text in tiles if "Sa" in text.split()] == [
        "Quần đảo Hoàng Sa Đà Nẵng",
        "Quần đảo Trường Sa Khánh Hòa",
    ]


def test_a_tile_leads_to_the_scorecard(open_page):
    page = open_page(RANKING)
    page.locator(".tiles a", has_text="Đắk Lắk").click()
    page.wait_for_url("**/pci/2018/dak-lak.html")


def test_a_release_of_other_units_has_no_such_map(open_page):
    assert open_page("pci/2006/index.html").locator(".tile-map").count() == 0
    assert open_page("par-minh-hoa/2025/index.html").locator(".tile-map").count() == 0
