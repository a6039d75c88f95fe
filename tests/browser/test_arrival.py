"""Nothing moves under the reader's eyes while a page arrives, wherever its line breaks off for a moment."""

from __future__ import annotations

import pytest

from tests.browser.addresses import PAGES
from tests.browser.slow_line import pieces, slow_line
from tests.browser.visit import layout_shift

NOTICEABLE = 0.001
PIECES = 8


@pytest.fixture(scope="module")
def line(browser_site):
    with slow_line(browser_site) as line:
        yield line


def test_a_page_is_cut_before_elements_and_between_words_and_loses_nothing():
    text = "<body><p>1<noscript><p>2 3</noscript><p>4<p>5 6</body>"
    assert pieces(text, 2) == ["<body>", "<p>1<noscript><p>2 3</noscript>", "<p>4<p>5", " 6</body>"]
    assert "".join(pieces(text, 16)) == text


@pytest.mark.parametrize("address", PAGES.values(), ids=PAGES)
@pytest.mark.parametrize("width", [360, 1440])
def test_nothing_moves_while_a_page_arrives(open_page, line, address, width):
    page = open_page(None, width, offline=False)
    line.bring(page, address, PIECES)
    assert layout_shift(page) < NOTICEABLE


def test_a_page_shows_everything_once_it_is_there(open_page, line):
    page = open_page(None, offline=False)
    line.bring(page, "units/ha-noi.html", PIECES)
    hidden = (
        "[...document.querySelectorAll('body *')].filter(one => getComputedStyle(one).visibility == 'hidden').length"
    )
    assert page.evaluate(hidden) == 0
