"""Exceptions to the rule: of a unit that has figures, with a class that there is, ground and document."""

from __future__ import annotations

from collections.abc import Iterator

from congbo.checks.classes import class_facts, words_of
from congbo.checks.prepared import Prepared, ReleaseText
from congbo.findings import Finding
from congbo.reading.tables import Table

NEEDED = ("ground_vi", "ground_en", "document")


def overrides_of(prepared: Prepared) -> Iterator[tuple[ReleaseText, Table]]:
    """Each table of exceptions, with its release."""
    for release in prepared.releases:
        if table := prepared.sources.tables.get(f"{release.folder}/overrides.csv"):
            yield release, table


def override_without_ground(prepared: Prepared) -> Iterator[Finding]:
    """An exception has no ground, or no document that sets it."""
    for _, table in overrides_of(prepared):
        for column in NEEDED:
            for row, text in enumerate(table.column(column)):
                if not text.strip(" -–.") or (text.startswith("[") and text.endswith("]")):
                    yield Finding("override_without_ground", table.place(row, column), text)


def override_of_a_stranger(prepared: Prepared) -> Iterator[Finding]:
    """An exception speaks of a unit that has no row of figures, or gives a class that there is not."""
    for release, table in overrides_of(prepared):
        block_of = {
            unit: block
            for scores in release.tables
            for unit, block in zip(scores.column("unit"), scores.column("block"), strict=True)
        }
        for row, (unit, text) in enumerate(zip(table.column("unit"), table.column("class"), strict=True)):
            scheme = release.scheme(block_of.get(unit, ""))
            if unit not in block_of:
                yield Finding("override_of_a_stranger", table.place(row, "unit"), unit)
            elif scheme is None:
                yield Finding("no_scheme", table.place(row, "class"), block_of[unit], {"period": release.period.id})
            elif text not in words_of(scheme):
                yield Finding("unknown_class", table.place(row, "class"), text, class_facts(scheme, text))


OVERRIDE_CHECKS = (override_of_a_stranger, override_without_ground)
"""In order."""
