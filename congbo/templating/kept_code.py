"""Keeps compiled templates from build to build."""

from __future__ import annotations

from pathlib import Path

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from congbo.making.caches import keep, read_sealed


class KeptCode(BytecodeCache):
    """Compiled templates in a folder that is named by all that they are made from: program, libraries, catalogue."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def load_bytecode(self, bucket: Bucket) -> None:
        """The code of a template, if it can be believed; Jinja compares the template itself."""
        if code := read_sealed(self.folder / bucket.key):
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keeps it."""
        keep(self.folder / bucket.key, bucket.bytecode_to_string())
