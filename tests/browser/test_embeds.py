"""What other sites show: small pages and pictures that fit their frame, and the code for them."""

from __future__ import annotations

import re

import pytest

from tests.browser.visit import ALL_BUT_CONTRAST, CONTRAST_ONLY, accessibility_violations, scrolls_sideways

RANKING = "embed/pci/2018/v1/ranking/provinces.html"
HEADLINE = "embed/par-minh-hoa/2025/v1/mh-so-noi-vu-2025.html"


@pytest.mark.parametrize("address", [RANKING, f"en/{RANKING}", HEADLINE, f"en/{HEADLINE}"])
@pytest.mark.parametrize(("width", "colours"), [(320, "dark"), (640, "light")])
def test_an_embed_fits_its_frame_and_can_be_read_by_everyone(open_page, address, width, colours):
    page = open_page(address, width, color_scheme=colours)
    assert not scrolls_sideways(page)
    assert accessibility_violations(page, ALL_BUT_CONTRAST) == []
    assert accessibility_violations(page, CONTRAST_ONLY) == []
    assert page.locator("script").count() == 0


@pytest.mark.parametrize("address", [RANKING, HEADLINE])
def test_source_version_and_address_stand_inside(open_page, address):
    words = open_page(address).locator("footer").inner_text()
    assert "Nguồn: " in words
    assert "bản 1" in words
    assert "#v1" in words


def test_the_code_leads_to_what_there_is(open_page, browser_site):
    page = open_page("pci/2018/index.html")
    codes = page.locator(".embedding pre").all_text_contents()
    addresses = [address for code in codes for address in re.findall(r'(?:src|href)="([^"]+)"', code)]
    assert addresses == [RANKING, "pci/2018/index.html", RANKING.replace(".html", ".svg")]
    assert [address for address in addresses if not (browser_site / address).is_file()] == []


def test_a_picture_is_drawn_in_the_size_that_the_code_gives(open_page):
    page = open_page("par-minh-hoa/2025/mh-so-noi-vu-2025.html")
    code = page.locator("#embed-unit-picture").text_content()
    width, height = re.search(r'width="(\d+)" height="(\d+)"', code).groups()
    sides = page.evaluate(
        """source => new Promise(done => { const image = new Image(); image.src = source;
        image.onload = () => done([image.naturalWidth, image.naturalHeight]); })""",
        "../../" + HEADLINE.replace(".html", ".svg"),
    )
    assert sides == [int(width), int(height)]
