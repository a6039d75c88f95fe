"""Shares work among forked processes, which see all that was read without a copy."""

from __future__ import annotations

import gc
import os
import pickle  # nosec B403
import signal
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection, Pipe, wait
from typing import Any, TypeVar, cast

from congbo.errors import PublishingFailed

Result = TypeVar("Result")
AT_WORK = 100_000
"""Objects that a worker makes, at most, before it collects garbage: there are several, and they share the memory."""


def share(work: Callable[[int], Result], order: Sequence[int], workers: int) -> Iterator[Result]:
    """Does `work(i)` for all i of `order`, the first ones first; yields results as they come.

    Where processes cannot be forked, or one worker is asked for, it works here. If this process is killed, the others
    end as soon as they have done what they have in hand.
    """
    if workers < 2 or len(order) < 2 or sys.platform == "win32":
        yield from map(work, order)
        return
    crew: dict[Connection, int] = {}
    try:
        for _ in range(min(workers, len(order))):
            ours, pid = hire(work, list(crew))
            crew[ours] = pid
        yield from hand_out(order, list(crew))
    finally:
        for ours, pid in crew.items():
            ours.close()
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)


def hire(work: Callable[[int], Result], earlier: Sequence[Connection]) -> tuple[Connection, int]:
    """A new process that answers on a connection; it keeps no hold of the `earlier` ones, so that they can end."""
    ours, theirs = Pipe()
    pid = os.fork()
    if pid:
        theirs.close()
        return ours, pid
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        for connection in (*earlier, ours):
            connection.close()
        answer(work, theirs)
    finally:
        os._exit(0)


def answer(work: Callable[[int], object], asked: Connection) -> None:
    """Does what is asked for until nothing more can be asked; an error is the last answer.

    What was there before the work stays to its end, so the collection of garbage need not look at it again and again.
    """
    gc.freeze()
    made, *rounds = gc.get_threshold()
    gc.set_threshold(min(made, AT_WORK), *rounds)
    while True:
        try:
            asked.send_bytes(pickle.dumps((work(asked.recv()), None)))
        except (EOFError, BrokenPipeError):
            return
        except BaseException as error:
            asked.send_bytes(packed(error))
            return


def packed(error: BaseException) -> bytes:
    """An error with its traceback as a note; one that cannot travel goes as its text."""
    error.add_note(traceback.format_exc())
    try:
        content = pickle.dumps((None, error))
        pickle.loads(content)  # noqa: S301 - written a line above  # nosec B301
    except Exception:
        return pickle.dumps((None, RuntimeError(traceback.format_exc())))
    return content


def hand_out(order: Sequence[int], crew: Sequence[Connection]) -> Iterator[Result]:
    """Gives each process something to do as soon as it has nothing; there are no more of them than tasks."""
    left = iter(order)
    busy = list(crew)
    for worker in crew:
        worker.send(next(left))
    while busy:
        for worker in cast("list[Connection]", wait(busy)):
            result = received(worker)
            task = next(left, None)
            if task is None:
                busy.remove(worker)
            else:
                worker.send(task)
            yield result


def received(worker: Connection) -> Any:
    """The next answer of a process; raises what went wrong there."""
    try:
        result, error = pickle.loads(worker.recv_bytes())  # noqa: S301 - from our own child  # nosec B301
    except EOFError:
        raise PublishingFailed("Hệ thống đã dừng một tiến trình dựng trang, có thể vì thiếu bộ nhớ.") from None
    if error:
        raise error
    return result


def cores() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
