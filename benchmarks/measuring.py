"""One command measured as a whole: how long it took, what all its processes used."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

SAMPLED_EVERY = 0.1
"""Seconds between two looks at the memory; one look costs about a millisecond a process."""


@dataclass(frozen=True, slots=True)
class Run:
    """What a command used."""

    wall: float
    """Seconds by the clock."""
    cpu: float
    """Processor seconds of all its processes, in the program and in the kernel."""
    peak: int
    """Most memory of all its processes at once, in bytes; pages that they share count once."""
    output: str
    """What it said, the end of it."""
    code: int | None
    """Its exit code, or None if it was ended because it took too long."""


def load_text() -> str:
    """How busy the machine is before a measurement: figures by the clock mean little where others compute."""
    return (
        f"Busy processes on the machine in the minute before: {os.getloadavg()[0]:.1f}."
        if hasattr(os, "getloadavg")
        else ""
    )


def measured(
    command: Sequence[str], folder: Path, patience: float, environment: Mapping[str, str] | None = None
) -> Run:
    """Runs a command to its end, or until patience runs out; Python keeps what it compiles, as it does for everybody."""
    environment = {**os.environ, **(environment or {}), "PYTHONDONTWRITEBYTECODE": ""}
    started = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True
    )
    ended = threading.Event()
    peaks: list[int] = [0]
    watch = threading.Thread(target=watch_memory, args=(process.pid, ended, peaks))
    watch.start()
    late = threading.Timer(patience, os.killpg, (process.pid, signal.SIGKILL))
    late.start()
    assert process.stdout  # noqa: S101 - it was asked for
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - started
    process.returncode = code = os.waitstatus_to_exitcode(status)
    late.cancel()
    ended.set()
    watch.join()
    is_stopped = code == -signal.SIGKILL and wall >= patience
    return Run(
        wall,
        usage.ru_utime + usage.ru_stime,
        peaks[0],
        output[-2000:].decode(errors="replace"),
        None if is_stopped else code,
    )


def watch_memory(root: int, ended: threading.Event, peaks: list[int]) -> None:
    """Notes the most memory seen, until the command has ended."""
    while True:
        peaks.append(max(peaks.pop(), memory_of(list(family(root)))))
        if ended.wait(SAMPLED_EVERY):
            return


def family(root: int, processes: Path = Path("/proc")) -> Iterator[int]:
    """A process and all that came from it."""
    yield root
    try:
        children = (processes / f"{root}/task/{root}/children").read_text().split()
    except OSError:
        return
    for child in children:
        yield from family(int(child), processes)


def memory_of(pids: Sequence[int], processes: Path = Path("/proc")) -> int:
    """Bytes of memory: the most that one process had so far, or what several have now, each its part of what they share."""
    name, field = ("smaps_rollup", "Pss:") if len(pids) > 1 else ("status", "VmHWM:")
    return sum(kilobytes(processes / f"{pid}/{name}", field) for pid in pids) * 1024


def kilobytes(path: Path, field: str) -> int:
    """One figure of a process, 0 if it is gone."""
    try:
        lines = path.read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith(field)), 0)
