"""Styles and scripts as they travel: joined, so that a page asks for few, under names that change with their content."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from congbo.making import scripts, styles

JOINED = {
    "congbo.css": ("map.css", "congbo.css", "decision.css"),
    "page.js": ("dress.js", "print.css", "ranking.js", "page.js"),
}
"""What travels as one file, in this order; styles that nobody waits for travel with the scripts."""
ALONE = ("print.css",)
"""What also travels by itself, where no scripts run."""
LIGHTER = {".css": styles.lightened, ".js": scripts.lightened}


@dataclass(frozen=True, slots=True)
class Asset:
    """A file that the site publishes, and those that it is made of."""

    name: str
    sources: tuple[Path, ...]

    def content(self) -> bytes:
        """What is published: all sources, one behind the other."""
        return b"".join(_piece(source, Path(self.name).suffix) for source in self.sources)


def _piece(source: Path, kind: str) -> bytes:
    """A source as it stands in a file of this kind: as light as it can be, a style within scripts as a call."""
    lighten = LIGHTER.get(source.suffix)
    light = lighten(source.read_bytes()) if lighten else source.read_bytes()
    if source.suffix == kind:
        return light
    return b"congbo.dress(" + json.dumps(light.decode(), ensure_ascii=False).encode() + b");\n"


def hashed_assets(folder: Path) -> dict[str, Asset]:
    """Each asset by an address that changes with its content, so that a cached one is never wrong."""
    swallowed = {name for names in JOINED.values() for name in names} - {*JOINED, *ALONE}
    addresses: dict[str, Asset] = {}
    for path in sorted(path for path in folder.iterdir() if path.is_file() and path.name not in swallowed):
        sources = (folder / name for name in JOINED.get(path.name, (path.name,)))
        asset = Asset(path.name, tuple(source for source in sources if source.is_file()))
        mark = hashlib.sha256(asset.content()).hexdigest()[:10]
        addresses[f"assets/{path.stem}.{mark}{path.suffix}"] = asset
    return addresses
