"""Which announcements have come true: told by what is public, for the build knows no today."""

from __future__ import annotations

from congbo.model.announcements import OFF, Announcement
from congbo.model.library import Library, Release


def release_announced(library: Library, announcement: Announcement) -> Release | None:
    """The public release that an announcement led to; None while there is none.

    A release that is public answers its first announcement; a later one (of its final figures, say) needs a day of
    announcement in the release that is not before its own.
    """
    release = _release(library, announcement)
    if release is None or announcement.status in OFF:
        return None
    valid = [one.number for one in library.announcements if _same(one, announcement) and one.status not in OFF]
    announced = release.settings.announced
    is_answered = announcement.number == min(valid) or (announced is not None and announced >= announcement.on)
    return release if is_answered else None


def _release(library: Library, announcement: Announcement) -> Release | None:
    return next(
        (
            release
            for index in library.indices
            if index.id == announcement.index
            for release in index.releases
            if release.period == announcement.period and release.settings.status != "forecast"
        ),
        None,
    )


def _same(one: Announcement, other: Announcement) -> bool:
    return (one.index, one.period) == (other.index, other.period)
