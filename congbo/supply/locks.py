"""Reads a lock file: each library with its version, its hashes and what needs it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

PIN = re.compile(r"([a-z0-9][a-z0-9._-]*)==([^\s;]+)(?: ; (.+?))?")
HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


@dataclass(frozen=True, slots=True)
class Pin:
    """One library at one version."""

    name: str
    version: str
    only_if: str
    """A condition on the system, such as `sys_platform == 'win32'`; empty if it is needed everywhere."""
    hashes: tuple[str, ...]
    """SHA-256 of each archive that may be installed: one for each kind of system."""
    needed_by: tuple[str, ...]
    """Names of libraries."""
    is_asked_for: bool
    """Whether we name it ourselves, beside any library that needs it."""

    @property
    def purl(self) -> str:
        """Its package URL, by which lists of vulnerabilities know it."""
        return f"pkg:pypi/{self.name}@{self.version}"


def read_lock(text: str) -> list[Pin]:
    """The libraries of a lock file in its order; raises ValueError at a line that is not of the kind we write."""
    pins: list[Pin] = []
    for block in re.split(r"\n(?=[a-z0-9])", text):
        code = [line.strip().removesuffix("\\").strip() for line in block.splitlines() if not is_comment(line)]
        if not code:
            continue
        found, hashes = PIN.fullmatch(code[0]), [HASH.fullmatch(line) for line in code[1:]]
        if not found or not hashes or not all(hashes):
            raise ValueError(f"not locked by hashes: {code[0]}")
        name, version, only_if = found.groups()
        kept = tuple(one[1] for one in hashes if one)
        pins.append(Pin(name, version, only_if or "", kept, tuple(needers(block)), "-r " in block))
    return pins


def is_comment(line: str) -> bool:
    """Whether a line is there for people only."""
    return not line.strip() or line.lstrip().startswith("#")


def needers(block: str) -> Iterator[str]:
    """The libraries named in the comment below a pin; a file of ours, `-r requirements.in`, is none."""
    for line in block.splitlines():
        name = line.strip().removeprefix("#").strip().removeprefix("via").strip()
        if line.lstrip().startswith("#") and name and not name.startswith("-r "):
            yield name
