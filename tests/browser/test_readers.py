"""Readers who come again know nothing of what they read before."""

from __future__ import annotations

KEEP = "() => { localStorage.setItem('theme', 'dark'); sessionStorage.setItem('seen', 'yes'); }"
KEPT = "() => [localStorage.length, sessionStorage.length, history.length]"
SCORECARD = "pci/2018/da-nang.html"


def test_a_reader_forgets_what_was_chosen_and_where(open_page, readers):
    first = open_page(SCORECARD)
    unknowing = first.evaluate(KEPT)
    first.evaluate(KEEP)
    first.goto("about:blank")
    first.go_back()
    assert first.evaluate(KEPT)[:2] == [1, 1]
    readers.send_home()
    again = open_page(SCORECARD)
    assert again.context is first.context
    assert again.evaluate(KEPT) == unknowing


def test_two_readers_of_one_test_know_nothing_of_each_other(open_page):
    first, second = open_page(SCORECARD), open_page(SCORECARD)
    first.evaluate(KEEP)
    second.reload()
    assert second.evaluate(KEPT)[:2] == [0, 0]


def test_a_reader_has_the_window_that_was_asked_for(open_page):
    assert [open_page("index.html", width).evaluate("innerWidth") for width in (360, 1440, 360)] == [360, 1440, 360]
