"""A walk through pages with the Tab key."""

import pytest

from tests.browser.addresses import PAGE_TYPES
from tests.browser.visit import wait_until

STOPS = 12
FOCUSED = """() => {
  const element = document.activeElement, box = element.getBoundingClientRect(), style = getComputedStyle(element);
  const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
  const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
  const top = document.elementFromPoint(x, y);
  return {
    what: element.outerHTML.slice(0, 90),
    isSeen: box.width > 1 && box.height > 1 && top !== null && (element.contains(top) || top.contains(element)),
    isOutlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
  };
}"""


@pytest.mark.parametrize("address", PAGE_TYPES.values(), ids=PAGE_TYPES)
@pytest.mark.parametrize("width", [320, 1440])
def test_first_tab_stops_are_seen_and_outlined(open_page, address, width):
    page = open_page(address, width)
    for _ in range(STOPS):
        page.keyboard.press("Tab")
        focused = page.evaluate(FOCUSED)
        assert focused["isSeen"], focused["what"]
        assert focused["isOutlined"], focused["what"]


def test_first_stop_leads_past_the_header(open_page):
    page = open_page("pci/2018/da-nang.html")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_display_menu_opens_from_the_keyboard(open_page):
    page = open_page("index.html")
    page.locator("#display summary").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.dataset.size") == "small"


def tab_to(page, selector, most=60):
    """Presses Tab until the focus has come to an element."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    pytest.fail(f"{most} stops do not lead to {selector}")


def test_tab_leads_through_the_tools_of_a_ranking_which_then_work(open_page):
    page = open_page("pci/2018/index.html")
    tab_to(page, "input[name=name]")
    page.keyboard.type("quang")
    rows = page.locator(".ranking tbody tr:visible")
    assert rows.count() == 6
    tab_to(page, "select[name=group]", 2)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert page.locator("select[name=group]").input_value() == "red-river-delta"
    assert rows.all_inner_texts()[0].split()[1:3] == ["Quảng", "Ninh"]
    tab_to(page, ".table-status button", 2)
    page.keyboard.press("Enter")
    assert rows.count() == 63
    assert page.evaluate("document.activeElement.closest('th').dataset.column") == "rank"
    tab_to(page, "th[data-column=total] button", 3)
    page.keyboard.press("Enter")
    assert page.locator("th[aria-sort]").get_attribute("data-column") == "total"


def test_tab_leads_through_the_display_menu_and_back(open_page):
    page = open_page("pci/2018/da-nang.html", 320)
    tab_to(page, "#display summary", 8)
    page.keyboard.press("Space")
    tab_to(page, "button[data-size=large]", 4)
    page.keyboard.press("Enter")
    tab_to(page, "button[data-theme=contrast]", 5)
    page.keyboard.press("Space")
    root = page.locator("html")
    assert (root.get_attribute("data-size"), root.get_attribute("data-theme")) == ("large", "contrast")
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"


def test_tab_leads_to_the_citation_which_is_copied_and_told(open_page):
    page = open_page("pci/2018/da-nang.html")
    page.evaluate("navigator.clipboard.writeText = text => { window.taken = text; return Promise.resolve(); }")
    tab_to(page, "[data-copy='cite-text']")
    page.keyboard.press("Enter")
    assert page.evaluate("window.taken") == page.locator("#cite-text").inner_text()
    assert page.locator(".copy-line [role=status]").first.inner_text() == "Đã chép"


def test_a_wide_table_scrolls_by_arrow_keys(open_page):
    page = open_page("pci/2018/index.html", 360)
    tab_to(page, ".scroll.tall", 40)
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    wait_until(page, "document.querySelector('.scroll.tall').scrollLeft > 0")
