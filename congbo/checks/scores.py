"""Cells of the tables of figures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from congbo.assemble import settings_of
from congbo.checks.nearest import did_you_mean
from congbo.checks.structure import score_tables
from congbo.findings import Finding
from congbo.model.indices import Classification, IndexSettings
from congbo.model.scores import MARKERS
from congbo.read import Sources, Table

NUMBER = re.compile(r"-?(0|[1-9]\d*)([.,]\d+)?")
RANK = re.compile(r"[1-9]\d*")
FIXED = ("unit", "block", "total", "rank", "class")
MEASURES = ("self", "appraised", "survey", "ci_low", "ci_high", "se")


def tables_of(sources: Sources) -> Iterator[tuple[str, str, IndexSettings, Table]]:
    """Every table of figures with its index, period and settings."""
    for index in sources.folders():
        settings, _ = settings_of(IndexSettings, sources, f"{index}/index.yml")
        for period in sources.periods(index) if settings else ():
            for table in score_tables(sources, index, period):
                if settings:
                    yield index, period, settings, table


def unknown_block(sources: Sources) -> Iterator[Finding]:
    """A row belongs to a group that index.yml does not name."""
    for _, _, settings, table in tables_of(sources):
        known = [block.id for block in settings.blocks]
        for row, block in enumerate(table.column("block")):
            if block not in known:
                yield Finding(
                    "unknown_block",
                    table.place(row, "block"),
                    f"nhóm phải là một trong: {', '.join(known)}.",
                    did_you_mean(block, known),
                    block,
                )


def unknown_column(sources: Sources) -> Iterator[Finding]:
    """A column is no component of any of the index's frameworks."""
    for index, _, settings, table in tables_of(sources):
        known = set(FIXED)
        for method in settings.frameworks:
            known.update(sources.tables[f"{index}/framework-{method.id}.csv"].column("component"))
        for position, name in enumerate(table.header):
            component, _, measure = name.partition(":")
            if component not in known or (measure and measure not in MEASURES):
                place = table.place(0, name)
                yield Finding(
                    "unknown_column", place, f"cột lạ (cột thứ {position + 1}).", did_you_mean(component, known), name
                )


def not_a_number(sources: Sources) -> Iterator[Finding]:
    """A cell that should hold a number holds something else."""
    for _, _, settings, table in tables_of(sources):
        for position, name in enumerate(table.header):
            if name in ("unit", "block", "class"):
                continue
            for row, cells in enumerate(table.rows):
                text = cells[position]
                if text in MARKERS:
                    continue
                if name == "rank":
                    if not RANK.fullmatch(text):
                        yield Finding("not_a_rank", table.place(row, name), "hạng phải là số nguyên từ 1.", value=text)
                elif not NUMBER.fullmatch(text):
                    what = (
                        "ô trống; cần số, hoặc dấu thiếu số liệu như [x]."
                        if not text
                        else "không phải là số; cần số như 91.43."
                    )
                    yield Finding("not_a_number", table.place(row, name), what, value=text)
                elif len(text.replace(",", ".").partition(".")[2]) > settings.precision:
                    yield Finding(
                        "too_many_decimals",
                        table.place(row, name),
                        f"quá {settings.precision} chữ số thập phân.",
                        value=text,
                    )


def unknown_class(sources: Sources) -> Iterator[Finding]:
    """A class is not one of the scheme in force."""
    for index, period, _, table in tables_of(sources):
        if "class" not in table.header:
            continue
        file = f"{index}/classification.yml"
        classification = settings_of(Classification, sources, file)[0] if file in sources.documents else None
        scheme = next((one for one in classification.schemes if one.covers(period)), None) if classification else None
        known = {word for name in scheme.classes for word in (name.id, name.vi, name.en)} if scheme else set()
        for row, text in enumerate(table.column("class")):
            if text not in known and text not in MARKERS:
                yield Finding(
                    "unknown_class",
                    table.place(row, "class"),
                    "không có loại này trong classification.yml.",
                    did_you_mean(text, known),
                    text,
                )
