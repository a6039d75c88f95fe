"""What stands beside a site, in a hidden folder of the same file system: the stage, the lock, the sites before."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

FOLDER_MODE, FILE_MODE = 0o755, 0o644
"""Of everything that is published, whatever the umask."""


@dataclass(frozen=True, slots=True)
class Beside:
    """The places beside one site: `site` has `.site-releases/`."""

    site: Path

    @property
    def folder(self) -> Path:
        """Holds all that is named below."""
        return self.site.with_name(f".{self.site.name}-releases")

    @property
    def lock(self) -> Path:
        """Held by the process that may write here."""
        return self.folder / "lock"

    @property
    def journal(self) -> Path:
        """Says which switch was begun, until it is done."""
        return self.folder / "journal.json"

    @property
    def memory(self) -> Path:
        """What the last build made, file by file; each site has its own, for one may not be public."""
        return self.folder / "made.txt"

    def make(self) -> None:
        """Makes the folder if there is none."""
        self.folder.mkdir(parents=True, exist_ok=True)

    def kept(self) -> list[Path]:
        """The sites that were published before, the oldest first."""
        return sorted((path for path in self.folder.iterdir() if path.name.isdigit()), key=lambda path: int(path.name))

    def next_kept(self) -> Path:
        """Where the present site will be kept."""
        kept = self.kept()
        return self.folder / f"{int(kept[-1].name) + 1 if kept else 1:04}"

    @contextmanager
    def stage(self) -> Iterator[Path]:
        """A new folder with a name of its own: what a killed build goes on writing never gets into this one."""
        folder = Path(mkdtemp(prefix="stage-", dir=self.folder))
        folder.chmod(FOLDER_MODE)
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def sweep(self) -> None:
        """Removes what killed builds left; call it with the lock held and no switch open."""
        for stale in self.folder.glob("stage-*"):
            shutil.rmtree(stale, ignore_errors=True)

    def prune(self, keep: int) -> None:
        """Keeps only the newest of the sites that were published before."""
        kept = self.kept()
        for old in kept[: max(0, len(kept) - keep)]:
            shutil.rmtree(old, ignore_errors=True)
