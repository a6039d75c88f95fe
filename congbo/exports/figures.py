"""Figures as downloads have them: all stored digits, with a point, in every language."""

from __future__ import annotations

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL
from congbo.model.library import Release
from congbo.model.scores import MARKERS, Column
from congbo.numbers import decimal_text

SCORE = "score"
"""The measure that a component's own column holds."""
MARKER_OF = {int(flag): marker for marker, flag in MARKERS.items()}
"""What a file says of a figure that is not there, by its flag."""


def figure_texts(column: Column, precision: int) -> list[str]:
    """A column's figures; empty where one is missing."""
    return list(column.each(lambda value: decimal_text(value, precision), lambda flag: ""))


def missing_texts(column: Column) -> list[str]:
    """Why each figure of a column is missing; empty where it is not."""
    return [MARKER_OF[flag] if flag else "" for flag in column.flags.tolist()]


def columns_of(judged: Judged) -> dict[tuple[str, str], Column]:
    """All columns of a block by component and measure, in the order of its framework, a component's score first."""
    columns: dict[tuple[str, str], Column] = {}
    for component in judged.result.framework.components:
        if component in judged.standings:
            columns[component, SCORE] = judged.standings[component].column
        for name, column in judged.result.table.columns.items():
            owner, _, measure = name.partition(":")
            if measure and owner == component:
                columns[component, measure] = column
    return columns


def rank_origin(judged: Judged, component: str) -> str:
    """Who made a component's ranks."""
    if component == TOTAL:
        return judged.rank_origin
    return "computed" if judged.standings[component].ranks.any() else "none"


def version_of(release: Release) -> str:
    """The number of the version that the figures belong to."""
    return str(release.version)
