"""Rows that were released against what proves them: nothing changes, comes or goes unseen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from congbo.checks.prepared import Prepared, ReleaseText
from congbo.findings import Fact, Finding, Phrase
from congbo.model.scores import MARKERS
from congbo.model.versions import Correction, PublishedRow, Redirect, proofs_of
from congbo.reading.tables import Table
from congbo.rules.freezing import changed_columns, find_cell, plain_column, row_hash, row_hashes
from congbo.rules.undoing import undo
from congbo.versions.logbook import corrections_of, published_rows, redirects_of, remembered_releases
from congbo.versions.rebuild import cells_of, rebuilt

MOST_TRIED = 300_000
"""Figures that are tried to find out what was published in a cell."""
MOST_SOUGHT = 5
"""Rows of a release for which that is done."""


@dataclass(frozen=True, slots=True)
class Frozen:
    """A release that the public has seen, under the ids that it had then."""

    release: ReleaseText
    current: tuple[Table, ...]
    """Its figures as they stand in the files."""
    tables: tuple[Table, ...]
    """The figures of the last version that was released."""
    corrections: tuple[Correction, ...]
    proofs: tuple[PublishedRow, ...]
    version: int
    records: Table
    """`published.csv`."""
    log: Table | None
    """`corrections.csv`."""
    forwarded: frozenset[str]
    """Units whose page is redirected."""

    @property
    def files(self) -> str:
        """The files of its figures."""
        return ", ".join(table.source or table.file for table in self.release.tables)

    @property
    def words(self) -> str:
        """Index and period as commands take them."""
        return self.release.folder.replace("/", " ")


def frozen_releases(prepared: Prepared) -> Iterator[Frozen]:
    """Every release that the public has seen."""
    redirects = redirects_of(prepared.sources)
    pages = {one.folder: one.pages for one in remembered_releases(prepared.sources)}
    for release in prepared.releases:
        folder = release.folder
        proofs = published_rows(prepared.sources, folder)
        if not proofs or any((table.source or table.file) in prepared.unresolved for table in release.tables):
            continue
        former = former_names(redirects, folder, {*(row.unit for row in proofs), *pages.get(folder, ())})
        corrections = tuple(
            replace(one, unit=former.get(one.unit, one.unit), column=former.get(one.column, one.column))
            for one in corrections_of(prepared.sources, folder)
        )
        version = max(row.version for row in proofs)
        current = tuple(_renamed(table, former) for table in release.tables) if former else release.tables
        is_open = any(one.version > version for one in corrections)
        tables = rebuilt(current, corrections, version) if is_open else current
        forwarded = frozenset(
            row.unit for row in proofs if any(one.lead(f"{folder}/{row.unit}.html") for one in redirects)
        )
        records, log = (prepared.sources.tables.get(f"{folder}/{name}.csv") for name in ("published", "corrections"))
        if records:
            yield Frozen(release, current, tables, corrections, proofs, version, records, log, forwarded)


def former_names(redirects: Iterable[Redirect], folder: str, released: Set[str]) -> dict[str, str]:
    """The ids of units and components that were others at the release, by what redirects say."""
    pairs = (
        (_name(one.target, folder), _name(one.source, folder))
        for one in redirects
        if one.source.startswith(f"{folder}/") and one.target.startswith(f"{folder}/")
    )
    return {now: then for now, then in pairs if then in released and now not in released}


def _name(address: str, folder: str) -> str:
    return address.removeprefix(f"{folder}/").removesuffix(".html")


def _renamed(table: Table, former: Mapping[str, str]) -> Table:
    unit = table.header.index("unit")
    parts = [name.partition(":") for name in table.header]
    header = tuple(f"{former.get(component, component)}{colon}{measure}" for component, colon, measure in parts)
    rows = tuple((*row[:unit], former.get(row[unit], row[unit]), *row[unit + 1 :]) for row in table.rows)
    return replace(table, header=header, rows=rows, _columns={}, _plain={})


def published_row_changed(frozen: Frozen) -> Iterator[Finding]:
    """A row that was released reads otherwise now, without a version that says so."""
    proofs, sought = proofs_of(frozen.proofs, frozen.version), 0
    for table in frozen.tables:
        for row, (unit, sha) in enumerate(zip(table.column("unit"), row_hashes(table.header, table.rows), strict=True)):
            if unit in proofs and proofs[unit].sha256 != sha:
                sought += 1
                yield _changed(frozen, table, row, proofs[unit], sought <= MOST_SOUGHT)


def _changed(frozen: Frozen, table: Table, row: int, proof: PublishedRow, is_sought: bool) -> Finding:
    cells = dict(zip(table.header, table.rows[row], strict=True))
    columns = changed_columns(cells, proof.marks)
    facts: dict[str, Fact] = {"version": frozen.version, "release": frozen.words}
    if len(columns) != 1:
        facts["what"] = Phrase("changed_columns", {"columns": ", ".join(columns)}) if columns else Phrase("row_changed")
        return Finding("published_row_changed", replace(table.place(row, "unit"), column=None, cell=None), None, facts)
    column = columns[0]
    known = find_cell(cells, column, candidates(table.column(column)), proof.sha256) if is_sought else None
    facts["what"] = Phrase("cell_was", {"old": known or "–"}) if known is not None else Phrase("cell_changed")
    return Finding("published_row_changed", table.place(row, column), cells[column], facts)


def candidates(column: Sequence[str]) -> Iterator[str]:
    """What may have stood in a cell: markers, the figures of others, then every figure of the column's length."""
    texts = dict.fromkeys(plain_column(column))
    yield from ("", *MARKERS, *texts)
    parts = [text.partition(".") for text in texts if text.replace(".", "", 1).isdecimal()]
    whole = max((len(part[0]) for part in parts), default=0)
    digits = max((len(part[2]) for part in parts), default=0)
    scale: int = 10**digits
    if parts and 10**whole * scale <= MOST_TRIED:
        for step in range(10**whole * scale):
            yield f"{step // scale}.{step % scale:0{digits}d}".rstrip("0").rstrip(".") if digits else str(step)


