"""One build at a time: a lock that ends with the process that holds it, and says whose it is."""

from __future__ import annotations

import getpass
import json
import os
import platform
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from io import BufferedRandom
from pathlib import Path

from congbo.errors import SiteLocked

FAR = 1 << 30
"""A place behind the file's text: Windows lets nobody read what is locked."""
TRIES = 20
"""How often to look for the holder's name, which is written a moment after the lock is taken."""


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Holds the lock, or raises SiteLocked at once with the name of who does."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    with os.fdopen(descriptor, "r+b") as file:
        if not try_lock(file):
            raise SiteLocked(holder(path))
        try:
            file.truncate(0)
            file.write(json.dumps(identity(), ensure_ascii=False).encode())
            file.flush()
            yield
        finally:
            with suppress(OSError):
                file.truncate(0)


def try_lock(file: BufferedRandom) -> bool:
    """Takes the lock if it is free. A forked worker does not inherit it, so it ends when this process does."""
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(FAR)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            file.seek(0)
        else:
            import fcntl

            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def identity() -> dict[str, object]:
    """Who this is, for others to read."""
    try:
        user = getpass.getuser()
    except (KeyError, OSError):
        user = "?"
    since = datetime.now().astimezone().strftime("%H:%M:%S %d/%m/%Y")
    return {"user": user, "machine": platform.node(), "pid": os.getpid(), "since": since}


def holder(path: Path) -> str:
    """Who holds the lock, in words."""
    for _ in range(TRIES):
        try:
            said = json.loads(path.read_bytes())
            return f"{said['user']} trên máy {said['machine']}, tiến trình {said['pid']}, từ {said['since']}"
        except (ValueError, KeyError, TypeError, OSError):
            time.sleep(0.01)
    return "một chương trình khác"
