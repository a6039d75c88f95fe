"""A walk through pages with the Tab key."""

import pytest

from tests.browser.addresses import PAGE_TYPES

pytestmark = pytest.mark.xdist_group("browser")

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
