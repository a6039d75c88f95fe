"""The annex of a decision: one table of results for each block, in Vietnamese on every page."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from congbo.formats import Formats
from congbo.judge import Judged
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.model.scores import Integers
from congbo.numbers import divide
from congbo.rules.deciding import Deciding, period_folder
from congbo.rules.maxima import applicable_maximum
from congbo.urls import relative, scorecard_address
from congbo.views.context import Context
from congbo.views.papers.document_style import roman
from congbo.views.parts import Figure, Link

MEASURES = ("self", "appraised", "survey")
VIETNAMESE = Formats("vi", str)
"""How the document writes figures, whatever the language of the page."""
PERCENT = 100


@dataclass(frozen=True, slots=True)
class AnnexRow:
    """A unit's line."""

    number: int
    unit: Link
    figures: tuple[Figure, ...]
    """In the order of the annex's columns."""
    class_name: str


@dataclass(frozen=True, slots=True)
class Annex:
    """One table."""

    id: str
    numeral: str
    """Roman; empty if the document has one annex only."""
    title: str
    """As the document has it; empty if it is to be made from the names below."""
    index: str
    block: str
    period: str
    columns: tuple[str, ...]
    """maximum, self, appraised, survey, total, share, rank: those for which there are figures."""
    has_classes: bool
    width: int
    """How many columns the table has."""
    is_share_ours: bool
    """Whether the share was worked out here."""
    are_ranks_ours: bool
    rows: tuple[AnnexRow, ...]


@dataclass(frozen=True, slots=True)
class AnnexEntry:
    """An annex in the list of all, those of other releases with a link to where they stand."""

    numeral: str
    link: Link


def view_annexes(
    context: Context, index: Index, release: Release, deciding: Deciding, address: str
) -> tuple[Annex, ...]:
    """The annexes that hold results of this release."""
    listed = deciding.annexes()
    return tuple(
        _annex(context, index, release, deciding, number, title, judged, address)
        for number, (folder, block, title) in enumerate(listed, 1)
        if folder == period_folder(release) and (judged := context.judged[release.folder].get(block)) is not None
    )


def annex_id(deciding: Deciding, number: int) -> str:
    """The anchor of an annex."""
    return f"{deciding.decision.id}-{number}"


def numeral(deciding: Deciding, number: int) -> str:
    """An annex's number, which it bears only beside others."""
    return roman(number) if len(deciding.annexes()) > 1 else ""


def _annex(
    context: Context,
    index: Index,
    release: Release,
    deciding: Deciding,
    number: int,
    title: str,
    judged: Judged,
    address: str,
) -> Annex:
    rows = len(judged.result.table.units)
    columns = judged.result.table.columns
    maxima = applicable_maximum(judged.result.framework, TOTAL, columns, rows)
    shows_share = bool(maxima.any() and (maxima != PERCENT * 10**index.settings.precision).any())
    is_classifying = deciding.decision.kind == "classification"
    measures = [name for name in MEASURES if (column := columns.get(f"{TOTAL}:{name}")) and column.present.any()]
    shown = [
        *(["maximum"] if maxima.any() and not is_classifying else []),
        *([] if is_classifying else measures),
        *(["total"] if judged.total.counted else []),
        *(["share"] if shows_share else []),
        *(["rank"] if judged.ranked else []),
    ]
    has_classes = any(judged.classes) and (is_classifying or not _is_classified_elsewhere(context, release))
    return Annex(
        id=annex_id(deciding, number),
        numeral=numeral(deciding, number),
        title=title,
        index=index.settings.name.vi,
        block=judged.result.block.name.vi,
        period=VIETNAMESE.period(release.period),
        columns=tuple(shown),
        has_classes=has_classes,
        width=2 + len(shown) + has_classes,
        is_share_ours=shows_share,
        are_ranks_ours=judged.rank_origin == "computed",
        rows=tuple(
            _row(context, index, release, judged, number, row, shown, maxima, address)
            for number, row in enumerate(judged.order, 1)
        ),
    )


def _is_classified_elsewhere(context: Context, release: Release) -> bool:
    return any(one.decision.kind == "classification" for one in context.decisions(release))


def _row(
    context: Context,
    index: Index,
    release: Release,
    judged: Judged,
    number: int,
    row: int,
    shown: list[str],
    maxima: Integers,
    address: str,
) -> AnnexRow:
    unit, given = judged.result.table.units[row], judged.classes[row]
    target = scorecard_address(release, unit)
    return AnnexRow(
        number=number,
        unit=Link(context.unit_name(unit, release.period, "vi"), relative(address, target)),
        figures=tuple(_figure(index, judged, column, row, maxima) for column in shown),
        class_name=given.vi if given else "",
    )


def _figure(index: Index, judged: Judged, column: str, row: int, maxima: Integers) -> Figure:
    precision, decimals = index.settings.precision, index.settings.decimals.total
    score = judged.total.column.at(row)
    if column == "rank":
        rank = judged.total.rank(row)
        return Figure(str(rank) if rank else "", 0 if rank else -1)
    if column in ("maximum", "share"):
        maximum = int(maxima[row])
        if column == "maximum":
            is_whole = maximum % 10**precision == 0
            return Figure(VIETNAMESE.number(maximum, precision, 0 if is_whole else decimals), 0)
        if score is None or not maximum:
            return Figure("", int(judged.total.column.flags[row]) or -1)
        return Figure(VIETNAMESE.number(divide(score * PERCENT * 100, maximum), 2, 2), 0)
    figures = judged.total.column if column == "total" else judged.result.table.columns[f"{TOTAL}:{column}"]
    value = figures.at(row)
    if value is None:
        return Figure("", int(np.uint8(figures.flags[row])))
    return Figure(VIETNAMESE.number(value, precision, decimals), 0)
