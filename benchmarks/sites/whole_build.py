"""One build of a whole site, in a process of its own: what it took and what it wrote."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measuring import Run, measured

PROJECT = Path(__file__).resolve().parent.parent.parent
PATIENCE = 3600.0
PROGRAM = """
import json, sys
from pathlib import Path
from congbo.cli import prepare
prepare()  # as the command does, or its memory and its time would be others
from congbo.making.shards import parse_shard
from congbo.pipeline import Places, build
project, results, site, cache, shard, parts = sys.argv[1:7]
report = build(
    Places(*map(Path, (project, results, site, cache))), lambda stage, pages: None,
    shard=parse_shard(shard) if shard else None, parts=Path(parts) if parts else None,
)
print(json.dumps([report.pages, report.files, report.size, report.is_new, report.seconds]))
"""


@dataclass(frozen=True, slots=True)
class Built:
    """A build and what came out."""

    run: Run
    pages: int
    files: int
    size: int
    """Bytes of all files."""
    written: int
    """Files that are new on the disk, not links to those of the site before."""
    seconds: dict[str, float]
    """By stage."""


def whole_build(
    results: Path, site: Path, cache: Path, project: Path = PROJECT, shard: str = "", parts: Path | None = None
) -> Built:
    """Builds a site of both languages with everything on it; raises RuntimeError if that fails."""
    places = (str(project), str(results), str(site), str(cache), shard, str(parts or ""))
    run = measured([sys.executable, "-c", PROGRAM, *places], PROJECT, PATIENCE, {"PYTHONPATH": str(PROJECT)})
    if run.code:
        raise RuntimeError(run.output)
    pages, files, size, is_new, seconds = json.loads(run.output.splitlines()[-1])
    written = sum(is_unshared(path) for path in files_below(site)) if is_new else 0
    return Built(run, pages, files, size, written, seconds)


def is_unshared(path: str) -> bool:
    """Whether the site before, which is kept, has no part in the file."""
    return os.stat(path).st_nlink == 1


def files_below(site: Path) -> list[str]:
    """All files."""
    return [os.path.join(folder, name) for folder, _, names in os.walk(site) for name in names]


def command(words: Sequence[str]) -> None:
    """Runs a verb of the program; raises RuntimeError if it fails."""
    run = measured([sys.executable, "-m", "congbo", *words], PROJECT, PATIENCE, {"PYTHONPATH": str(PROJECT)})
    if run.code:
        raise RuntimeError(run.output)
