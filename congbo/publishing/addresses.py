"""Which addresses a file may have on any host and any disk."""

from __future__ import annotations

import re
from collections.abc import Sequence
from unicodedata import normalize

from congbo.errors import AddressTaken
from congbo.publishing.stage import Entry

PORTABLE = re.compile(r"([a-z0-9._-]+/)*([a-z0-9._-]+|README\.txt(\.gz)?|SHA256SUMS)")
RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
"""Names that Windows keeps for devices."""
LONGEST = 200


def by_address(entries: Sequence[Entry]) -> dict[str, Entry]:
    """The entries sorted by address; raises AddressTaken if two are one file where case does not count."""
    folded: set[str] = set()
    for entry in entries:
        name = normalize("NFC", entry.address).casefold()
        if name in folded:
            raise AddressTaken(entry.address)
        folded.add(name)
    return {entry.address: entry for entry in sorted(entries, key=lambda entry: entry.address)}


def is_portable(address: str) -> bool:
    """Whether it is short, in small letters of ASCII, and no name of a device."""
    names = address.split("/")
    is_plain = PORTABLE.fullmatch(address) is not None and not any(RESERVED.fullmatch(name) for name in names)
    return is_plain and len(address) <= LONGEST and not any(name.endswith(".") for name in names)
