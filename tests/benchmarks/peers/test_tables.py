from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.peers.outcomes import Outcome, read_outcomes, write_outcomes
from benchmarks.peers.tables import HUGO, LIMIT, OURS, aims, lines_of, race_text


def took(name: str, wall: float, pages: int = 1000, store: str = "memory", remark: str = "") -> Outcome:
    walls = () if remark else (wall, wall * 3, wall / 2)
    return Outcome(name, store, pages, 60_000_000, walls, walls, 500_000_000, remark)


def reached(*outcomes: Outcome) -> list[str]:
    return [line.split(" | ")[2].strip(" |\n") for line in aims(outcomes)]


def test_the_median_counts() -> None:
    assert took("x", 2.0).wall == 2.0


@pytest.mark.parametrize(
    ("ours", "peer", "hugo", "limit", "expected"),
    [
        (1.0, 3.0, 8.0, 0.2, ["yes", "yes", "yes", "yes"]),
        (1.0, 2.9, 7.9, 0.19, ["no", "no", "no", "yes"]),
    ],
)
def test_aims_are_measured_against_the_fastest_peer_and_the_limit(
    ours: float, peer: float, hugo: float, limit: float, expected: list[str]
) -> None:
    assert (
        reached(took(LIMIT, limit), took(OURS, ours), took("slow", 99.0), took("fast", peer), took(HUGO, hugo))
        == expected
    )


def test_aims_are_told_of_the_largest_size_in_memory() -> None:
    small = [took(OURS, 1.0, 10), took(HUGO, 1.0, 10)]
    on_disk = [took(OURS, 1.0, 1000, "disk"), took(HUGO, 99.0, 1000, "disk")]
    assert reached(*small, took(OURS, 1.0), took(HUGO, 9.0), *on_disk)[1] == "yes"


def test_a_way_without_figures_says_why() -> None:
    text = race_text([took(OURS, 2.0), took(HUGO, 0, remark="ended after 900 s"), took("other", 4.0)])
    assert "| Hugo | ended after 900 s |" in text
    assert "| other | 4.00 | 3 | 4.00 | 4.000 | 250 | 500 MB | 2.0 × |" in text


def test_lines_are_drawn_by_size_for_those_that_came_to_an_end() -> None:
    outcomes = [
        took(OURS, 1.0, 10),
        took(OURS, 9.0, 100),
        took(HUGO, 0, 10, remark="failed"),
        took(OURS, 5.0, 10, "disk"),
    ]
    assert lines_of(outcomes) == {OURS: [(10, 1.0), (100, 9.0)]}


def test_outcomes_are_read_as_they_were_written(tmp_path: Path) -> None:
    outcomes = [took(OURS, 1.0), took(HUGO, 0, remark="“failed”")]
    write_outcomes(tmp_path / "peers.json", outcomes)
    assert read_outcomes(tmp_path / "peers.json") == outcomes
