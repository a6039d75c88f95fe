"""What a site says of itself: every file with its hash, what it was made from, and by which program."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from congbo.publishing.stage import Entry
from congbo.publishing.switch import SUMS

MANIFEST = "manifest.json"
SIGNATURE = f"{SUMS}.sig"
OWN_FILES = (MANIFEST, SUMS, SIGNATURE)
"""Files that speak of the others; the manifest lists none of them, the sums list the manifest."""
SUMS_LINE = re.compile(r"([0-9a-f]{64})  (.+)")


@dataclass(frozen=True, slots=True)
class Origin:
    """What a site was made from."""

    version: str
    """Of the program."""
    program: str
    """SHA-256 of the program's own files."""
    results: str
    """SHA-256 of `results/`."""
    project: str
    """SHA-256 of `mkdocs.yml`, `site_src/` and `templates/`."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """A site's files, by address, and where they come from."""

    origin: Origin
    files: Mapping[str, Entry]
    sha256: str = field(default="", compare=False)
    """Of the file that it was read from."""


def manifest_bytes(manifest: Manifest) -> bytes:
    """`manifest.json`: one line a file, in order of the addresses."""
    origin = manifest.origin
    head = {
        "program": {"name": "congbo", "version": origin.version, "sha256": origin.program},
        "inputs": {"results": origin.results, "project": origin.project},
    }
    lines = [f"  {json.dumps(key)}: {json.dumps(value)},\n" for key, value in head.items()]
    files = ",\n".join(
        f'    {json.dumps(entry.address, ensure_ascii=False)}: {{"size": {entry.size}, "sha256": "{entry.sha256}"}}'
        for _, entry in sorted(manifest.files.items())
    )
    return f'{{\n{"".join(lines)}  "files": {{\n{files}\n  }}\n}}\n'.encode()


def parse_manifest(content: bytes) -> Manifest:
    """The manifest that was written so; raises ValueError if it was not."""
    try:
        said = json.loads(content)
        origin = Origin(
            str(said["program"]["version"]), str(said["program"]["sha256"]),
            str(said["inputs"]["results"]), str(said["inputs"]["project"]),
        )  # fmt: skip
        files = {name: Entry(name, int(file["size"]), str(file["sha256"])) for name, file in said["files"].items()}
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"no manifest: {error}") from error
    return Manifest(origin, files, hashlib.sha256(content).hexdigest())


def read_manifest(site: Path) -> Manifest | None:
    """The manifest of a site, if it has one that can be read."""
    try:
        return parse_manifest((site / MANIFEST).read_bytes())
    except (OSError, ValueError):
        return None


def sums_bytes(entries: Iterable[Entry]) -> bytes:
    """`SHA256SUMS`: what `sha256sum --check` reads, in order of the addresses."""
    ordered = sorted(entries, key=lambda entry: entry.address)
    return "".join(f"{entry.sha256}  {entry.address}\n" for entry in ordered).encode()


def parse_sums(content: bytes) -> dict[str, str]:
    """Hashes by address; raises ValueError if a line is none, stands twice, or is out of order."""
    text = content.decode()
    matches = [SUMS_LINE.fullmatch(line) for line in text.removesuffix("\n").split("\n")]
    sums = {match[2]: match[1] for match in matches if match}
    if len(sums) != len(matches) or not text.endswith("\n") or list(sums) != sorted(sums):
        raise ValueError("no list of sums")
    return sums
