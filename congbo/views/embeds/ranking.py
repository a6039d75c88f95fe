"""The ranking of a block, to be set into other pages."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.urls import embedded_ranking_address, relative, scorecard_address
from congbo.views.context import Context
from congbo.views.embeds.embed import Embed, common
from congbo.views.parts import Figure, Link
from congbo.views.provenance.citation import cite_release

MOST = 100
"""Rows of the page; a longer ranking leads to the whole one."""
DRAWN = 10
"""Rows of the picture."""
HEAD, ROW, MORE, FOOT = 84, 27, 24, 66
"""Heights in the picture: above the rows, of each, of the line that says how many there are, and below."""


@dataclass(frozen=True, slots=True)
class EmbeddedRow:
    """One unit."""

    rank: str
    unit: Link
    score: Figure
    class_name: str
    y: int
    """Of its words in the picture."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EmbeddedRanking(Embed):
    """The units of a block, best first."""

    block: str
    total_name: str
    points: str
    has_ranks: bool
    has_classes: bool
    rows: tuple[EmbeddedRow, ...]
    drawn: tuple[EmbeddedRow, ...]
    """The first of them, which the picture holds."""
    size: int
    more: int
    """Where the picture says how many there are."""
    foot: int
    """Where it says from where they come."""
    height: int
    """Of the picture."""


def view_embedded_ranking(
    context: Context, index: Index, release: Release, judged: Judged, is_preview: bool = False
) -> EmbeddedRanking:
    """The embed of a block."""
    code, block, table = context.language.code, judged.result.block, judged.result.table
    address = embedded_ranking_address(release, block.id)

    def row(place: int, number: int) -> EmbeddedRow:
        unit, given = table.units[number], judged.classes[number]
        link = Link(context.unit_name(unit, release.period), relative(address, scorecard_address(release, unit)))
        score = context.figure(index, judged, TOTAL, number)
        rank = str(judged.total.rank(number) or "")
        return EmbeddedRow(rank, link, score, given[code] if given else "", HEAD + ROW * place + 18)

    end = HEAD + ROW * min(len(judged.order), DRAWN)
    rows = tuple(row(place, number) for place, number in enumerate(judged.order[:MOST]))
    return EmbeddedRanking(
        **common(
            context,
            index,
            release,
            address=address,
            page="index",
            subject=block.name[code],
            cited=cite_release(context, index, release),
            is_preview=is_preview,
        ),
        block=block.name[code],
        total_name=index.settings.total[code],
        points=index.settings.unit[code],
        has_ranks=judged.ranked > 0,
        has_classes=any(judged.classes),
        rows=rows,
        drawn=rows[:DRAWN],
        size=len(judged.order),
        more=end + 16,
        foot=end + MORE,
        height=end + MORE + FOOT,
    )
