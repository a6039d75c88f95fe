"""Whether public documents decide on a release, so that it has a page of them."""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import Any

from congbo.read import Sources

FILE = "decision.yml"


def is_decided(sources: Sources, folder: str, also: Container[str] = ()) -> bool:
    """Whether its own documents do, or those of another release that is public, or becomes so with those in `also`."""
    return f"{folder}/{FILE}" in sources.documents or any(
        owner in also or f"{owner}/published.csv" in sources.tables
        for owner, named in _named(sources)
        if named == folder
    )


def _named(sources: Sources) -> Iterator[tuple[str, object]]:
    """The folder of each document, with each release that its annexes name."""
    for file, document in sources.documents.items():
        owner, _, name = file.rpartition("/")
        if name == FILE:
            for decision in _parts(document.content, "decisions"):
                for annex in _parts(decision, "annexes"):
                    yield owner, annex.get("release")


def _parts(content: Any, key: str) -> list[dict[str, Any]]:
    """The parts of a list that are mappings; what is not as it should be is found elsewhere."""
    parts = content.get(key) if isinstance(content, dict) else None
    return [one for one in parts if isinstance(one, dict)] if isinstance(parts, list) else []
