"""Ids and what they point at."""

from __future__ import annotations

import re
from collections.abc import Iterator

from congbo.checks.nearest import did_you_mean
from congbo.checks.structure import score_tables
from congbo.findings import Finding, Place
from congbo.read import Sources

ID = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?")
"""Lower-case ASCII letters, digits and hyphens, at most 60."""
RESERVED = re.compile(r"index|decision|v\d+|con|nul|aux|prn|com\d|lpt\d")
"""Names of our own pages, and those that Windows forbids."""


def code_is_no_address(sources: Sources) -> Iterator[Finding]:
    """An id cannot be part of an address."""
    for file, table in sources.tables.items():
        column = "component" if "framework-" in file else "unit" if file == "units.csv" else None
        for row, value in enumerate(table.column(column)) if column else ():
            if not ID.fullmatch(value) or RESERVED.fullmatch(value):
                yield Finding(
                    "code_is_no_address",
                    table.place(row, column or ""),
                    "mã chỉ gồm chữ thường không dấu, số và gạch nối, tối đa 60 ký tự, và không trùng tên dành riêng.",
                    value=value,
                )
    for index in sources.folders():
        if not ID.fullmatch(index):
            yield Finding(
                "code_is_no_address", Place(f"{index}/index.yml"), "tên thư mục chỉ số không hợp lệ.", value=index
            )


def unknown_parent(sources: Sources) -> Iterator[Finding]:
    """A unit belongs to one that is not in units.csv."""
    table = sources.tables["units.csv"]
    known = set(table.column("unit"))
    for row, parent in enumerate(table.column("parent")):
        if parent and parent not in known:
            yield Finding(
                "unknown_parent",
                table.place(row, "parent"),
                "không có đơn vị này.",
                did_you_mean(parent, known),
                parent,
            )


def unknown_unit(sources: Sources) -> Iterator[Finding]:
    """A table of figures or the lineage names a unit that is not in units.csv."""
    known = set(sources.tables["units.csv"].column("unit"))
    named = [
        (table, "unit")
        for index in sources.folders()
        for period in sources.periods(index)
        for table in score_tables(sources, index, period)
    ]
    if "lineage.csv" in sources.tables:
        named += [(sources.tables["lineage.csv"], side) for side in ("predecessor", "successor")]
    for table, column in named:
        for row, unit in enumerate(table.column(column)):
            if unit not in known and (unit or column == "unit"):
                yield Finding(
                    "unknown_unit",
                    table.place(row, column),
                    "không có mã đơn vị này trong units.csv.",
                    did_you_mean(unit, known),
                    unit,
                )
