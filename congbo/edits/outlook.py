"""What a release to the public would change: pages that come, change and go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from congbo.judge import Results
from congbo.languages import Language
from congbo.pages import parts_of
from congbo.settings import SiteSettings
from congbo.views.context import Context


@dataclass(frozen=True, slots=True)
class Outlook:
    """Addresses below the root of a language."""

    new: tuple[str, ...]
    changed: tuple[str, ...]
    gone: tuple[str, ...]


def look_ahead(before: Results, after: Results, settings: SiteSettings, language: Language) -> Outlook:
    """How the pages of two results differ in what they say."""
    then, now = (page_prints(Context(one.library, one.judged, settings, language)) for one in (before, after))
    return Outlook(
        tuple(address for address in now if address not in then),
        tuple(address for address in now if address in then and then[address] != now[address]),
        tuple(address for address in then if address not in now),
    )


def page_prints(context: Context) -> Mapping[str, bytes]:
    """A digest of what each page says, by address; one page at a time is in memory."""
    return {
        page.address: sha256(repr(page).encode()).digest() for part in parts_of(context) for _, page in part(context)
    }
