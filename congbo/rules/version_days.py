"""The days on which a release was published and changed."""

from __future__ import annotations

from datetime import date

from congbo.model.library import Release


def version_day(release: Release) -> date | None:
    """The day of a version's last change; of the first, that of the announcement, if it is known."""
    days = [one.on for one in release.corrections if one.version == release.version]
    return max(days) if days else release.settings.announced


def last_change(release: Release) -> date | None:
    """The day on which its pages last came to say something else, if it is known."""
    withdrawn = release.settings.withdrawn
    return withdrawn.on if withdrawn else version_day(release)
