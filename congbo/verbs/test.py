"""`build.py test`: every check of the program itself."""

from __future__ import annotations

import sys

import click

from congbo.testing import run_tests
from congbo.verbs.options import PROJECT


@click.command("test", context_settings={"ignore_unknown_options": True})
@click.argument("words", nargs=-1, type=click.UNPROCESSED)
def test_command(words: tuple[str, ...]) -> None:
    """Chạy mọi kiểm thử (ruff, mypy, pytest); thêm lời cho pytest nếu muốn."""
    sys.exit(run_tests(PROJECT, words))
