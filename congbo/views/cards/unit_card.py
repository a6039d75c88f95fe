"""The card of a scorecard: who, how much, which place."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.judge import Judged
from congbo.model.library import Index, Release
from congbo.urls import card_address, page_address
from congbo.views.cards.card import Card, told
from congbo.views.cards.name_lines import NameBlock, name_block
from congbo.views.context import Context
from congbo.views.embeds.headline import EmbeddedHeadline, view_headline

TOP = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitCard(Card):
    """One unit's score and rank."""

    name: NameBlock
    headline: EmbeddedHeadline


def view_unit_card(context: Context, index: Index, release: Release, judged: Judged, row: int) -> UnitCard:
    """The card of one row of a block."""
    unit, headline = judged.result.table.units[row], view_headline(context, index, release, judged, row)
    return UnitCard(
        address=card_address(page_address(release, unit)),
        title=headline.title,
        description=headline.description,
        crumbs=(),
        is_illustrative=headline.is_illustrative,
        cited=headline.cited,
        what=told(context, index, release),
        status=headline.status,
        name=name_block(headline.unit, TOP),
        headline=headline,
    )
