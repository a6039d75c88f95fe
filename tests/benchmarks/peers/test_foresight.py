from __future__ import annotations

import pytest

from benchmarks.peers.foresight import foreseen
from benchmarks.peers.outcomes import Outcome

GIGABYTE = 1_000_000_000


def took(wall: float, peak: int, pages: int = 3320) -> Outcome:
    return Outcome("Zensical", "memory", pages, 1, (wall,), (wall,), peak)


@pytest.mark.parametrize(
    ("wall", "peak", "why"),
    [(90.0, 1 * GIGABYTE, ""), (91.0, 1 * GIGABYTE, "longer"), (1.0, 2 * GIGABYTE, "more memory")],
)
def test_time_and_memory_grow_with_the_pages(wall: float, peak: int, why: str) -> None:
    found = foreseen([took(0.1, 1, 300), took(wall, peak)], "Zensical", 33200, patience=900, free=12 * GIGABYTE)
    assert why in found
    assert bool(found) == bool(why)


def test_nothing_is_foreseen_of_what_is_not_known() -> None:
    assert foreseen([took(1e9, 1), took(1e9, 1, 33200)], "Hugo", 33200, 900, 1) == ""
    assert foreseen([took(1e9, 1, 33200)], "Zensical", 33200, 900, 1) == ""
