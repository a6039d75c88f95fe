"""The address of every page, and links between them."""

from __future__ import annotations

from congbo.model.periods import Period

HOME = "index.html"
UNITS = "units/index.html"
LANGUAGE_FOLDERS = {"vi": "", "en": "en/"}
"""Vietnamese lies at the root."""


def index_address(index: str) -> str:
    """An index's page."""
    return f"{index}/index.html"


def release_address(index: str, period: Period) -> str:
    """A release's page."""
    return f"{index}/{period.id}/index.html"


def page_address(index: str, period: Period, name: str) -> str:
    """The page of a unit or a component in a release; both kinds share the folder."""
    return f"{index}/{period.id}/{name}.html"


def profile_address(unit: str) -> str:
    """A unit's page over all indices."""
    return f"units/{unit}.html"


def editorial_address(name: str) -> str:
    """A page of prose."""
    return f"{name}.html"


def depth(address: str) -> int:
    """How many folders down a page lies."""
    return address.count("/")


def relative(address: str, to: str) -> str:
    """The link from one page to another of the same language."""
    here, there = address.split("/")[:-1], to.split("/")
    shared = 0
    while shared < min(len(here), len(there) - 1) and here[shared] == there[shared]:
        shared += 1
    return "../" * (len(here) - shared) + "/".join(there[shared:])


def in_language(language: str, address: str) -> str:
    """The address below the site's root."""
    return LANGUAGE_FOLDERS[language] + address
