"""Versions of a release: what was changed in each, why, and what proves that nothing else was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from congbo.model.texts import Text

ChangeKind = Literal["correction", "revision", "update"]
"""Something was wrong; better data arrived; a planned addition."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One cell that a version changed: a line of `corrections.csv`."""

    version: int
    """The version that the change made, 2 or more."""
    unit: str
    column: str
    """A heading of the figures; `unit` where the whole row is new."""
    old: str
    """As the file had it; blank where there was nothing."""
    new: str
    kind: ChangeKind
    reason: Text
    on: date
    document: str
    """What it rests on: a number and date, or an address of the web; may be blank."""


@dataclass(frozen=True, slots=True)
class Amendment:
    """A change of what a published release says beside its rows: a line of `amendments.csv`."""

    file: str
    """Path below `results/`."""
    field: str
    old: str
    """Blank where nothing was said."""
    new: str
    kind: ChangeKind
    reason: Text
    on: date
    document: str
    number: int = 0
    """Its place in the log, counted from 1."""

    @property
    def folder(self) -> str:
        """The index or the release of which it is; empty for what all share."""
        return self.file.rpartition("/")[0]

    @property
    def key(self) -> str:
        """The first part of the field: a component, a unit, a setting."""
        return self.field.partition(".")[0].partition("@")[0]


@dataclass(frozen=True, slots=True)
class PublishedRow:
    """What proves a row of a released version: a line of `published.csv`."""

    version: int
    """The first version in which the row stood so."""
    unit: str
    sha256: str
    marks: str = ""
    """A few digits for each cell, in order of the columns: they tell which one was changed."""


def proofs_of(rows: Sequence[PublishedRow], version: int) -> dict[str, PublishedRow]:
    """What each unit's row of a version must match: the last proof that is not later."""
    found: dict[str, PublishedRow] = {}
    for row in sorted(rows, key=lambda row: row.version):
        if row.version <= version:
            found[row.unit] = row
    return found


@dataclass(frozen=True, slots=True)
class PublishedRelease:
    """What is remembered of a release outside its folder: a line of `addresses.csv`."""

    index: str
    period: str
    version: int
    """The last one that was released."""
    pages: tuple[str, ...]
    """Ids of all pages in its folder but those of units, which stand in its `published.csv`."""

    @property
    def folder(self) -> str:
        """Where its files lay."""
        return f"{self.index}/{self.period}"


@dataclass(frozen=True, slots=True)
class Redirect:
    """Where a page has gone: a line of `redirects.csv`."""

    source: str
    """An address below the root of a language; a whole folder where it ends in a slash."""
    target: str

    @property
    def is_of_twins(self) -> bool:
        """Whether one embed took the place of another, so that it can be shown at both addresses."""
        return self.target.startswith("embed/") and self.source.count("/") == self.target.count("/")

    def lead(self, address: str) -> str | None:
        """Where the redirect sends an address, None if it says nothing of it."""
        if address == self.source:
            return self.target
        if self.source.endswith("/") and address.startswith(self.source):
            return self.target + address.removeprefix(self.source)
        return None
