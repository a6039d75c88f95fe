"""What went wrong, in words, and with which exit code a command leaves."""

from __future__ import annotations

from collections.abc import Callable

from rich.console import Console
from rich.markup import escape

from congbo.errors import BuildRefused, CongboError
from congbo.reports.terminal import print_findings


def told(error: CongboError) -> int:
    """Prints what went wrong and returns the exit code."""
    console = Console(stderr=True, highlight=False)
    if isinstance(error, BuildRefused):
        print_findings(console, error.findings, "vi")
    console.print("[bold red]Dừng:[/]", escape(str(error)))
    return error.exit_code


def report_errors(action: Callable[[], None]) -> int:
    """Runs an action; prints what went wrong and returns the exit code."""
    try:
        action()
    except CongboError as error:
        return told(error)
    return 0
