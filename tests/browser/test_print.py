"""Pages on A4: how many sheets, and what stands on each."""

import re

import pytest

pytestmark = pytest.mark.xdist_group("browser")

FOOT = "Nguồn: Liên đoàn Thương mại và Công nghiệp Việt Nam (VCCI)."


def sheets(page, tmp_path):
    """How many sheets a page takes."""
    made = page.pdf(prefer_css_page_size=True, path=str(tmp_path / "page.pdf"))
    return len(re.findall(rb"/Type\s*/Page[^s]", made))


@pytest.mark.parametrize("address", ["pci/2018/da-nang.html", "en/pci/2012/vinh-long.html", "pci/2011/vinh-long.html"])
def test_a_scorecard_is_one_sheet(open_page, tmp_path, address):
    assert sheets(open_page(address), tmp_path) == 1


def test_a_ranking_of_63_is_two_sheets(open_page, tmp_path):
    assert sheets(open_page("pci/2019/index.html"), tmp_path) == 2


def test_foot_and_heads_are_made_to_repeat_on_each_sheet(open_page):
    page = open_page("pci/2019/index.html")
    page.emulate_media(media="print")
    foot = page.locator(".print-foot")
    assert foot.inner_text() == f"{FOOT} PCI 2019, bản 1. Công Bố, pci/2019/index.html#v1"
    style = "one => { const made = getComputedStyle(one); return [made.display, made.breakInside]; }"
    assert foot.evaluate(style) == ["table-footer-group", "avoid"]
    assert page.locator(".ranking thead").evaluate(style)[0] == "table-header-group"
    assert page.locator(".ranking thead button").first.evaluate(style)[0] == "contents"


def test_what_is_of_no_use_on_paper_is_left_out(open_page):
    page = open_page("pci/2019/index.html")
    page.emulate_media(media="print")
    for selector in (".site-header", ".finder", ".table-tools", ".report", ".copy-line", ".site-footer"):
        assert not page.locator(selector).first.is_visible(), selector
