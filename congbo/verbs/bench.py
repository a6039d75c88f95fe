"""`build.py bench`: how fast a build is."""

from __future__ import annotations

import click


@click.command("bench", add_help_option=False, context_settings={"ignore_unknown_options": True})
@click.argument("words", nargs=-1, type=click.UNPROCESSED)
def bench_command(words: tuple[str, ...]) -> None:
    """Đo tốc độ với số liệu quy mô cả nước, cùng các chương trình khác; xem bench --help."""
    from benchmarks.commands import main as measure

    measure(words)
