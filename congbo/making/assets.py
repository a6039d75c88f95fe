"""Styles and scripts as they travel: joined, so that a page asks for few, under names that change with their content."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from congbo.making import scripts, styles

JOINED = {"congbo.css": ("map.css",), "page.js": ("ranking.js",)}
"""What travels in front of a file, as part of it."""
LIGHTER = {".css": styles.lightened, ".js": scripts.lightened}


@dataclass(frozen=True, slots=True)
class Asset:
    """A file that the site publishes, and those that it is made of."""

    name: str
    sources: tuple[Path, ...]

    def content(self) -> bytes:
        """What is published: all sources, one behind the other."""
        whole = b"".join(source.read_bytes() for source in self.sources)
        lighten = LIGHTER.get(Path(self.name).suffix)
        return lighten(whole) if lighten else whole


def hashed_assets(folder: Path) -> dict[str, Asset]:
    """Each asset by an address that changes with its content, so that a cached one is never wrong."""
    swallowed = {name for names in JOINED.values() for name in names}
    addresses: dict[str, Asset] = {}
    for path in sorted(path for path in folder.iterdir() if path.is_file() and path.name not in swallowed):
        joined = (folder / name for name in JOINED.get(path.name, ()))
        asset = Asset(path.name, (*(source for source in joined if source.is_file()), path))
        mark = hashlib.sha256(asset.content()).hexdigest()[:10]
        addresses[f"assets/{path.stem}.{mark}{path.suffix}"] = asset
    return addresses
