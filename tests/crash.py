"""Kills and fails a build over a published site at every system call that changes a file, and looks at what is left.

    python -m tests.crash [--every N] [--kinds kill,ENOSPC,EIO]

Needs `strace`. For every n, the nth such call of a rebuild of a small site is met by SIGKILL, by a full disk or by an
error of the disk. Then the site must be, byte for byte, the old one or the new one; the next build must succeed; and
nothing stale may be left beside the site. `--every N` takes each Nth call only.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.builders import PROJECT, framework_csv, lines, released, two_releases, write_results

FIRST = lines("unit,block,total,one", "a,provinces,9,9", "b,provinces,8,8")
SECOND = lines("unit,block,total,one", "a,provinces,7,7", "b,provinces,8,8")
THIRD = lines("unit,block,total,one", "a,provinces,6,6", "b,provinces,8,8")
CALLS = (
    "mkdir,mkdirat,rmdir,unlink,unlinkat,rename,renameat,renameat2,link,linkat,write,ftruncate,"
    "fchmod,fchmodat,chmod,fsync,fdatasync,syncfs"
)
"""All that change a file but `openat`, which every import uses: each file that is made is met at `fchmod` at once."""
BUILD = """
import sys
from pathlib import Path
from congbo.cli import report_errors
from congbo.pipeline import Places, build
folder = Path(sys.argv[1])
places = Places(Path(sys.argv[2]), folder / "results", folder / "site", folder / "cache")
sys.exit(report_errors(lambda: build(places, lambda stage, made: None, 1)))
"""
BESIDE = re.compile(r"lock|made\.txt|\d{4}")
KINDS = {"kill": "signal=SIGKILL", "ENOSPC": "error=ENOSPC", "EIO": "error=EIO"}


def build(folder: Path, *before: str) -> int:
    """Builds the site of a folder, under strace if it is asked for; returns the exit code."""
    command = [*before, sys.executable, "-B", "-c", BUILD, str(folder), str(PROJECT)]
    return subprocess.run(command, cwd=PROJECT, capture_output=True, check=False).returncode


def content(site: Path) -> dict[str, bytes]:
    """Every file of a site."""
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


def results(second: str) -> dict[str, str]:
    """Two releases, the second of which is given."""
    return released(two_releases(FIRST, second, framework=framework_csv("one")))


def calls_of_a_build(folder: Path) -> int:
    """How many calls there are to be met."""
    log = folder / "calls"
    build(folder, "strace", "-f", "-qq", "-e", f"trace={CALLS}", "-o", str(log))
    return sum(1 for _ in log.open())


def wrong(folder: Path, old: dict[str, bytes], new: dict[str, bytes]) -> Iterator[str]:
    """What is not as it should be after a build that was met."""
    now = content(folder / "site") if (folder / "site").is_dir() else {}
    if now not in (old, new):
        yield "damaged"
    if build(folder) != 0:
        yield "next build failed"
    elif content(folder / "site") != new:
        yield "next build made another site"
    left = [path.name for path in (folder / ".site-releases").iterdir() if not BESIDE.fullmatch(path.name)]
    if left:
        yield f"left behind: {left}"


def main() -> int:
    """Prints a line for each kind, and each that went wrong; returns 1 if any did."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--kinds", default=",".join(KINDS))
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as top:
        sound = Path(top) / "sound"
        write_results(sound / "results", results(SECOND))
        build(sound)
        old = content(sound / "site")
        write_results(sound / "results", results(THIRD))
        clean = Path(top) / "clean"
        shutil.copytree(sound, clean)
        build(clean)
        new = content(clean / "site")
        trial = Path(top) / "trial"
        shutil.copytree(sound, trial)
        count, failures = calls_of_a_build(trial), 0
        for kind in given.kinds.split(","):
            seen: Counter[str] = Counter()
            for nth in range(1, count + 1, given.every):
                shutil.rmtree(trial)
                shutil.copytree(sound, trial)
                inject = f"inject={CALLS}:{KINDS[kind]}:when={nth}"
                build(trial, "strace", "-f", "-qq", "-e", f"trace={CALLS}", "-e", inject, "-o", "/dev/null")
                found = list(wrong(trial, old, new))
                seen.update(found or ["sound"])
                for words in found:
                    print(f"{kind} at call {nth}: {words}", flush=True)
                failures += bool(found)
            print(f"{kind}: {dict(seen)} of {count} calls, each {given.every}th", flush=True)
    return int(bool(failures))


if __name__ == "__main__":
    sys.exit(main())
