"""Whether a way to the pages can come to an end at a larger size, by what it took at a smaller one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from benchmarks.measuring import kilobytes
from benchmarks.peers.outcomes import Outcome

SHARE = 0.85
"""Of the free memory that one program may take."""


def foreseen(before: Sequence[Outcome], name: str, pages: int, patience: float, free: float) -> str:
    """Why it is not run; empty if it is. Time and memory are taken to grow with the pages and no faster."""
    known = [one for one in before if one.name == name and one.walls and one.pages < pages]
    if not known:
        return ""
    last = max(known, key=lambda one: one.pages)
    times = pages / last.pages
    took = f"not run: {last.wall:,.0f} s and {last.peak / 1e6:,.0f} MB at {last.pages:,}"
    if last.peak * times > free * SHARE:
        return f"{took}, more memory than there is at {pages:,}"
    return f"{took}, longer than {patience:,.0f} s at {pages:,}" if last.wall * times > patience else ""


def free_memory() -> float:
    """Bytes that programs may still take; endless where the system does not say."""
    return kilobytes(Path("/proc/meminfo"), "MemAvailable:") * 1024 or float("inf")
