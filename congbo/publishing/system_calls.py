"""What the system offers and Python does not: exchanging two folders, and waiting until a disk has written."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from pathlib import Path

EXCHANGE = 2
"""RENAME_EXCHANGE of Linux' renameat2."""
AT_FDCWD = -100
LACKING = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP}
"""What a kernel or a file system answers that cannot exchange."""


def exchange(one: Path, other: Path) -> bool:
    """Exchanges two folders in one step; returns False where the system cannot."""
    if sys.platform != "linux":
        return False
    library = ctypes.CDLL(None, use_errno=True)
    if not hasattr(library, "renameat2"):
        return False
    if library.renameat2(AT_FDCWD, os.fsencode(one), AT_FDCWD, os.fsencode(other), EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in LACKING:
        return False
    raise OSError(code, os.strerror(code), str(one))


def flush_folder(folder: Path) -> None:
    """Waits until the names in a folder are on the disk, where the system can say."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def flush_disk(folder: Path) -> None:
    """Waits until all that was written to the folder's file system is on the disk."""
    if sys.platform == "linux":
        library = ctypes.CDLL(None, use_errno=True)
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            if library.syncfs(descriptor) != 0:
                code = ctypes.get_errno()
                raise OSError(code, os.strerror(code), str(folder))
        finally:
            os.close(descriptor)
    elif hasattr(os, "sync"):
        os.sync()
