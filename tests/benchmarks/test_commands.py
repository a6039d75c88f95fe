from __future__ import annotations

from benchmarks.commands import bench
from benchmarks.documents import CHART, OUTCOMES, PAGE, race_chart, race_piece
from benchmarks.marked_text import with_piece
from benchmarks.peers.outcomes import read_outcomes


def test_every_command_that_writes_has_its_place_in_the_documentation() -> None:
    page = PAGE.read_text(encoding="utf-8")
    for name in bench.commands.keys() - {"report", "gate", "lineage"}:
        assert with_piece(page, name, "") != ""


def test_what_the_documentation_says_of_peers_is_what_was_measured() -> None:
    if not OUTCOMES.exists():
        assert not CHART.exists()
        return
    outcomes = read_outcomes(OUTCOMES)
    assert race_piece(outcomes) in PAGE.read_text(encoding="utf-8")
    assert CHART.read_text(encoding="utf-8") == race_chart(outcomes)
