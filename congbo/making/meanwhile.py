"""Another process works while this one goes on."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Generic, TypeVar

from congbo.making.workers import hire, received

Result = TypeVar("Result")


class Meanwhile(Generic[Result]):
    """Work that was begun; whoever begins it asks for its result or ends it.

    Where processes cannot be forked, or one worker is asked for, the work is done when its result is asked for.
    """

    def __init__(self, work: Callable[[], Result], workers: int) -> None:
        self._work = work
        self._worker: tuple[Connection, int] | None = None
        if workers > 1 and sys.platform != "win32":
            self._worker = hire(lambda _: work(), [])
            with suppress(BrokenPipeError):
                self._worker[0].send(0)

    @property
    def is_begun(self) -> bool:
        """Whether another process is at it, or has done it and waits."""
        return self._worker is not None

    def result(self) -> Result:
        """Waits for the result; raises what went wrong."""
        if self._worker is None:
            return self._work()
        result: Result = received(self._worker[0])
        return result

    def end(self) -> None:
        """Nobody wants the result any more."""
        if self._worker:
            answers, pid = self._worker
            self._worker = None
            answers.close()
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
