"""Shares work among forked processes, which see all that was read without a copy."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

Result = TypeVar("Result")

_work: Callable[[int], object] | None = None
"""What the workers do; set before they are forked, as functions with their data cannot be sent."""


def share(work: Callable[[int], Result], count: int, order: Sequence[int], workers: int) -> Iterator[Result]:
    """Does `work(i)` for all i below `count`, taken in `order`; yields results as they come.

    Where processes cannot be forked, or one worker is asked for, it works here.
    """
    global _work
    if workers < 2 or count < 2 or not hasattr(os, "fork"):
        yield from (work(i) for i in order)
        return
    _work = work
    with multiprocessing.get_context("fork").Pool(workers) as pool:
        yield from pool.imap_unordered(_do, order, chunksize=1)
    _work = None


def _do(i: int) -> object:
    assert _work is not None  # noqa: S101 - set by share() before the fork
    return _work(i)


def cores() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
