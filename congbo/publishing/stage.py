"""The new site while it is being written."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path
from stat import S_IMODE
from typing import NamedTuple

from congbo.errors import AddressTaken, PublishingFailed
from congbo.publishing.beside import FILE_MODE, FOLDER_MODE
from congbo.publishing.trouble import sentence

AT_ONCE = 1 << 20
"""Bytes of a file that are held at a time."""


class Entry(NamedTuple):
    """One file of a site; a tuple, as lists of many thousands are read at every build."""

    address: str
    """Below the site's root, with `/`."""
    size: int
    """In bytes."""
    sha256: str
    """Of its content, as hexadecimal text."""


class Stage:
    """A folder that takes the files of the new site; those that the last site has too become links to it."""

    def __init__(self, folder: Path, last: Path) -> None:
        """`last` is the site as it is published, if there is one."""
        self.folder, self.last = folder, last
        self._is_first = not last.exists()
        self._folders = {""}

    def write(self, address: str, content: bytes) -> Entry:
        """Puts one file there and returns its entry; raises AddressTaken if there is one."""
        path, published = f"{self.folder}/{address}", f"{self.last}/{address}"
        try:
            self._make_folder(address.rpartition("/")[0])
            if self._is_first or not has_content(published, content) or not link(published, path):
                write_new(path, content)
        except FileExistsError as error:
            raise AddressTaken(address) from error
        except OSError as error:
            raise PublishingFailed(sentence(error)) from error
        return Entry(address, len(content), hashlib.sha256(content).hexdigest())

    def write_all(self, files: Iterable[tuple[str, bytes]]) -> list[Entry]:
        """Puts some files there as they are made."""
        return [self.write(address, content) for address, content in files]

    def take_all(self, entries: Iterable[Entry]) -> list[Entry]:
        """Takes over files of the last site, which must be there as their entries say."""
        return [self._take(entry) for entry in entries]

    def _take(self, entry: Entry) -> Entry:
        path, published = f"{self.folder}/{entry.address}", f"{self.last}/{entry.address}"
        try:
            self._make_folder(entry.address.rpartition("/")[0])
            if not has_mode(published) or not link(published, path):
                write_new(path, content_of(published))
        except FileExistsError as error:
            raise AddressTaken(entry.address) from error
        except OSError as error:
            raise PublishingFailed(sentence(error)) from error
        return entry

    def _make_folder(self, name: str) -> None:
        if name not in self._folders:
            self._make_folder(name.rpartition("/")[0])
            path = self.folder / name
            path.mkdir(exist_ok=True)
            path.chmod(FOLDER_MODE)
            self._folders.add(name)


def content_of(path: str) -> bytes:
    """What a file holds."""
    with open(path, "rb", buffering=0) as file:
        return file.readall()


def has_content(path: str, content: bytes) -> bool:
    """Whether a file is there with this content and the mode of what is published."""
    try:
        with open(path, "rb", buffering=0) as file:
            state = os.fstat(file.fileno())
            is_like_it = state.st_size == len(content) and (os.name == "nt" or S_IMODE(state.st_mode) == FILE_MODE)
            view = memoryview(content)
            return is_like_it and all(
                file.read(AT_ONCE) == view[start : start + AT_ONCE] for start in range(0, len(content), AT_ONCE)
            )
    except OSError:
        return False


def has_mode(path: str) -> bool:
    """Whether a file can be read as what is published must be."""
    return os.name == "nt" or S_IMODE(os.stat(path).st_mode) == FILE_MODE


def write_new(path: str, content: bytes) -> None:
    """Writes a file that must not be there yet, readable for all whatever the umask."""
    with open(path, "xb") as file:
        if hasattr(os, "fchmod"):
            os.fchmod(file.fileno(), FILE_MODE)
        file.write(content)


def link(published: str, path: str) -> bool:
    """Gives a published file a further name; False where there are no links."""
    try:
        os.link(published, path)
    except FileExistsError:
        raise
    except OSError:
        return False
    return True
