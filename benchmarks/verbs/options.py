"""What several commands are told: how much data to make, where, and whether to keep what was measured."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import click

MEMORY = Path("/dev/shm")  # noqa: S108 - a store to measure with, emptied afterwards
SIZE = (
    click.option("--units", default=3321, show_default=True, help="Số xã, phường."),
    click.option("--years", default=10, show_default=True, help="Số kỳ."),
    click.option("--components", default=46, show_default=True, help="Số tiêu chí."),
)
WHERE = click.option(
    "--disk",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    help="Nơi dựng; nếu không nêu thì trong bộ nhớ.",
)
DRY = click.option("--dry", is_flag=True, help="Không ghi kết quả vào tài liệu.")
Command = Callable[..., None]


def sized(command: Command) -> Command:
    """A command that is told how much data to make, and where."""
    for option in (*SIZE, WHERE, DRY):
        command = option(command)
    return command


def scratch(disk: Path | None) -> tempfile.TemporaryDirectory[str]:
    """A folder for one measurement."""
    return tempfile.TemporaryDirectory(prefix="congbo-bench-", dir=disk or (MEMORY if MEMORY.is_dir() else None))


def said(words: str) -> None:
    """Tells how far it is."""
    click.echo(words, err=True)


def size_text(units: int, years: int, components: int) -> str:
    """What the data is."""
    return f"{units:,} communes, {years} yearly releases, {components} components."


def rounds_text(rounds: int) -> str:
    """How often it was measured."""
    return "One run." if rounds == 1 else f"Median of {rounds} runs."
