"""Which releases have their scorecards as sections of profiles, where an index has pages of its last one only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from congbo.model.indices import IndexSettings
from congbo.model.library import Release


def with_gathered(releases: Sequence[Release], settings: IndexSettings) -> tuple[Release, ...]:
    """The releases; those that a later one in force follows are gathered, if `index.yml` asks for it."""
    if settings.scorecards == "all":
        return tuple(releases)
    return tuple(replace(one, is_gathered=is_followed(one, releases)) for one in releases)


def is_followed(release: Release, others: Sequence[Release]) -> bool:
    """Whether there is a later release of the same span that is in force."""
    return any(
        other.is_in_force and other.period.span is release.period.span and release.period < other.period
        for other in others
    )
