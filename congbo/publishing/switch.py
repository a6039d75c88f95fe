"""Puts a whole folder in place of the site and keeps the old one: in one step, or in two that the next run finishes."""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from pathlib import Path

from congbo.publishing.beside import Beside
from congbo.publishing.system_calls import exchange, flush_disk, flush_folder

SUMS = "SHA256SUMS"
"""The file that tells two sites apart: it names the content of all others."""


def put_in_place(beside: Beside, coming: Path) -> None:
    """Makes `coming` the site; the old one goes among those kept.

    A kill leaves the old site or the new one, whole. Where folders cannot be exchanged, it may leave none, and both in
    the folder beside, until `finish` is called.
    """
    flush_disk(coming)
    if beside.site.is_dir() and not any(beside.site.iterdir()):
        beside.site.rmdir()
    if not beside.site.exists():
        coming.rename(beside.site)
        flush_folder(beside.site.parent)
        return
    keep = beside.next_kept()
    write_journal(beside, {"coming": coming.name, "keep": keep.name, "identity": identity(coming)})
    if not exchange(coming, beside.site):
        rename_both(beside.site, coming, keep)
    with suppress(OSError):  # the new site is in place, and the journal says what is left to do
        flush_folder(beside.site.parent)
        finish(beside)


def rename_both(site: Path, coming: Path, keep: Path) -> None:
    """The site goes away and the new one comes, by two steps; the first is undone if the second fails."""
    site.rename(keep)
    try:
        coming.rename(site)
    except OSError:
        keep.rename(site)
        raise


def finish(beside: Beside) -> None:
    """Finishes the switch that was begun, if there is one; call it with the lock held."""
    try:
        begun = json.loads(beside.journal.read_bytes())
        coming, keep = beside.folder / begun["coming"], beside.folder / begun["keep"]
    except FileNotFoundError:
        return
    except (ValueError, KeyError, TypeError):
        beside.journal.unlink()
        return
    if not beside.site.exists():
        for whole in filter(Path.is_dir, (coming, keep)):
            whole.rename(beside.site)
            break
    elif coming.is_dir() and identity(beside.site) == begun["identity"]:
        coming.rename(keep)
    flush_folder(beside.site.parent)
    beside.journal.unlink()


def write_journal(beside: Beside, begun: dict[str, str]) -> None:
    """Writes the journal whole or not at all, and waits until it is on the disk."""
    draft = beside.journal.with_suffix(".draft")
    with draft.open("wb") as file:
        file.write(json.dumps(begun).encode())
        file.flush()
        os.fsync(file.fileno())
    draft.replace(beside.journal)
    flush_folder(beside.folder)


def identity(site: Path) -> str:
    """What tells a site from any other; empty if it does not say."""
    try:
        return hashlib.sha256((site / SUMS).read_bytes()).hexdigest()
    except OSError:
        return ""
