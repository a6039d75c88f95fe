"""On a page of a superseded version, the way to the same page in the one that holds."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.model.library import Index, Release
from congbo.urls import relative
from congbo.views.context import Context
from congbo.views.parts import Link
from congbo.views.provenance.versions import day_of


@dataclass(frozen=True, slots=True)
class Newer:
    """The version that took the place of a page's own."""

    number: int
    """The version of the page."""
    last: int
    current: Link
    """The day of the version that holds, if it is known, and the page in it."""


def view_newer(context: Context, index: Index, release: Release, address: str) -> Newer | None:
    """The notice of a page that the current version has, too; None where the page is of that version."""
    if not release.is_superseded:
        return None
    current, name = index.current(release), address.rpartition("/")[2]
    return Newer(
        release.version, current.version, Link(day_of(context, current), relative(address, f"{current.folder}/{name}"))
    )
