"""The small things that views are made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Link:
    """A name and where it leads; no `href` where it leads nowhere."""

    text: str
    href: str


class Figure(NamedTuple):
    """A number as text, or the reason why there is none.

    A tuple, as are others of which a page has hundreds: made, hashed and compared without a call of Python's.
    """

    text: str
    flag: int
    """A `Flag`: 0 where there is a number."""


class Change(NamedTuple):
    """By how much something moved, and whither."""

    direction: str
    """up, down or same; for ranks, up is towards first place."""
    amount: str
    """Without a sign."""
    number: int
    """The amount in the last digit shown, for grammar."""


@dataclass(frozen=True, slots=True)
class DecisionLink:
    """A document that decides on a release, and where its extract stands."""

    kind: str
    form: str
    code: str
    day: str
    href: str


@dataclass(frozen=True, slots=True)
class Source:
    """Where a release's figures come from and what may be done with them."""

    publisher: Link
    title: Link
    licence: Link
    announced: str
    as_of: str
    retrieved: str
    decisions: tuple[DecisionLink, ...]
    """The documents that decide on the release."""


@dataclass(frozen=True, slots=True)
class Citation:
    """How a page is cited."""

    publisher: str
    work: str
    """The index and its period: "Provincial Competitiveness Index 2018"."""
    subject: str
    """The unit or the component; empty for a whole release."""
    score: str
    """With its unit; empty without one."""
    standing: str
    """Rank and number of units, 5/63; empty without a rank."""
    version: int
    status: str
    """forecast, provisional or withdrawn; empty otherwise."""
    announced: str
    as_of: str
    year: str
    """Of the announcement; empty if that is not known."""
    url: str
    """The address that stays, with the anchor of the version."""
    is_complete: bool
    """Whether the address begins with that of the site, which may not be known yet."""
    key: str
    """A name for bibliographies."""
    site: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What every page has."""

    address: str
    """Below its language's root."""
    title: str
    """For the window and for search engines; unique."""
    description: str
    crumbs: tuple[Link, ...]
    is_illustrative: bool
    citation: Citation | None = None
    """None on pages that gather what others say."""
    card: str = ""
    """The address of its picture, below the root of its language; empty if it has none."""
    stays_unlisted: bool = False
    """Whether search engines are asked to leave it out, though its figures are real."""
    canonical: str = ""
    """The page that search engines are to show in its place."""
    forward: str = ""
    """The page to which it sends readers at once."""
