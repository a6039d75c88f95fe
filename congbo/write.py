"""Writes into `results/`; nothing else does."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from congbo.errors import BuildRefused


def write_results(results: Path, files: Mapping[str, bytes]) -> None:
    """Puts files below `results/`, in their order; each is there whole or as it was. Raises BuildRefused."""
    waiting: list[tuple[Path, Path]] = []
    try:
        for name, content in files.items():
            path = results / name
            path.parent.mkdir(parents=True, exist_ok=True)
            beside = path.with_name(f".{path.name}.new")
            with beside.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            waiting.append((beside, path))
        for beside, path in waiting:
            beside.replace(path)
    except OSError as error:
        for beside, _ in waiting:
            beside.unlink(missing_ok=True)
        raise BuildRefused(
            f"Không ghi được {error.filename}: {error.strerror}. Đóng Excel, kiểm tra quyền rồi chạy lại."
        ) from error
