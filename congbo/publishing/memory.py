"""What the last build made, by the key of what it was made from: names and hashes, no contents."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from congbo.making.caches import sealed, unsealed, write_whole
from congbo.publishing.promises import Anchors
from congbo.publishing.stage import Entry
from congbo.publishing.trouble import explained

KEY, FILES = "key", "files"
ANCHORS = "anchors"
"""Stands in place of a key."""


@dataclass(frozen=True, slots=True)
class Memory:
    """The files of each job of a build, and the places within pages to which links lead."""

    entries: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)
    """By key."""
    anchors: Anchors = field(default_factory=dict)


def recall(path: Path) -> Memory:
    """What the file says, line by line, as far as it can be believed; nothing if the anchors cannot."""
    entries: dict[str, tuple[Entry, ...]] = {}
    anchors: Anchors | None = None
    try:
        lines = path.read_bytes().split(b"\n")
    except OSError:
        return Memory()
    for content in filter(None, map(unsealed, lines)):
        said = json.loads(content)
        if said[KEY] == ANCHORS:
            anchors = {(target, anchor): address for target, anchor, address in said[FILES]}
        else:
            entries[said[KEY]] = tuple(Entry(*one) for one in said[FILES])
    return Memory() if anchors is None else Memory(entries, anchors)


@explained()
def remember(path: Path, made: Mapping[str, Iterable[Entry]], anchors: Anchors) -> None:
    """Replaces what is remembered, whole or not at all."""
    lines = [line(key, [[one.address, one.size, one.sha256] for one in entries]) for key, entries in made.items()]
    lines.append(line(ANCHORS, [[target, anchor, address] for (target, anchor), address in anchors.items()]))
    write_whole(path, b"\n".join(lines) + b"\n")


def line(key: str, files: Sequence[Sequence[object]]) -> bytes:
    """One line that proves itself."""
    return sealed(json.dumps({KEY: key, FILES: files}, ensure_ascii=False, separators=(",", ":")).encode())
