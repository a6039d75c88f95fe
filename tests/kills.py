"""Kills builds of a published site again and again while somebody reads it.

    python -m tests.kills [--units 3321] [--components 5] [--kills 200] [--seed 1]

The results change between two states, so that every build has something to publish, and each build is killed at a random
moment of the time that a whole one takes. Meanwhile a reader asks for one file after the other. No read may fail, and
what is read must be, byte for byte, a file of one of the two sites; so must the whole site after each kill. After the
last one a build succeeds, and nothing stale is left.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.national import write_national_results
from congbo.publishing.manifest import OWN_FILES, read_manifest
from congbo.publishing.switch import SUMS
from congbo.publishing.verify import verify
from tests.builders import PROJECT, framework_csv, lines, released, two_releases, write_results
from tests.forked import build_in, ended, start

Hashes = dict[str, set[str]]
"""By address, the SHA-256 that a file may have."""
SCORES = "speed/2025/scores.csv"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader saw."""

    reads: int
    failed: int
    torn: int
    """Reads of what is a file of neither site."""


def may_be(*sites: Path) -> Hashes:
    """What each file that all these sites have may hold."""
    manifests = [manifest.files for site in sites if (manifest := read_manifest(site))]
    common = set.intersection(*(set(files) for files in manifests))
    hashes = {address: {files[address].sha256 for files in manifests} for address in common}
    return hashes | {name: {sha256(site / name) for site in sites} for name in OWN_FILES[:2]}


def sha256(path: Path) -> str:
    """The hash of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


@contextmanager
def reader(site: Path, hashes: Hashes, seed: int) -> Iterator[Callable[[], Reading]]:
    """Another process that reads the site until it is asked what it saw."""
    asked, asking = os.pipe()
    answered, answering = os.pipe()

    def read() -> int:
        os.close(asking)
        draw, addresses = random.Random(seed), sorted(hashes)  # noqa: S311 - to be repeated
        reads = failed = torn = 0
        os.set_blocking(asked, False)
        while not (reads and is_over(asked)):
            for address in draw.choices(addresses, k=200):
                reads += 1
                try:
                    torn += sha256(site / address) not in hashes[address]
                except OSError:
                    failed += 1
        os.write(answering, json.dumps([reads, failed, torn]).encode())
        return 0

    child = start(read)
    os.close(asked)
    try:

        def stop() -> Reading:
            nonlocal asking
            os.close(asking)
            asking = -1
            return Reading(*json.loads(os.read(answered, 1000)))

        yield stop
    finally:
        if asking >= 0:
            os.close(asking)
        ended(child)
        os.close(answered)
        os.close(answering)


def is_over(asked: int) -> bool:
    """Whether the other end of a pipe was closed."""
    try:
        return os.read(asked, 1) == b""
    except BlockingIOError:
        return False


def killed_after(seconds: float, folder: Path) -> bool:
    """Kills a build after some time; whether it was still at work."""
    child = start(lambda: build_in(folder, workers=2))
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    return ended(child) == -signal.SIGKILL


def killed_at(stage: str, nth: int, folder: Path) -> bool:
    """A build that kills itself when it tells for the nth time how far a stage is; whether it came so far."""
    told = 0

    def tell(now: str, made: int) -> None:
        nonlocal told
        told += now == stage
        if now == stage and told == nth:
            os.kill(os.getpid(), signal.SIGKILL)

    return ended(start(lambda: build_in(folder, tell))) == -signal.SIGKILL


def stale(folder: Path) -> list[str]:
    """What lies beside a site and should not."""
    names = (path.name for path in (folder / ".site-releases").iterdir())
    return sorted(name for name in names if name not in ("lock", "made.txt") and not name.isdigit())


class Ground:
    """A site whose results change between two states."""

    def __init__(self, folder: Path, states: tuple[dict[str, str], dict[str, str]], project: Path = PROJECT) -> None:
        """`states` hold, by path below `results/`, the files that change. All others are there."""
        self.folder, self.site, self.states, self.project = folder, folder / "site", states, project
        self.sums: list[str] = []
        for state in states:
            write_results(folder / "results", state)
            if self.build():
                raise RuntimeError("the site cannot be built")
            self.sums.append(sha256(self.site / SUMS))
        kept = max((folder / ".site-releases").glob("0*"))
        self.hashes = may_be(kept, self.site)

    def change(self) -> None:
        """The results are in the state that the site is not in."""
        write_results(self.folder / "results", self.states[1 - self.sums.index(sha256(self.site / SUMS))])

    def build(self) -> int:
        """Builds the site from the results as they are; the exit code."""
        return ended(start(lambda: build_in(self.folder, workers=2, project=self.project)))

    def is_whole(self) -> bool:
        """Whether the site is one of the two, byte for byte."""
        return sha256(self.site / SUMS) in self.sums and not verify(self.site, 2)


def small_ground(folder: Path) -> Ground:
    """A few pages."""
    rows = (lines("unit,block,total,one", f"a,provinces,{score},{score}", "b,provinces,8,8") for score in (9, 7))
    first = lines("unit,block,total,one", "a,provinces,5,5", "b,provinces,6,6")
    one, other = (released(two_releases(first, row, framework=framework_csv("one"))) for row in rows)
    return Ground(folder, (one, other))


def national_ground(folder: Path, units: int, components: int, project: Path = PROJECT) -> Ground:
    """As many communes; in the other state one of them has another score."""
    results = folder / "results"
    write_national_results(results, units, 1, components)
    files = {
        path.relative_to(results).as_posix(): path.read_text(encoding="utf-8")
        for path in results.rglob("*")
        if path.is_file()
    }
    head, row, *rest = files[SCORES].splitlines()
    other = ",".join([*row.split(",")[:2], f"{components}.00", *["1.00"] * components])
    return Ground(folder, (files, released(files | {SCORES: lines(head, other, *rest)})), project)


def main() -> int:
    """Prints what was seen; returns 1 if anything was not as it should be."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--units", type=int, default=3321)
    parser.add_argument("--components", type=int, default=5)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    draw = random.Random(given.seed)  # noqa: S311 - to be repeated
    with tempfile.TemporaryDirectory() as top:
        ground = national_ground(Path(top), given.units, given.components)
        started = time.monotonic()
        ground.change()
        failures = [ground.build()]
        whole = time.monotonic() - started
        builds = killed = damaged = 0
        with reader(ground.site, ground.hashes, given.seed) as stop:
            while killed < given.kills:
                ground.change()
                is_killed = killed_after(draw.uniform(0, whole), ground.folder)
                whole *= 1 if is_killed else 0.95
                builds, killed, damaged = builds + 1, killed + is_killed, damaged + (not ground.is_whole())
            ground.change()
            failures.append(ground.build())
            seen = stop()
        left = stale(ground.folder)
        shutil.rmtree(ground.folder / "cache")
    print(f"{given.units} units, {len(ground.hashes)} files, a whole build at most {whole:.1f} s, seed {given.seed}")
    print(f"{builds} builds, {killed} killed at work: {damaged} damaged sites, left behind: {left or 'nothing'}")
    print(f"{seen.reads} reads: {seen.failed} failed, {seen.torn} torn; next builds ended with {failures}")
    return int(bool(damaged or left or seen.failed or seen.torn or any(failures)))


if __name__ == "__main__":
    sys.exit(main())
