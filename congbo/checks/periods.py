"""Periods and days that contradict each other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from congbo.checks.prepared import Prepared
from congbo.findings import Fact, Finding, Place


def another_period(prepared: Prepared) -> Iterator[Finding]:
    """A row bears another period than its folder."""
    for release in prepared.releases:
        for table in release.tables:
            if "period" not in table.header:
                continue
            wrong = [row for row, text in enumerate(table.column("period")) if text != release.period.id]
            for row in wrong:
                text = table.column("period")[row]
                facts: dict[str, Fact] = {"period": release.period.id, "count": len(wrong), "size": len(table.rows)}
                code = (
                    "period_spelt_otherwise" if release.period.id in re.findall(r"[\d]{4}", text) else "another_period"
                )
                yield Finding(code, table.place(row, "period"), text, facts)


def announced_too_early(prepared: Prepared) -> Iterator[Finding]:
    """A result was announced, or its figures taken, before its period began."""
    for release in prepared.releases:
        file = f"{release.folder}/release.yml"
        for key, day in (("announced", release.release.announced), ("as_of", release.release.as_of)):
            if day is not None and day < release.period.first and release.release.status != "forecast":
                facts: dict[str, Fact] = {"key": key, "first": release.period.first.isoformat()}
                line = prepared.sources.documents[file].line((key,))
                yield Finding("announced_too_early", Place(file, line), day.isoformat(), facts)
