"""Files compressed beforehand, for hosts that send them as they are."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Iterator

HEADER = b"\x1f\x8b\x08\0\0\0\0\0\0\xff"
"""Of gzip: no name, no time and no system, so that the same content has the same bytes."""
ENDINGS = ("css", "csv", "html", "ics", "js", "json", "md", "svg", "txt", "xml")
SMALLEST = 1024
"""Below this many bytes a packet on the wire is not saved."""


def with_compressed(files: Iterable[tuple[str, bytes]]) -> Iterator[tuple[str, bytes]]:
    """The files, each followed by its `.gz` where that is worth it."""
    for address, content in files:
        yield address, content
        if len(content) >= SMALLEST and address.rpartition(".")[2] in ENDINGS:
            yield f"{address}.gz", compressed(content)


def compressed(content: bytes) -> bytes:
    """The content as gzip has it."""
    packer = zlib.compressobj(level=6, wbits=-zlib.MAX_WBITS)
    body = packer.compress(content) + packer.flush()
    return HEADER + body + struct.pack("<II", zlib.crc32(content), len(content) & 0xFFFFFFFF)
