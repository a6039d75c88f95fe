"""Small sites to publish."""

from __future__ import annotations

from pathlib import Path

from congbo.publishing.manifest import OWN_FILES, Origin
from congbo.publishing.publication import publication
from congbo.publishing.refusal import MARK

ORIGIN = Origin("1", "p", "r", "j")
OURS = {MARK, *OWN_FILES}


def publish(site: Path, files: dict[str, str], keep: int = 3) -> bool:
    """Publishes a site of these files; returns whether it is a new one."""
    with publication(site, keep) as new:
        made = [new.stage.write(address, content.encode()) for address, content in files.items()]
        return new.publish({"all": made}, ORIGIN)


def files_of(folder: Path) -> dict[str, str]:
    """All files but those that speak of the others, by address."""
    paths = (path for path in folder.rglob("*") if path.is_file() and path.name not in OURS)
    return {path.relative_to(folder).as_posix(): path.read_text() for path in paths}
