"""How long the shortest commands take, which is what the program costs before it does anything."""

from __future__ import annotations

import statistics
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measuring import Run, measured

PROJECT = Path(__file__).resolve().parent.parent
SMALL = "tests/sites/two-units/results"
MOST = 0.3
"""Seconds that bringing up the program may take above those of bare Python."""
BARE = "bare Python"
COMMANDS = {
    BARE: ("-c", "pass"),
    "build.py --help": ("-m", "congbo", "--help"),
    "import congbo.verbs.check": ("-c", "from congbo.cli import prepare; prepare(); import congbo.verbs.check"),
    f"build.py check --results {SMALL}": ("-m", "congbo", "check", "--results", SMALL),
}


def startups(rounds: int) -> Iterator[tuple[str, list[Run]]]:
    """Each command so often, in turn."""
    runs: dict[str, list[Run]] = {name: [] for name in COMMANDS}
    for _ in range(rounds):
        for name, words in COMMANDS.items():
            runs[name].append(measured([sys.executable, *words], PROJECT, 60.0, {"PYTHONPATH": str(PROJECT)}))
    yield from runs.items()


def startup_text(named: list[tuple[str, list[Run]]]) -> str:
    """The table."""
    bare = wall(dict(named)[BARE])
    rows = (
        f"| `{name}` | {wall(runs):.2f} | {cpu(runs):.2f} | {reached(name, wall(runs) - bare)} |\n"
        for name, runs in named
    )
    return "".join(
        ["| command | seconds | CPU seconds | at most 0.3 s above bare Python |\n|---|---|---|---|\n", *rows]
    )


def wall(runs: list[Run]) -> float:
    """Median seconds by the clock."""
    return statistics.median(run.wall for run in runs)


def cpu(runs: list[Run]) -> float:
    """Median processor seconds."""
    return statistics.median(run.cpu for run in runs)


def reached(name: str, above: float) -> str:
    """In words."""
    return "" if name == BARE else f"{above:.2f} s: {'reached' if above <= MOST else 'not reached'}"
