"""Reads the stage again before anybody else does: every file is what was written, and every page keeps its promises."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from congbo.making.workers import share
from congbo.publishing.addresses import is_portable
from congbo.publishing.promises import Anchors, Promises, place_of, places_of
from congbo.publishing.stage import Entry, content_of
from congbo.publishing.verify import sha256

PROMISING = (".html", ".svg", ".css")
"""Files whose content keeps promises; others, which may be large, are never held whole."""
TOGETHER = 256
"""Files that one process reads in turn."""


@dataclass(frozen=True, slots=True)
class Proven:
    """What needs no further look: files of the last site, which was verified, whose links led somewhere then."""

    taken: Set[str]
    """Their addresses."""
    addresses_before: Set[str]
    """Of all files of the last site."""
    anchors: Anchors
    """Places to which links of the last site lead."""


@dataclass(slots=True)
class Found:
    """What some of the files have shown."""

    broken: list[str] = field(default_factory=list)
    """In words, each with its address."""
    anchors: Anchors = field(default_factory=dict)


def inspect(stage: Path, files: Mapping[str, Entry], workers: int, proven: Proven | None = None) -> Found:
    """All that is wrong with the files of a stage, in order of their addresses; what is proven is not read again."""
    if proven and proven.addresses_before - files.keys():
        proven = None
    fresh = [entry for entry in files.values() if not proven or entry.address not in proven.taken]
    parts = [fresh[start : start + TOGETHER] for start in range(0, len(fresh), TOGETHER)]
    promises, whole = Promises(files), Found()
    for found in share(lambda part: inspect_some(stage, parts[part], promises), range(len(parts)), workers):
        whole.broken += found.broken
        whole.anchors |= found.anchors
    if proven:
        doubtful = {link: page for link, page in proven.anchors.items() if link[0] not in proven.taken}
        if dead_anchors(stage, doubtful):
            return inspect(stage, files, workers)
        whole.anchors = proven.anchors | whole.anchors
    return Found(sorted(whole.broken) + dead_anchors(stage, whole.anchors), whole.anchors)


def inspect_some(stage: Path, files: Sequence[Entry], promises: Promises) -> Found:
    """What some files show; the promises remember what they have followed before."""
    found = Found(anchors=promises.anchors)
    for entry in files:
        path = f"{stage}/{entry.address}"
        content = content_of(path) if entry.address.endswith(PROMISING) else b""
        if (hashlib.sha256(content).hexdigest() if content else sha256(path)) != entry.sha256:
            found.broken.append(f"{entry.address}: đọc lại thì khác lúc ghi; kiểm tra ổ đĩa")
        if not is_portable(entry.address):
            found.broken.append(f"{entry.address}: tên không dùng được trên mọi máy (chỉ a–z, 0–9, chấm, gạch)")
        found.broken += [f"{entry.address}: {words}" for words in promises.broken_by(entry.address, content)]
    return found


def dead_anchors(stage: Path, anchors: Mapping[tuple[str, str], str]) -> list[str]:
    """Links to a place that their target does not have."""
    dead = []
    for target, links in groupby(sorted(anchors.items()), lambda link: link[0][0]):
        there = places_of((stage / target).read_bytes())
        dead += [
            f"{address}: liên kết {target}#{anchor} không dẫn tới chỗ nào trong trang ấy"
            for (_, anchor), address in links
            if place_of(anchor) not in there
        ]
    return dead
