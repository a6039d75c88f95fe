"""Builds in processes of their own, forked from one that has the program in memory."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from congbo.making.loading import load_makers
from congbo.pipeline import Places, Tell, build
from congbo.verbs.outcome import report_errors
from tests.builders import PROJECT

BUG = 99
load_makers()


def start(work: Callable[[], int]) -> int:
    """Does some work in another process, which says nothing; the process' number."""
    child = os.fork()
    if child == 0:
        code = BUG
        with suppress(BaseException):
            silence = os.open(os.devnull, os.O_WRONLY)
            os.dup2(silence, 1)
            os.dup2(silence, 2)
            code = work()
        os._exit(code)
    return child


def ended(child: int) -> int:
    """Waits for a process; its exit code, or the signal that killed it as a negative number."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def quiet(stage: str, made: int) -> None:
    """Is told how far a build is, and does nothing about it."""


def build_in(folder: Path, tell: Tell = quiet, workers: int = 1, project: Path = PROJECT) -> int:
    """Builds the site of a folder as the command does; the exit code."""
    places = Places(project, folder / "results", folder / "site", folder / "cache")
    return report_errors(lambda: void(build(places, tell, workers)))


def void(made: object) -> None:
    """Forgets what was made."""
