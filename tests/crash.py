"""Kills and fails a build over a published site at every system call that changes a file, and looks at what is left.

    python -m tests.crash [--every N] [--kinds kill,ENOSPC,EIO] [--workers 2]

Needs `strace`. For every n, the nth such call of a rebuild of a small site is met by SIGKILL, by a full disk or by an
error of the disk. Then the site must be, byte for byte, the old one or the new one; the next build must succeed; and
nothing stale may be left beside the site. `--every N` takes each Nth call only. Builds are forked from a process that has
the program in memory, as most of the time of so small a build is loading it.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from congbo.making.loading import load_makers
from congbo.making.workers import share
from congbo.pipeline import Places
from congbo.pipeline import build as build_site
from congbo.verbs.outcome import report_errors
from tests.builders import PROJECT, framework_csv, lines, released, two_releases, write_results

FIRST = lines("unit,block,total,one", "a,provinces,9,9", "b,provinces,8,8")
SECOND = lines("unit,block,total,one", "a,provinces,7,7", "b,provinces,8,8")
THIRD = lines("unit,block,total,one", "a,provinces,6,6", "b,provinces,8,8")
CALLS = (
    "mkdir,mkdirat,rmdir,unlink,unlinkat,rename,renameat,renameat2,link,linkat,write,ftruncate,"
    "fchmod,fchmodat,chmod,fsync,fdatasync,syncfs"
)
"""All that change a file but `openat`, which reading uses too: each file that is made is met at `fchmod` at once."""
BESIDE = re.compile(r"lock|made\.txt|\d{4}")
KINDS = {"kill": "signal=SIGKILL", "ENOSPC": "error=ENOSPC", "EIO": "error=EIO"}


@dataclass(frozen=True, slots=True)
class Ground:
    """Where it is tried."""

    sound: Path
    """A published site whose results have changed since."""
    old: dict[str, bytes]
    new: dict[str, bytes]
    """What the next build makes of it."""


def build(folder: Path, watch: Callable[[int], subprocess.Popen[bytes]] | None = None) -> int:
    """Builds the site of a folder in a process of its own, which `watch` looks at from its first call; its exit code."""
    here, there = os.pipe()
    child = os.fork()
    if child == 0:
        places = Places(PROJECT, folder / "results", folder / "site", folder / "cache")
        code = 99
        try:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
            os.read(here, 1)
            code = report_errors(lambda: build_site(places, lambda stage, made: None, 1))
        finally:
            os._exit(code)
    watcher = watch(child) if watch else None
    os.write(there, b"x")
    status = os.waitpid(child, 0)[1]
    os.close(here)
    os.close(there)
    if watcher:
        watcher.communicate()
    return os.waitstatus_to_exitcode(status)


def strace(*words: str) -> Callable[[int], subprocess.Popen[bytes]]:
    """Looks at a process with these words, from the moment when it is said to be attached."""

    def watch(process: int) -> subprocess.Popen[bytes]:
        command = ["strace", "-f", "-p", str(process), "-e", f"trace={CALLS}", *words]
        watcher = subprocess.Popen(command, stderr=subprocess.PIPE)
        if watcher.stderr is None or b"attached" not in watcher.stderr.readline():
            raise RuntimeError("strace cannot look at processes here")
        return watcher

    return watch


def content(site: Path) -> dict[str, bytes]:
    """Every file of a site."""
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


def results(second: str) -> dict[str, str]:
    """Two releases, the second of which is given."""
    return released(two_releases(FIRST, second, framework=framework_csv("one")))


def prepared(top: Path) -> Ground:
    """A site to try it on."""
    sound, clean = top / "sound", top / "clean"
    write_results(sound / "results", results(SECOND))
    build(sound)
    old = content(sound / "site")
    write_results(sound / "results", results(THIRD))
    shutil.copytree(sound, clean)
    build(clean)
    return Ground(sound, old, content(clean / "site"))


def calls_of_a_build(ground: Ground, top: Path) -> int:
    """How many calls there are to be met."""
    shutil.copytree(ground.sound, top / "counted")
    build(top / "counted", strace("-o", str(top / "calls")))
    return sum("(" in line for line in (top / "calls").open())


def tried(ground: Ground, trial: Path, kind: str, nth: int) -> list[str]:
    """What is not as it should be after a build of which one call was met."""
    shutil.copytree(ground.sound, trial)
    build(trial, strace("-e", f"inject={CALLS}:{KINDS[kind]}:when={nth}", "-o", os.devnull))
    found = list(wrong(trial, ground))
    shutil.rmtree(trial)
    return found


def wrong(folder: Path, ground: Ground) -> Iterator[str]:
    """What is not as it should be in a folder."""
    now = content(folder / "site") if (folder / "site").is_dir() else {}
    if now not in (ground.old, ground.new):
        yield "damaged"
    if build(folder) != 0:
        yield "next build failed"
    elif content(folder / "site") != ground.new:
        yield "next build made another site"
    left = [path.name for path in (folder / ".site-releases").iterdir() if not BESIDE.fullmatch(path.name)]
    if left:
        yield f"left behind: {left}"


def main() -> int:
    """Prints what went wrong, and how many were sound; returns 1 if not all were."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--kinds", default=",".join(KINDS))
    parser.add_argument("--workers", type=int, default=2)
    given = parser.parse_args()
    load_makers()
    started, seen = time.monotonic(), Counter[str]()
    with tempfile.TemporaryDirectory() as folder:
        top = Path(folder)
        ground = prepared(top)
        count = calls_of_a_build(ground, top)
        cases = list(product(given.kinds.split(","), range(1, count + 1, given.every)))
        for (kind, nth), found in share(
            lambda case: (cases[case], tried(ground, top / f"trial-{case}", *cases[case])),
            range(len(cases)),
            given.workers,
        ):
            seen[kind] += not found
            for words in found:
                print(f"{kind} at call {nth}: {words}", flush=True)
    for kind in given.kinds.split(","):
        print(f"{kind}: {seen[kind]} of {len(range(1, count + 1, given.every))} sound")
    print(f"{count} calls, {time.monotonic() - started:.0f} s")
    return int(seen.total() != len(cases))


if __name__ == "__main__":
    sys.exit(main())
