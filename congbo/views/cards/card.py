"""What all cards say: of what they tell, and where it comes from."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.model.library import Index, Release
from congbo.urls import card_address
from congbo.views.context import Context
from congbo.views.parts import Citation, Page

ONE_LINE = 62
"""Letters that a line of a picture holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card(Page):
    """A picture of 1200 × 630."""

    cited: Citation
    what: str
    """Index and period, as short as the picture needs them."""
    status: str


def told(context: Context, index: Index, release: Release) -> str:
    """Index and period in one line of a picture."""
    code, period = context.language.code, context.in_sentence(release)
    whole = f"{index.settings.name[code]}, {period}"
    return whole if len(whole) <= ONE_LINE else f"{index.settings.short[code]}, {period}"


def card_of(context: Context, release: Release, address: str) -> str:
    """The address of the card of a release's page; empty where there is none. What is superseded has none."""
    return card_address(address) if context.settings.cards and not release.is_superseded else ""
