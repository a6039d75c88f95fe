"""Pages on A4: how many sheets, and what stands on each."""

import re

import pytest

from tests.browser.addresses import PAGE_TYPES

FOOT = "Nguồn: Liên đoàn Thương mại và Công nghiệp Việt Nam (VCCI)."

SMALLEST_TYPE = 10
"""In pixels: 7.5 points."""
SMALL_TYPE = """smallest => {
  const found = new Set(), walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement, box = element.getBoundingClientRect();
    const size = parseFloat(getComputedStyle(element).fontSize) * element.currentCSSZoom;
    if (walker.currentNode.data.trim() && box.width > 1 && box.height > 1 && size < smallest - 0.01) {
      found.add(`${size.toFixed(1)} ${element.tagName} ${element.className.baseVal ?? element.className}`);
    }
  }
  return [...found];
}"""


def sheets(page, tmp_path):
    """How many sheets a page takes."""
    made = page.pdf(prefer_css_page_size=True, path=str(tmp_path / "page.pdf"))
    return len(re.findall(rb"/Type\s*/Page[^s]", made))


@pytest.mark.parametrize(
    "address",
    [
        "pci/2018/da-nang.html",
        "en/pci/2012/vinh-long.html",
        "papi/2024/bac-lieu.html",
        "en/papi/2024/ha-noi.html",
        "papi/2020/ba-ria-vung-tau.html",
        "papi/2021/quang-ninh.html",
        "par-minh-hoa/2025/mh-so-noi-vu-2025.html",
        "par-minh-hoa/2025/mh-so-giao-duc-va-dao-tao.html",
        "en/par-minh-hoa/2025/mh-so-giao-duc-va-dao-tao.html",
        "par-minh-hoa/2023/mh-ban-quan-ly-khu-kinh-te.html",
        "en/par-minh-hoa/2024/mh-so-noi-vu.html",
    ],
)
def test_a_scorecard_is_one_sheet(open_page, tmp_path, address):
    assert sheets(open_page(address), tmp_path) == 1


def test_a_scorecard_with_three_levels_keeps_every_row_on_paper(open_page):
    page = open_page("par-minh-hoa/2025/mh-so-noi-vu-2025.html")
    page.emulate_media(media="print")
    rows = page.locator(".details tbody tr")
    assert rows.count() > 70
    assert all(one.is_visible() for one in rows.all())
    assert not page.locator("table.components").is_visible()


@pytest.mark.parametrize("address", PAGE_TYPES.values(), ids=PAGE_TYPES)
def test_no_type_is_too_small_to_read_on_paper(open_page, address):
    page = open_page(address)
    page.emulate_media(media="print")
    assert page.evaluate(SMALL_TYPE, SMALLEST_TYPE) == []


def test_no_sheet_is_for_links_to_other_pages(open_page, tmp_path):
    assert sheets(open_page("pci/2018/index.html"), tmp_path) == 2


@pytest.mark.parametrize("scripts", [True, False])
def test_a_ranking_of_63_with_its_map_is_two_sheets(open_page, tmp_path, scripts):
    page = open_page("pci/2019/index.html", java_script_enabled=scripts)
    assert sheets(page, tmp_path) == 2
    page.emulate_media(media="print")
    assert page.locator(".tile-map").is_visible()
    style = "one => [getComputedStyle(one).backgroundColor, getComputedStyle(one).printColorAdjust]"
    shades = page.locator(".tiles li.heat-4, .tiles li.heat-1").evaluate_all(f"all => all.map({style})")
    assert {tuple(one) for one in shades} == {("rgb(160, 160, 160)", "exact"), ("rgb(238, 238, 238)", "exact")}


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


def test_a_long_scorecard_has_its_foot_on_each_sheet(open_page):
    page = open_page("par-minh-hoa/2025/mh-so-noi-vu-2025.html")
    page.emulate_media(media="print")
    assert page.locator(".print-foot").evaluate("foot => getComputedStyle(foot).display") == "table-footer-group"
