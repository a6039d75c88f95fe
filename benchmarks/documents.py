"""What was measured, written into the documentation."""

from __future__ import annotations

from pathlib import Path

import click

from benchmarks.growth_chart import growth_chart
from benchmarks.marked_text import with_piece
from benchmarks.peers.outcomes import Outcome, read_outcomes
from benchmarks.peers.tables import KINDS, lines_of, race_text

PROJECT = Path(__file__).resolve().parent.parent
PAGE = PROJECT / "docs" / "performance.md"
CHART = PROJECT / "docs" / "performance-peers.svg"
OUTCOMES = PROJECT / "benchmarks" / "outcomes" / "peers.json"


def settle(name: str, text: str, dry: bool) -> None:
    """Shows what was measured and, unless `dry`, writes it into the documentation."""
    click.echo(text)
    if not dry:
        write_piece(name, f"{text}\n")


def write_piece(name: str, text: str) -> None:
    """Writes a piece of the documentation."""
    PAGE.write_text(with_piece(PAGE.read_text(encoding="utf-8"), name, text), encoding="utf-8")


def write_race() -> None:
    """Table and chart of the last race."""
    outcomes = read_outcomes(OUTCOMES)
    write_piece("peers", race_piece(outcomes))
    CHART.write_text(race_chart(outcomes), encoding="utf-8")


def race_piece(outcomes: list[Outcome]) -> str:
    """The chart and the tables."""
    return f"![Seconds by number of scorecards]({CHART.name})\n\n{race_text(outcomes)}\n"


def race_chart(outcomes: list[Outcome]) -> str:
    """Seconds by number of scorecards."""
    return growth_chart(lines_of(outcomes), "Seconds by number of scorecards, for each way to them", KINDS)
