"""Files that wait for their archive, large ones packed, so that nobody has to hold them whole."""

from __future__ import annotations

import hashlib
import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

OLDEST = (1980, 1, 1, 0, 0, 0)
"""The day that an archive gives to all files, as none has a day of its own."""
AT_ONCE = 1 << 20
"""Bytes of a packed file that are unpacked at a time."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A file's content, and what is said of it."""

    size: int
    sha256: str
    held: bytes
    is_packed: bool

    def pieces(self) -> Iterator[bytes]:
        """The content, not all of it at once if it is packed."""
        if not self.is_packed:
            yield self.held
            return
        unpacker, left = zlib.decompressobj(), self.held
        while left:
            yield unpacker.decompress(left, AT_ONCE)
            left = unpacker.unconsumed_tail


def whole(content: bytes) -> Waiting:
    """A file that is small, or held anyway."""
    return Waiting(len(content), hashlib.sha256(content).hexdigest(), content, is_packed=False)


def packed(pieces: Iterable[bytes]) -> Waiting:
    """A file that comes in pieces; each of them may be forgotten once the next is asked for."""
    digest, packer = hashlib.sha256(), zlib.compressobj(zlib.Z_BEST_SPEED)
    size, parts = 0, []
    for piece in pieces:
        size += len(piece)
        digest.update(piece)
        parts.append(packer.compress(piece))
    return Waiting(size, digest.hexdigest(), b"".join([*parts, packer.flush()]), is_packed=True)


def archive(files: Mapping[str, Waiting]) -> bytes:
    """All files by name in one archive, the same bytes each time."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        for name, one in sorted(files.items()):
            entry = zipfile.ZipInfo(name, OLDEST)
            entry.compress_type, entry.external_attr, entry.create_system = zipfile.ZIP_DEFLATED, 0o644 << 16, 3
            entry.file_size = one.size
            with package.open(entry, "w") as file:
                for piece in one.pieces():
                    file.write(piece)
    return buffer.getvalue()


def sums_file(files: Mapping[str, Waiting]) -> bytes:
    """`SHA256SUMS` of files by name, as `sha256sum --check` reads it."""
    return "".join(f"{one.sha256}  {name}\n" for name, one in sorted(files.items())).encode()
