"""A build in parts: each of n machines makes the files of every nth job, and their folders are put together afterwards."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from congbo.errors import BuildRefused, UsageError
from congbo.making.jobs import Files, Job
from congbo.publishing.refusal import MARK
from congbo.publishing.verify import walk

LISTS = "congbo-shards/"
"""Below this address each shard lists the keys of the jobs that it has done."""


@dataclass(frozen=True, slots=True)
class Shard:
    """One part of a build."""

    number: int
    """From 1."""
    of: int

    def jobs(self, jobs: Sequence[Job]) -> list[Job]:
        """What this part does, and the list of it."""
        own = list(jobs[self.number - 1 :: self.of])
        content = "".join(f"{job.key}\n" for job in own).encode()
        return [*own, Job("list", lambda: iter([(f"{LISTS}{self.number}.txt", content)]))]


def parse_shard(text: str) -> Shard:
    """`2/4`; raises UsageError if it is no part of a whole."""
    found = re.fullmatch(r"([1-9]\d{0,3})/([1-9]\d{0,3})", text)
    if not found or int(found[1]) > int(found[2]):
        raise UsageError(f"--shard {text}: cần dạng i/n, ví dụ 2/4.")
    return Shard(int(found[1]), int(found[2]))


def joined(folder: Path, jobs: Sequence[Job]) -> list[Job]:
    """All files of the shards, which were copied into one folder, as one job.

    Raises BuildRefused if a job of the build was not done there, or one of another build was.
    """
    names = walk(folder)[0]
    lists = [path for name, path in names.items() if name.startswith(LISTS)]
    done = [key for path in lists for key in Path(path).read_text(encoding="utf-8").split()]
    if sorted(done) != sorted(job.key for job in jobs):
        raise BuildRefused(f"{folder}: thiếu phần, hoặc có phần dựng từ số liệu khác. Dựng lại các phần rồi ghép.")

    def files() -> Files:
        for name, path in sorted(names.items()):
            if name != MARK and not name.startswith(LISTS):
                yield name, Path(path).read_bytes()

    return [Job("joined", files)]
