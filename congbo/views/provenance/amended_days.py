"""What was changed beside the figures of an index, day by day, each change once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from congbo.model.library import Index, Release
from congbo.model.versions import Amendment
from congbo.urls import CORRECTIONS

MOST_TEXTS = 5
"""Changes that are told one by one where a day is told in short."""


@dataclass(frozen=True, slots=True)
class AmendedDay:
    """Changes of one day, of one release or of what several share."""

    release: Release
    """The one that they are of, or the last of those that share what was changed."""
    is_own: bool
    """Whether they are of the release alone."""
    on: date
    amendments: tuple[Amendment, ...]
    """In the order of the log."""

    @property
    def name(self) -> str:
        """Tells it from all other days of the index, for ever: `pci/2019/amended/2020-05-05`."""
        folder = f"{self.release.index}/{self.release.period.id}" if self.is_own else self.release.index
        return f"{folder}/amended/{self.on.isoformat()}"


def amended_once(index: Index) -> list[tuple[Release, Amendment]]:
    """Each change beside the figures, with the release that it is of, or the last of those that share what was changed."""
    found = {one.number: (release, one) for release in index.releases for one in release.amendments}
    return [found[number] for number in sorted(found)]


def is_own(amendment: Amendment) -> bool:
    """Whether what was changed lies in the folder of a release."""
    return amendment.folder.count("/") == 1


def amended_days(index: Index) -> Iterator[AmendedDay]:
    """The days by release; what several share comes last."""
    known = sorted(amended_once(index), key=lambda one: (_scope(*one), one[1].on, one[1].number))
    for _, group in groupby(known, key=lambda one: (_scope(*one), one[1].on)):
        some = list(group)
        release, first = max(some, key=lambda one: one[0].period.last)[0], some[0][1]
        yield AmendedDay(release, is_own(first), first.on, tuple(one for _, one in some))


def listed_anchor(index: Index, amendment: Amendment) -> str:
    """The place of a change in the list of all corrections."""
    return f"{index.id}-amended-{amendment.number}"


def listed_address(index: Index, amendment: Amendment) -> str:
    """Where a change stands in the list of all corrections."""
    return f"{CORRECTIONS}#{listed_anchor(index, amendment)}"


def _scope(release: Release, amendment: Amendment) -> tuple[bool, str]:
    return (False, release.folder) if is_own(amendment) else (True, "")
