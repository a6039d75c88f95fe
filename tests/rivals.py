"""Two builds of one site at once: exactly one of them builds, and the other says at once who holds the lock.

    python -m tests.rivals [--times 50]

Whoever gets in waits, before it does anything, until the other has told what became of it; so it does not matter which
of them is faster.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from congbo.errors import SiteLocked
from congbo.pipeline import Places, build
from tests.builders import PROJECT, framework_csv, lines, released, two_releases, write_results
from tests.forked import ended, start


def wrong(folder: Path) -> Iterator[str]:
    """Starts two builds at the same moment; what is not as it should be of how they end."""
    gun, fire = os.pipe()
    told, telling = os.pipe()
    finish, let_finish = os.pipe()
    places = Places(PROJECT, folder / "results", folder / "site", folder / "cache")

    def rival() -> int:
        os.close(fire)
        os.close(let_finish)
        os.read(gun, 1)
        try:
            build(places, hold, 1)
        except SiteLocked as refusal:
            os.write(telling, f"locked {refusal}\n".encode())
            return refusal.exit_code
        return 0

    def hold(stage: str, made: int) -> None:
        if stage == "check":
            os.write(telling, f"in {os.getpid()}\n".encode())
            os.read(finish, 1)

    rivals = [start(rival), start(rival)]
    os.close(fire)
    with os.fdopen(told, encoding="utf-8") as answers:
        said = sorted(answers.readline().strip() for _ in rivals)
    os.close(let_finish)
    codes = sorted(ended(one) for one in rivals)
    for pipe in (gun, telling, finish):
        os.close(pipe)
    if codes != [0, SiteLocked.exit_code]:
        yield f"they ended with {codes}"
    first, other = said
    if not other.startswith("locked ") or f"tiến trình {first.removeprefix('in ')}," not in other:
        yield f"they said {said}"


def write_small_results(folder: Path, number: int) -> None:
    """Results that are other ones for each number, so that there is something to build."""
    scores = lines("unit,block,total,one", f"a,provinces,{number}.50,{number}.50", "b,provinces,8,8")
    first = lines("unit,block,total,one", "a,provinces,9,9", "b,provinces,8,8")
    write_results(folder / "results", released(two_releases(first, scores, framework=framework_csv("one"))))


def main() -> int:
    """Prints what went wrong, and how often nothing did; returns 1 if anything did."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--times", type=int, default=50)
    times, sound = parser.parse_args().times, 0
    with tempfile.TemporaryDirectory() as folder:
        for number in range(times):
            write_small_results(Path(folder), number % 8)
            found = list(wrong(Path(folder)))
            sound += not found
            for words in found:
                print(f"{number}: {words}")
    print(f"{sound} of {times} times exactly one built, and the other named it")
    return int(sound != times)


if __name__ == "__main__":
    sys.exit(main())
