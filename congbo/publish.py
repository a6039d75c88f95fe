"""Writes a site aside and puts it in place of the old one."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from congbo.errors import AddressTaken, BuildRefused

MARK = ".congbo-site"
"""A file that says: this folder was written by us and may be replaced."""


class Stage:
    """The new site while it is being written, beside the one that readers see."""

    def __init__(self, site: Path) -> None:
        refuse_foreign_folder(site)
        self.site = site
        self.folder = site.with_name(f".{site.name}-stage")
        self._old = site.with_name(f".{site.name}-old")
        self._folders: set[str] = set()
        for leftover in (self.folder, self._old):
            shutil.rmtree(leftover, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.write(MARK, b"")

    def write(self, address: str, content: bytes) -> str:
        """Writes one file; returns its address, for the count and against clashes."""
        folder, _, _ = address.rpartition("/")
        if folder not in self._folders:
            (self.folder / folder).mkdir(parents=True, exist_ok=True)
            self._folders.add(folder)
        (self.folder / address).write_bytes(content)
        return address

    def publish(self, addresses: Iterable[str]) -> int:
        """Puts the stage in place of the site; `addresses` are all that were written. Returns how many.

        Raises AddressTaken if two of them are the same on any file system.
        """
        taken: set[str] = set()
        for address in addresses:
            if address.casefold() in taken:
                raise AddressTaken(address)
            taken.add(address.casefold())
        if self.site.exists():
            self.site.rename(self._old)
        self.folder.rename(self.site)
        shutil.rmtree(self._old, ignore_errors=True)
        return len(taken)


def refuse_foreign_folder(site: Path) -> None:
    """Raises BuildRefused if the folder holds what we did not write."""
    if site.exists() and not (site / MARK).is_file() and any(site.iterdir()):
        raise BuildRefused(
            f"{site} có tệp không do Công Bố tạo ra; chọn thư mục khác bằng --site hoặc dọn trống thư mục này."
        )


def refuse_nested_folders(site: Path, results: Path) -> None:
    """Raises BuildRefused if one folder lies within the other: the site would become data, or be deleted with it."""
    here, there = site.resolve(), results.resolve()
    if here == there or there in here.parents or here in there.parents:
        raise BuildRefused(f"{site} và thư mục kết quả {results} nằm trong nhau; chọn thư mục trang riêng bằng --site.")
