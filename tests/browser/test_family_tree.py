"""A reader looks for what a unit came from and what it became."""

import pytest

from tests.browser.visit import scrolls_sideways

NEW_PROVINCE, DEPARTMENT, OLD_SCORECARD = (
    "units/lao-cai-2025.html",
    "units/mh-so-lao-dong.html",
    "pci/2019/lao-cai.html",
)
PLACES = """() => {
  const rows = [...document.querySelectorAll(".family li")].map(row => row.getBoundingClientRect());
  const lines = document.querySelector(".family svg").getBoundingClientRect();
  return [...document.querySelectorAll(".family circle")].map((circle, i) => {
    const node = circle.getBoundingClientRect();
    return {
      off: Math.abs((node.top + node.bottom) / 2 - (rows[i].top + rows[i].bottom) / 2),
      beside: node.right <= rows[i].left && lines.left <= node.left,
    };
  });
}"""


@pytest.mark.parametrize("address", [NEW_PROVINCE, DEPARTMENT, f"en/{DEPARTMENT}"])
@pytest.mark.parametrize("width", [360, 1440])
def test_each_unit_has_its_node_beside_it(open_page, address, width):
    page = open_page(address, width)
    places = page.evaluate(PLACES)
    assert len(places) == page.locator(".family li").count() >= 3
    assert all(place["off"] < 1 and place["beside"] for place in places)
    assert not scrolls_sideways(page)


def test_nodes_stay_beside_their_units_when_the_text_grows(open_page):
    page = open_page(DEPARTMENT, 360)
    page.evaluate("document.documentElement.style.fontSize = '32px'")
    assert all(place["off"] < 1 for place in page.evaluate(PLACES))


def test_the_tree_is_walked_by_keyboard_to_a_predecessor_and_back(open_page):
    page = open_page(NEW_PROVINCE, 360)
    page.locator(".family a").first.focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/units/yen-bai.html")
    page.locator(".family a", has_text="Lào Cai").first.press("Enter")
    page.wait_for_url(f"**/{NEW_PROVINCE}")


def test_an_old_scorecard_leads_to_the_successor(open_page):
    page = open_page(OLD_SCORECARD, 360)
    page.locator(".masthead .note a").click()
    page.wait_for_url(f"**/{NEW_PROVINCE}")


def test_the_tree_is_told_in_words_to_those_who_do_not_see_it(open_page):
    page = open_page(NEW_PROVINCE)
    assert page.locator(".family svg").get_attribute("aria-hidden") == "true"
    rows = page.locator(".family li").all_inner_texts()
    assert [row.split("\n")[0] for row in rows][-1].startswith("Lào Cai")
    assert page.locator(".family li[aria-current]").count() == 1
    assert page.locator(".family .spoken").first.text_content().startswith("tiền thân của Lào Cai")
