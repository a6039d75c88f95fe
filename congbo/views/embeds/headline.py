"""The headline of a scorecard, to be set into other pages."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.urls import embed_address
from congbo.views.charts.geometry import Bar, draw_bar
from congbo.views.context import Context
from congbo.views.embeds.embed import Embed, common
from congbo.views.parts import Figure
from congbo.views.provenance.citation import cite_scorecard

LONG_NAME = 30
"""Letters of a name from which on it is set smaller, as a picture cannot break it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EmbeddedHeadline(Embed):
    """One unit's score, rank and class."""

    unit: str
    is_long_name: bool
    total_name: str
    points: str
    maximum: str
    score: Figure
    rank: int | None
    is_shared: bool
    block_size: int
    block_noun: str
    class_name: str
    scheme: str
    bar: Bar | None


def view_headline(
    context: Context, index: Index, release: Release, judged: Judged, row: int, is_preview: bool = False
) -> EmbeddedHeadline:
    """The embed of one row of a block."""
    code, settings, total = context.language.code, index.settings, judged.total
    unit, given, score = judged.result.table.units[row], judged.classes[row], total.column.at(row)
    name = context.unit_name(unit, release.period)
    most = judged.result.framework.components[TOTAL].maximum
    return EmbeddedHeadline(
        **common(
            context,
            index,
            release,
            address=embed_address(release, unit),
            page=unit,
            subject=name,
            cited=cite_scorecard(context, index, release, judged, row),
            is_preview=is_preview,
        ),
        unit=name,
        is_long_name=len(name) > LONG_NAME,
        total_name=settings.total[code],
        points=settings.unit[code],
        maximum="" if most is None else context.language.formats.number(most, settings.precision, 0),
        score=context.figure(index, judged, TOTAL, row),
        rank=total.rank(row),
        is_shared=bool(total.shared[row]),
        block_size=judged.size,
        block_noun=judged.result.block.noun[code],
        class_name=given[code] if given else "",
        scheme=judged.scheme.name[code] if judged.scheme else "",
        bar=None if most is None or score is None else draw_bar(score, None, None, most),
    )
