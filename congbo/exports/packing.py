"""Files as archives hold them: packed piece by piece, so that nobody has to hold a large one whole."""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

VERSION, UNIX, DEFLATED = 20, 3, 8
"""What a program must know to unpack, whose modes files have, and how they are packed, as the format of zip writes it."""
NO_TIME, OLDEST = 0, 33
"""1 January 1980, the first day that an archive knows: no file has a day of its own."""
MODE = 0o644 << 16


@dataclass(frozen=True, slots=True)
class Packed:
    """A file's content, packed, and what is said of it."""

    size: int
    sha256: str
    crc: int
    deflated: bytes


def packed(pieces: Iterable[bytes]) -> Packed:
    """The content that comes in pieces; each of them may be forgotten once the next is asked for."""
    digest, packer = hashlib.sha256(), zlib.compressobj(wbits=-zlib.MAX_WBITS)
    size = crc = 0
    parts = []
    for piece in pieces:
        size += len(piece)
        crc = zlib.crc32(piece, crc)
        digest.update(piece)
        parts.append(packer.compress(piece))
    parts.append(packer.flush())
    return Packed(size, digest.hexdigest(), crc, b"".join(parts))


def archive(files: Mapping[str, Packed]) -> bytes:
    """All files by name in one archive, the same bytes each time."""
    parts, index, place = [], [], 0
    for name, one in sorted(files.items()):
        sizes = (one.crc, len(one.deflated), one.size, len(name))
        head = struct.pack("<4s5H3L2H", b"PK\3\4", VERSION, 0, DEFLATED, NO_TIME, OLDEST, *sizes, 0)
        index.append(
            struct.pack("<4s2B5H3L5H2L", b"PK\1\2", VERSION, UNIX, VERSION, 0, DEFLATED, NO_TIME, OLDEST, *sizes,
                        0, 0, 0, 0, MODE, place) + name.encode("ascii")
        )  # fmt: skip
        parts += [head, name.encode("ascii"), one.deflated]
        place += len(head) + len(name) + len(one.deflated)
    listed = b"".join(index)
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, len(files), len(files), len(listed), place, 0)
    return b"".join([*parts, listed, end])


def sums_file(files: Mapping[str, Packed]) -> bytes:
    """`SHA256SUMS` of files by name, as `sha256sum --check` reads it."""
    return "".join(f"{one.sha256}  {name}\n" for name, one in sorted(files.items())).encode()