def published_row_gone(frozen: Frozen) -> Iterator[Finding]:
    """A unit whose row was released has none any more."""
    units = {unit for table in frozen.tables for unit in table.column("unit")}
    for row, unit in enumerate(frozen.records.column("unit")):
        if unit not in units and unit not in frozen.forwarded:
            facts: dict[str, Fact] = {"file": frozen.files, "address": f"{frozen.release.folder}/{unit}.html"}
            yield Finding("published_row_gone", frozen.records.place(row, "unit"), unit, facts)


def row_not_published(frozen: Frozen) -> Iterator[Finding]:
    """A row stands in a released table that was not released with it."""
    released = {row.unit for row in frozen.proofs}
    for table in frozen.tables:
        for row, unit in enumerate(table.column("unit")):
            if unit not in released:
                facts: dict[str, Fact] = {"release": frozen.words, "unit": unit}
                yield Finding("row_not_published", table.place(row, "unit"), unit, facts)


def correction_contradicted(prepared: Prepared) -> Iterator[Finding]:
    """A change says another new figure than the cell has."""
    for release in prepared.releases:
        corrections = corrections_of(prepared.sources, release.folder)
        for one in undo(cells_of(release.tables), corrections, 1)[1] if corrections else ():
            log, new = prepared.sources.tables[f"{release.folder}/corrections.csv"], corrections[one.position].new
            facts: dict[str, Fact] = {"found": one.found or "–", "file": release.tables[0].file}
            yield Finding("correction_contradicted", log.place(one.position, "new"), new, facts)


def correction_without_ground(frozen: Frozen) -> Iterator[Finding]:
    """A change says another old figure than was released: the earlier version does not come out as it was."""
    log, cells = frozen.log, cells_of(frozen.current) if frozen.version > 1 else {}
    for version in range(frozen.version - 1, 0, -1) if log else ():
        then, proofs = undo(cells, frozen.corrections, version)[0], proofs_of(frozen.proofs, version)
        for position, one in enumerate(frozen.corrections):
            row, proof = then.get(one.unit), proofs.get(one.unit)
            if one.version == version + 1 and row and proof and row_hash(row) != proof.sha256 and log:
                yield Finding("correction_without_ground", log.place(position, "old"), one.old, {"version": version})


def correction_missing(frozen: Frozen) -> Iterator[Finding]:
    """A later version of a row was released, and the log does not say what changed."""
    told = {(one.version, one.unit) for one in frozen.corrections}
    for row, proof in enumerate(frozen.proofs):
        if proof.version > 1 and (proof.version, proof.unit) not in told:
            place = frozen.records.place(row, "unit")
            yield Finding("correction_missing", place, proof.unit, {"version": proof.version})
