"""What hosts take at most, and what to do where a site is more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

MANY = 0.8
"""From this part of a limit on it is told."""


@dataclass(frozen=True, slots=True)
class Limit:
    """A limit in a host's own documentation."""

    host: str
    files: int | None = None
    size: int | None = None
    """In bytes."""


LIMITS = (
    Limit("GitHub Pages", size=1_000_000_000),
    Limit("GitLab Pages", files=200_000, size=1_000_000_000),
    Limit("Cloudflare Pages (miễn phí)", files=20_000),
    Limit("Cloudflare Pages (trả phí)", files=100_000),
)


def near_limits(files: int, size: int) -> Iterator[str]:
    """What is near or over a limit, in words."""
    for limit in LIMITS:
        if limit.files and files > limit.files * MANY:
            word = "vượt" if files > limit.files else "gần tới"
            yield f"{files:,} tệp, {word} mức {limit.files:,} của {limit.host}".replace(",", ".")
        if limit.size and size > limit.size * MANY:
            word = "vượt" if size > limit.size else "gần tới"
            yield f"{size // 1_000_000:,} MB, {word} mức {limit.size // 1_000_000:,} MB của {limit.host}".replace(
                ",", "."
            )
