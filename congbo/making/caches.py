"""Keeps what can be made again: each piece bears its own hash, and one that does not match is not believed."""

from __future__ import annotations

import hashlib
import os
import shutil
from contextlib import suppress
from pathlib import Path


def sealed(content: bytes) -> bytes:
    """The content behind its hash."""
    return hashlib.sha256(content).hexdigest().encode() + b" " + content


def unsealed(piece: bytes) -> bytes | None:
    """The content of a sealed piece; None if anything of it has changed."""
    digest, _, content = piece.partition(b" ")
    return content if hashlib.sha256(content).hexdigest().encode() == digest else None


def write_whole(path: Path, content: bytes) -> None:
    """Writes a file so that others see the old one or the new one, whoever else writes it at the same time."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        draft.write_bytes(content)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def keep(path: Path, content: bytes) -> None:
    """Keeps a piece for the next build, sealed, where the disk lets it: what can be made again is worth no refusal."""
    with suppress(OSError):
        write_whole(path, sealed(content))


def read_sealed(path: Path) -> bytes | None:
    """The content of a sealed file; None if there is none that can be believed."""
    try:
        return unsealed(path.read_bytes())
    except OSError:
        return None


def only_folder(cache: Path, kind: str, name: str) -> Path:
    """The folder of that name; others of its kind are of no more use and go."""
    kept = cache / f"{kind}{name}"
    for stale in cache.glob(f"{kind}*"):
        if stale != kept:
            shutil.rmtree(stale, ignore_errors=True)
    return kept
