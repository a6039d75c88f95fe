"""The units of a release: known, of their time, of their group, none missing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from congbo.checks.nearest import did_you_mean
from congbo.checks.prepared import Prepared, ReleaseText
from congbo.findings import NONE, Fact, Finding, Phrase, Place
from congbo.naming import spelling, without_prefix
from congbo.reading.tables import Table


def unknown_block(prepared: Prepared) -> Iterator[Finding]:
    """A row belongs to a group that index.yml does not name."""
    for release in prepared.releases:
        known = [block.id for block in release.settings.blocks]
        for table in release.tables:
            for row, block in enumerate(table.column("block")):
                if block not in known:
                    facts: dict[str, Fact] = {"known": ", ".join(known), "nearest": did_you_mean(block, known)}
                    yield Finding("unknown_block", table.place(row, "block"), block, facts)


def unit_outside_validity(prepared: Prepared) -> Iterator[Finding]:
    """A unit does not exist in the period."""
    events = prepared.sources.tables.get("lineage.csv")
    lineage = list(events.records()) if events else []
    for release in prepared.releases:
        for table in release.tables:
            for row, unit in enumerate(table.column("unit")):
                known = prepared.units.get(unit)
                if known is None or known.during(release.period):
                    continue
                if known.states[-1].valid_to < release.period.first:
                    validity = Phrase("ended_on", {"day": known.states[-1].valid_to.isoformat()})
                    others = sorted(
                        {event["successor"] for event in lineage if event["predecessor"] == unit} - {"", unit}
                    )
                    way = Phrase("use_successors", {"units": ", ".join(others)})
                else:
                    first = next(state.valid_from for state in known.states if state.valid_from != date.min)
                    validity = Phrase("begins_on", {"day": first.isoformat()})
                    others = sorted(
                        {event["predecessor"] for event in lineage if event["successor"] == unit} - {"", unit}
                    )
                    way = Phrase("use_predecessors", {"units": ", ".join(others)})
                facts: dict[str, Fact] = {
                    "name": known.current.name.vi,
                    "validity": validity,
                    "period": release.period.id,
                    "way": way if others else Phrase("correct_unit"),
                }
                yield Finding("unit_outside_validity", table.place(row, "unit"), unit, facts)


def unit_of_another_kind(prepared: Prepared) -> Iterator[Finding]:
    """A unit is of a kind that its group does not hold."""
    for release in prepared.releases:
        kinds = {block.id: block.kinds for block in release.settings.blocks}
        for table in release.tables:
            for row, (unit, block) in enumerate(zip(table.column("unit"), table.column("block"), strict=True)):
                state = prepared.units[unit].during(release.period) if unit in prepared.units else None
                if state and kinds.get(block) and state.kind not in kinds[block]:
                    facts = {"kind": state.kind, "block": block, "kinds": ", ".join(kinds[block])}
                    yield Finding("unit_of_another_kind", table.place(row, "unit"), unit, facts)


def missing_unit(prepared: Prepared) -> Iterator[Finding]:
    """A unit of the release before, which still exists, has no row."""
    for release in prepared.releases:
        before = _before(prepared, release)
        if before is None or not release.tables or _lacks_rows(prepared, release):
            continue
        now = {unit for table in release.tables for unit in table.column("unit")}
        then = {unit for table in before.tables for unit in table.column("unit")}
        gone = [
            unit
            for unit in sorted(then - now)
            if unit in prepared.units and prepared.units[unit].states[-1].valid_to >= release.period.last
        ]
        if gone:
            place = Place(release.tables[0].source or release.tables[0].file)
            names = ", ".join(gone[:5]) + ("…" if len(gone) > 5 else "")
            way = Phrase("were_rows_hidden") if _stood_together(before, set(gone)) else NONE
            yield Finding("missing_unit", place, facts={"count": len(gone), "units": names, "way": way})


def _stood_together(before: ReleaseText, gone: set[str]) -> bool:
    """Whether at least three units are gone that stood next to each other: a filter hides rows like that."""
    for table in before.tables:
        rows = [row for row, unit in enumerate(table.column("unit")) if unit in gone]
        if len(rows) == len(gone) >= 3 and rows[-1] - rows[0] + 1 == len(rows):
            return True
    return False


def _before(prepared: Prepared, release: ReleaseText) -> ReleaseText | None:
    earlier = [
        other
        for other in prepared.releases
        if other.index == release.index and other.period.span is release.period.span and other.period < release.period
    ]
    return max(earlier, key=lambda other: other.period, default=None)


def name_of_another(prepared: Prepared) -> Iterator[Finding]:
    """The name beside an id is another unit's; many in a row are one shift."""
    for release in prepared.releases:
        for table in release.tables:
            if "name" not in table.header:
                continue
            wrong = [row for row, fits in enumerate(_fits(prepared, release, table)) if not fits]
            for run in _runs(wrong):
                unit, name = table.column("unit")[run[0]], table.column("name")[run[0]]
                if len(run) > 2:
                    yield Finding("names_shifted", table.place(run[0], "name"), name, {"count": len(run)})
                    continue
                for row in run:
                    unit, name = table.column("unit")[row], table.column("name")[row]
                    expected = prepared.units[unit].current.name.vi
                    yield Finding(
                        "name_of_another", table.place(row, "name"), name, {"unit": unit, "expected": expected}
                    )


def _fits(prepared: Prepared, release: ReleaseText, table: Table) -> list[bool]:
    fits: list[bool] = []
    for unit, name in zip(table.column("unit"), table.column("name"), strict=True):
        known = prepared.units.get(unit)
        names = (
            [*(n for state in known.states for n in (state.name.vi, state.name.en)), *known.aliases] if known else []
        )
        forms = {spelling(name), spelling(without_prefix(name))}
        fits.append(known is None or bool(forms & {spelling(one) for one in names}))
    return fits


def _runs(rows: list[int]) -> Iterator[list[int]]:
    run: list[int] = []
    for row in rows:
        if run and row != run[-1] + 1:
            yield run
            run = []
        run.append(row)
    if run:
        yield run


def wrong_row_count(prepared: Prepared) -> Iterator[Finding]:
    """The number of units is not the one that release.yml states as a control."""
    for release in prepared.releases:
        if not release.tables or _lacks_rows(prepared, release):
            continue
        for block, expected in release.release.control.items():
            found = sum(table.column("block").count(block) for table in release.tables)
            if found != expected:
                place = Place(release.tables[0].source or release.tables[0].file)
                yield Finding("wrong_row_count", place, facts={"found": found, "expected": expected})


def _lacks_rows(prepared: Prepared, release: ReleaseText) -> bool:
    """Whether rows were left out because their unit is not known, which is said already."""
    return any((table.source or table.file) in prepared.unresolved for table in release.tables)
