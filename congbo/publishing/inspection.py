"""Reads the stage again before anybody else does: every file is what was written, and every page keeps its promises."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from congbo.publishing.addresses import is_portable
from congbo.publishing.promises import Promises, has_anchor
from congbo.publishing.stage import Entry
from congbo.workers import share

TOGETHER = 256
"""Files that one process reads in turn."""


@dataclass(slots=True)
class Found:
    """What some of the files have shown."""

    broken: list[str] = field(default_factory=list)
    """In words, each with its address."""
    anchors: dict[tuple[str, str], str] = field(default_factory=dict)


def inspect(stage: Path, entries: Mapping[str, Entry], workers: int) -> list[str]:
    """All that is wrong with the files of a stage, in order of their addresses."""
    files = list(entries.values())
    parts = [files[start : start + TOGETHER] for start in range(0, len(files), TOGETHER)]
    promises = Promises(entries)
    whole = Found()
    for found in share(lambda part: inspect_some(stage, parts[part], promises), range(len(parts)), workers):
        whole.broken += found.broken
        whole.anchors |= found.anchors
    return sorted(whole.broken) + dead_anchors(stage, whole.anchors)


def inspect_some(stage: Path, files: Sequence[Entry], promises: Promises) -> Found:
    """What some files show; the promises remember what they have followed before."""
    found = Found(anchors=promises.anchors)
    for entry in files:
        content = (stage / entry.address).read_bytes()
        if hashlib.sha256(content).hexdigest() != entry.sha256:
            found.broken.append(f"{entry.address}: đọc lại thì khác lúc ghi; kiểm tra ổ đĩa")
        if not is_portable(entry.address):
            found.broken.append(f"{entry.address}: tên không dùng được trên mọi máy (chỉ a–z, 0–9, chấm, gạch)")
        found.broken += [f"{entry.address}: {words}" for words in promises.broken_by(entry.address, content)]
    return found


def dead_anchors(stage: Path, anchors: Mapping[tuple[str, str], str]) -> list[str]:
    """Links to a place that their target does not have."""
    contents = {target: (stage / target).read_bytes() for target, _ in anchors}
    return [
        f"{address}: liên kết {target}#{anchor} không dẫn tới chỗ nào trong trang ấy"
        for (target, anchor), address in sorted(anchors.items())
        if not has_anchor(contents[target], anchor)
    ]
