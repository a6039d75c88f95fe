"""The card of a release: the first units of its first block."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.model.library import Index, Release
from congbo.urls import card_address, release_address
from congbo.views.cards.card import Card, told
from congbo.views.context import Context
from congbo.views.embeds.ranking import EmbeddedRow, view_embedded_ranking

FIRST = 5
TOP, ROW = 232, 58
"""Of the first row's foot, and from each to the next."""


@dataclass(frozen=True, slots=True)
class CardRow:
    """One unit, and where its words stand."""

    row: EmbeddedRow
    y: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseCard(Card):
    """The first of a ranking."""

    block: str
    total_name: str
    points: str
    rows: tuple[CardRow, ...]
    size: int


def view_release_card(context: Context, index: Index, release: Release) -> ReleaseCard:
    """The card of a release."""
    ranking = view_embedded_ranking(context, index, release, next(iter(context.judged[release.folder].values())))
    return ReleaseCard(
        address=card_address(release_address(release)),
        title=ranking.title,
        description=ranking.description,
        crumbs=(),
        is_illustrative=ranking.is_illustrative,
        cited=ranking.cited,
        what=told(context, index, release),
        status=ranking.status,
        block=ranking.block,
        total_name=ranking.total_name,
        points=ranking.points,
        rows=tuple(CardRow(row, TOP + ROW * place) for place, row in enumerate(ranking.rows[:FIRST])),
        size=ranking.size,
    )
