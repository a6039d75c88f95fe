"""axe-core finds nothing: every page type, in both languages, every choice of colours, three widths."""

from __future__ import annotations

from itertools import product

import pytest

from tests.browser.addresses import LANGUAGE_ROOTS, PAGE_TYPES, SPECIAL_CASES
from tests.browser.visit import EVERY_RULE, RULES_OF_COLOUR, accessibility_violations

SMALLEST, TABLET, DESK = 320, 768, 1440
COLOURS = ("light", "dark", "contrast")
"""As the buttons of the display menu call them. Rules that do not look at colours need only the first."""
LIKE_THOSE_ABOVE = "tbody tr:nth-child(n+21)"
"""Rows whose colours are those of the rows above them; by day they are looked at too."""


def found_on(page, surroundings):
    """What axe finds on a page in one width and choice of colours after another, without loading it again."""
    found = {}
    for width, colours in surroundings:
        page.set_viewport_size({"width": width, "height": 900})
        page.locator(f"#display button[data-theme={colours}]").dispatch_event("click")
        assert page.locator("html").get_attribute("data-theme") == colours
        rules = EVERY_RULE if colours == "light" else RULES_OF_COLOUR
        found[width, colours] = accessibility_violations(page, rules, "" if colours == "light" else LIKE_THOSE_ABOVE)
    return {surrounding: violations for surrounding, violations in found.items() if violations}


@pytest.mark.parametrize("root", LANGUAGE_ROOTS.values(), ids=LANGUAGE_ROOTS)
@pytest.mark.parametrize("address", PAGE_TYPES.values(), ids=PAGE_TYPES)
def test_axe_finds_nothing_on_any_page_in_any_colours_and_width(open_page, root, address):
    page = open_page(root + address)
    assert found_on(page, product((SMALLEST, TABLET, DESK), COLOURS)) == {}


@pytest.mark.parametrize("address", SPECIAL_CASES.values(), ids=SPECIAL_CASES)
def test_axe_finds_nothing_in_special_cases(open_page, address):
    page = open_page(address)
    assert found_on(page, zip((SMALLEST, TABLET, DESK), COLOURS, strict=True)) == {}


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_axe_finds_nothing_in_an_embed(open_page, colours):
    page = open_page("embed/pci/2018/v1/ranking/provinces.html", SMALLEST, color_scheme=colours)
    assert accessibility_violations(page, EVERY_RULE) == []
