"""Every class can be worked out from the page alone; a page on which it cannot is noticed."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

import pytest

from tests.builders import TESTS
from tests.recompute import Told, recomputed, told
from tests.rendering import rendered

CARD = re.compile(r"(en/)?x/[^/]+/(?!index|classes|total|f|g|b|d\.)[a-z0-9-]+\.html")


@cache
def site(case: str) -> dict[str, bytes]:
    """A golden site."""
    return rendered(TESTS / "sites" / case / "results")


def cards(case: str) -> list[str]:
    """Its scorecards with a chain."""
    return [address for address, page in site(case).items() if b'class="why-class"' in page]


@pytest.mark.parametrize(("case", "count"), [("classes", 40), ("bands-and-quantiles", 22)])
def test_every_class_follows_from_its_page(case: str, count: int) -> None:
    found = {address: told(site(case).__getitem__, address) for address in cards(case)}
    assert len(found) == count
    assert [address for address, chain in found.items() if chain and not follows(chain)] == []


def test_all_kinds_of_steps_are_tried() -> None:
    kinds = {
        kind
        for address in cards("classes")
        for kind in re.findall(rb'<li class="step-(\w+)"', site("classes")[address])
    }
    assert kinds == {b"bound", b"floor", b"coverage", b"points", b"cap", b"exception", b"source", b"rule"}


def follows(chain: Told) -> bool:
    """Whether each step follows from its figures, and the class from the steps."""
    try:
        return recomputed(chain) == chain.headline
    except AssertionError:
        return False


CHANGES: list[tuple[str, Callable[[str], str]]] = [
    ("so-c", lambda page: page.replace("82.86%", "79.86%")),
    ("so-c", lambda page: page.replace("19.00</b> &lt;", "21.00</b> &lt;")),
    ("so-b", lambda page: page.replace('class="place">2nd', 'class="place">1st')),
    ("so-b", lambda page: page.replace('class="counted">4', 'class="counted">9')),
    ("so-a", lambda page: page.replace('class="bonus">3.00', 'class="bonus">2.00')),
    ("so-d", lambda page: page.replace("56.00/70", "57.00/70").replace("80.00%", "81.43%")),
    ("so-e", lambda page: page.replace("1 of 2", "2 of 2")),
    ("xa-1", lambda page: page.replace("<p class=\"big class\">Good", "<p class=\"big class\">Fair")),
    ("xa-2", lambda page: page.replace("It differs", "").replace("The same.", "It differs from what the rules give")),
]  # fmt: skip


@pytest.mark.parametrize(("unit", "change"), CHANGES)
def test_a_page_that_says_what_does_not_follow_is_noticed(unit: str, change: Callable[[str], str]) -> None:
    address = f"en/x/2025-Q1/{unit}.html"
    page = site("classes")[address].decode()
    assert change(page) != page
    chain = told((site("classes") | {address: change(page).encode()}).__getitem__, address)
    assert chain
    assert not follows(chain)
