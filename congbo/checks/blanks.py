"""Columns that are yet to be filled in: one finding for all, not one for each cell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from congbo.checks.prepared import Prepared
from congbo.findings import Fact, Finding
from congbo.reading.tables import Table

MOST_NAMED = 12
FIXED = ("unit", "block", "total", "rank", "class")


def columns_left_blank(prepared: Prepared) -> Iterator[Finding]:
    """No unit has anything in some columns."""
    for release in prepared.releases:
        known = {*FIXED, *prepared.components(release.index)}
        for table in release.tables:
            if blank := [
                name for name in table.header if name.partition(":")[0] in known and is_left_blank(table, name)
            ]:
                names = ", ".join(blank[:MOST_NAMED]) + ("…" if len(blank) > MOST_NAMED else "")
                facts: dict[str, Fact] = {"rows": len(table.rows), "count": len(blank), "columns": names}
                yield Finding("columns_left_blank", replace(table.head(blank[0]), column=None), None, facts)


def is_left_blank(table: Table, name: str) -> bool:
    """Whether a column of several rows holds nothing at all."""
    return len(table.rows) > 1 and not any(table.column(name))
