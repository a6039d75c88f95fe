"""A page is whole without JavaScript."""

import pytest

from tests.browser.addresses import EVERY_PAGE

every_page = pytest.mark.parametrize("address", EVERY_PAGE.values(), ids=EVERY_PAGE)


@every_page
def test_the_same_text_is_seen_without_scripts(open_page, address):
    page = open_page(address)
    page.evaluate("document.querySelectorAll('.table-tools, .comparison, .copy-line').forEach(tools => tools.remove())")
    with_scripts = page.locator("main").inner_text().split()
    page = open_page(address, java_script_enabled=False)
    page.evaluate("document.querySelectorAll('noscript').forEach(words => words.remove())")
    without_scripts = page.locator("main").inner_text().split()
    assert without_scripts == with_scripts != []


def test_display_menu_is_seen_only_where_it_works(open_page):
    assert open_page("index.html").locator("#display").is_visible()
    assert open_page("index.html", java_script_enabled=False).locator("#display").is_hidden()
