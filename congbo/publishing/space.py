"""Room on the disk, looked for before anything is written: a full disk harms whatever else runs on it."""

from __future__ import annotations

import shutil
from pathlib import Path

from congbo.errors import PublishingFailed

ALWAYS = 16_000_000
"""Bytes to leave free whatever is written."""


def refuse_if_full(folder: Path, needed: int) -> None:
    """Raises PublishingFailed if so many bytes more do not fit."""
    free = shutil.disk_usage(folder).free
    if free < needed + ALWAYS:
        raise PublishingFailed(
            f"Ổ đĩa còn {free // 1_000_000} MB, lần dựng này cần khoảng {(needed + ALWAYS) // 1_000_000} MB. "
            "Dọn bớt rồi chạy lại. Trang cũ vẫn nguyên."
        )
