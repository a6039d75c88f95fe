"""Compares a site with what it says of itself, file by file."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG

from congbo.making.workers import share
from congbo.publishing.manifest import MANIFEST, SIGNATURE, Manifest, parse_manifest, parse_sums
from congbo.publishing.stage import AT_ONCE
from congbo.publishing.switch import SUMS

TOGETHER = 512
"""Files that one process reads in turn."""


@dataclass(frozen=True, slots=True)
class Differences:
    """Addresses of files that are not as they were published, each list in order."""

    changed: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    """A folder in which there is no file of the site ends in `/`."""

    def __bool__(self) -> bool:
        return bool(self.all())

    def all(self) -> tuple[str, ...]:
        """Every address."""
        return self.changed + self.missing + self.added


def verify(site: Path, workers: int = 1, known: Manifest | None = None) -> Differences:
    """How a site differs from its own lists, of which the manifest may be `known` already."""
    sums, doubtful = listed(site, known)
    found, folders = walk(site)
    names = [name for name in found if name in sums]
    parts = [names[start : start + TOGETHER] for start in range(0, len(names), TOGETHER)]

    def altered(part: int) -> list[str]:
        return [name for name in parts[part] if sha256(found[name]) != sums[name]]

    changed = {name for some in share(altered, range(len(parts)), workers) for name in some}
    changed |= {name for name in (MANIFEST, SUMS) if name in found and os.path.islink(found[name])}
    missing = {name for name in (*sums, MANIFEST, SUMS) if name not in found}
    added = {name for name in found if name not in sums and name not in (MANIFEST, SUMS, SIGNATURE)}
    added |= folders - {parent for name in sums for parent in folders_above(name)}
    return Differences(tuple(sorted((changed | doubtful) - missing)), tuple(sorted(missing)), tuple(sorted(added)))


def listed(site: Path, known: Manifest | None = None) -> tuple[Mapping[str, str], set[str]]:
    """The hashes by address, from whichever list is sound, and the lists that cannot both be right."""
    sums = _sums(site)
    files, own_hash = _manifest(site, known)
    if not sums:
        return files, {SUMS, *(() if files else (MANIFEST,))}
    others = {name: sha for name, sha in sums.items() if name != MANIFEST}
    if sums.get(MANIFEST) == own_hash:
        return (sums, set()) if others == files else ({**files, MANIFEST: own_hash}, {SUMS})
    return others, {MANIFEST, *((SUMS,) if others == files else ())}


def _sums(site: Path) -> dict[str, str]:
    try:
        return parse_sums((site / SUMS).read_bytes())
    except (OSError, ValueError):
        return {}


def _manifest(site: Path, known: Manifest | None) -> tuple[dict[str, str], str]:
    """The hashes by address in the manifest, and its own."""
    try:
        content = (site / MANIFEST).read_bytes()
    except OSError:
        return {}, ""
    own_hash = hashlib.sha256(content).hexdigest()
    try:
        manifest = known if known and known.sha256 == own_hash else parse_manifest(content)
        return {name: entry.sha256 for name, entry in manifest.files.items()}, own_hash
    except ValueError:
        return {}, own_hash


def walk(site: Path) -> tuple[dict[str, str], set[str]]:
    """Paths of all files of a folder by address, links and whatever else is no folder among them; and its folders."""
    files: dict[str, str] = {}
    folders: set[str] = set()
    waiting = [(os.fspath(site), "")]
    while waiting:
        folder, above = waiting.pop()
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    folders.add(f"{above}{entry.name}/")
                    waiting.append((entry.path, f"{above}{entry.name}/"))
                else:
                    files[above + entry.name] = entry.path
    return files, folders


def sha256(path: str) -> str:
    """The hash of a file's content; empty if it is no file of its own or cannot be read.

    `hashlib.file_digest` would clear 256 kB for every file, however small.
    """
    digest = hashlib.sha256()
    try:
        if not S_ISREG(os.lstat(path).st_mode):
            return ""
        with open(path, "rb", buffering=0) as file:
            while some := file.read(AT_ONCE):
                digest.update(some)
    except OSError:
        return ""
    return digest.hexdigest()


def folders_above(address: str) -> Iterator[str]:
    """`a/` and `a/b/` for `a/b/c.html`."""
    for place, letter in enumerate(address):
        if letter == "/":
            yield address[: place + 1]
