"""Writes a site aside and puts it in place of the old one."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from congbo.errors import AddressTaken, BuildRefused

MARK = ".congbo-site"
"""A file that says: this folder was written by us and may be replaced."""


def publish(artefacts: Iterable[tuple[str, bytes]], site: Path) -> int:
    """Writes all artefacts (address, content) and swaps the folder; returns how many there are."""
    refuse_foreign_folder(site)
    stage, old = site.with_name(f".{site.name}-stage"), site.with_name(f".{site.name}-old")
    for leftover in (stage, old):
        shutil.rmtree(leftover, ignore_errors=True)
    count = _write(artefacts, stage)
    if site.exists():
        site.rename(old)
    stage.rename(site)
    shutil.rmtree(old, ignore_errors=True)
    return count


def refuse_foreign_folder(site: Path) -> None:
    """Raises BuildRefused if the folder holds what we did not write."""
    if site.exists() and not (site / MARK).is_file() and any(site.iterdir()):
        raise BuildRefused(
            f"{site} có tệp không do Công Bố tạo ra; chọn thư mục khác bằng --site hoặc dọn trống thư mục này."
        )


def _write(artefacts: Iterable[tuple[str, bytes]], stage: Path) -> int:
    stage.mkdir(parents=True)
    (stage / MARK).write_bytes(b"")
    taken: set[str] = set()
    folders: set[str] = set()
    for address, content in artefacts:
        if address.casefold() in taken:
            raise AddressTaken(address)
        taken.add(address.casefold())
        folder, _, _ = address.rpartition("/")
        if folder not in folders:
            (stage / folder).mkdir(parents=True, exist_ok=True)
            folders.add(folder)
        (stage / address).write_bytes(content)
    return len(taken)
