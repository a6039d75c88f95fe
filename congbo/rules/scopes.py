"""How much of the results the pages of one release may know: its own index up to its period, and what is decided with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from congbo.model.library import Index, Library, Release
from congbo.rules.deciding import decisions_by_release, period_folder


class Narrowing(Protocol):
    """Whatever says how much of the results may be known."""

    def narrow(self, library: Library) -> Library:
        """No more than that of the library."""


@dataclass(frozen=True, slots=True)
class IndexScope:
    """One index with all its releases."""

    index: str

    def narrow(self, library: Library) -> Library:
        """The library with no other index."""
        own = tuple(one for one in library.indices if one.id == self.index)
        return replace(library, indices=own, redirects=(), announcements=(), moved_embeds=())

    def own_index(self, library: Library) -> Index:
        """The index."""
        return next(one for one in library.indices if one.id == self.index)


@dataclass(frozen=True, slots=True)
class Scope:
    """One release, by the id of its index and its folder.

    What lies outside cannot be seen from within, so a later release leaves the pages of earlier ones as they are.
    """

    index: str
    folder: str

    def narrow(self, library: Library) -> Library:
        """The library with no later release, of this release all versions, and of other indices what a decision ties to it."""
        release = self.release(library)
        tied = tied_releases(library, release)

        def is_seen(one: Release) -> bool:
            is_before = (
                one.index == self.index and one.period.span is release.period.span and one.period <= release.period
            )
            return is_before or period_folder(one) in tied

        indices = [
            replace(
                index,
                releases=tuple(one for one in index.releases if is_seen(one)),
                superseded=tuple(one for one in index.superseded if period_folder(one) == period_folder(release)),
            )
            for index in library.indices
        ]
        embeds = f"embed/{period_folder(release)}/v{release.version}/"
        moved = tuple(one for one in library.moved_embeds if one.target.startswith(embeds))
        seen = tuple(index for index in indices if index.releases)
        return replace(library, indices=seen, redirects=(), moved_embeds=moved)

    def own_index(self, library: Library) -> Index:
        """The release's index."""
        return next(one for one in library.indices if one.id == self.index)

    def release(self, library: Library) -> Release:
        """The release itself."""
        index = self.own_index(library)
        return next(one for one in (*index.releases, *index.superseded) if one.folder == self.folder)


def tied_releases(library: Library, release: Release) -> set[str]:
    """The releases on which the same documents decide, by folder, and those in whose folders these documents stand."""
    deciding = decisions_by_release(library).get(period_folder(release), ())
    return {
        folder for one in deciding for folder in (period_folder(one.owner), *(name for name, _, _ in one.annexes()))
    }


def all_scopes(library: Library) -> list[Scope]:
    """The scopes of all releases, superseded versions behind the current ones of their index."""
    return [
        Scope(index.id, release.folder) for index in library.indices for release in (*index.releases, *index.superseded)
    ]
