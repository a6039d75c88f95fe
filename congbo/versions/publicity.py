"""What the public may see: only releases that were released, in their released version, and what these use."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Set
from dataclasses import dataclass, replace

from congbo.judge import Results
from congbo.model.classification import Scheme
from congbo.model.library import Index
from congbo.model.periods import Period
from congbo.model.units import Register, Unit
from congbo.naming import NameBook
from congbo.read import Sources
from congbo.versions.freeze import frozen_version
from congbo.versions.logbook import corrections_of
from congbo.versions.rebuild import rebuilt


@dataclass(frozen=True, slots=True)
class Unreleased:
    """A release, or a version of one, that the public does not see yet."""

    index: str
    period: str
    version: int
    """1 where nothing of the release is public."""

    @property
    def folder(self) -> str:
        """Its folder below `results/`."""
        return f"{self.index}/{self.period}"


@dataclass(frozen=True, slots=True)
class Drafts:
    """Releases of which nothing is public."""

    releases: tuple[Unreleased, ...] = ()
    folders: tuple[str, ...] = ()
    """What was left out: their folders, and those of indices that have no other releases."""
    units: tuple[str, ...] = ()
    """Units that they speak of, by id or name."""

    def have(self, file: str) -> bool:
        """Whether a file lies in what was left out."""
        return any(file.startswith(f"{folder}/") for folder in self.folders)


def drafts(sources: Sources) -> list[Unreleased]:
    """The releases of which nothing is public, however much of them can be read."""
    folders = {tuple(name.split("/")[:2]) for name in sources.names if name.count("/") == 2}
    released = {tuple(name.split("/")[:2]) for name in sources.names if name.endswith("/published.csv")}
    return [Unreleased(index, period, 1) for index, period in sorted(folders - released)]


def take_out_drafts(sources: Sources, but: Container[str] = ()) -> Drafts:
    """Removes the releases of which nothing is public from the sources, and indices that have no others.

    `but`: folders of releases that are treated as public.
    """
    found = tuple(one for one in drafts(sources) if one.folder not in but)
    units: dict[str, None] = {}
    for one in found:
        for table in sources.score_tables(one.index, one.period):
            units.update(dict.fromkeys(table.column("unit") if "unit" in table.header else ()))
        sources.leave_out(one.folder)
    held = {name.split("/")[0] for name in sources.names if name.count("/") == 2}
    empty = sorted({one.index for one in found} - held)
    for index in empty:
        sources.leave_out(index)
    return Drafts(found, (*(one.folder for one in found), *empty), tuple(units))


def open_changes(sources: Sources) -> list[Unreleased]:
    """The versions that are not public of releases of which an earlier one is; the log must be right."""
    found: list[Unreleased] = []
    for index in sources.folders():
        for period in sources.periods(index):
            last = max((one.version for one in corrections_of(sources, f"{index}/{period}")), default=1)
            if last > frozen_version(sources, f"{index}/{period}") > 0:
                found.append(Unreleased(index, period, last))
    return found


def take_back_open_changes(sources: Sources, but: Container[str] = ()) -> list[Unreleased]:
    """Puts figures and log of each release back to its last public version; names must be ids."""
    found = [one for one in open_changes(sources) if one.folder not in but]
    for one in found:
        frozen, corrections = frozen_version(sources, one.folder), corrections_of(sources, one.folder)
        for table in rebuilt(tuple(sources.score_tables(one.index, one.period)), corrections, frozen):
            sources.tables[table.file] = table
        log = sources.tables[f"{one.folder}/corrections.csv"]
        kept = [row for row, change in enumerate(corrections) if change.version <= frozen]
        rows, lines = tuple(log.rows[row] for row in kept), tuple(log.lines[row] for row in kept)
        sources.tables[log.file] = replace(log, rows=rows, lines=lines, _columns={}, _plain={})
    return found


def without_traces(results: Results, hidden: Iterable[str]) -> Results:
    """The results without what no release of theirs uses: units that only drafts speak of, methods, schemes, groups.

    `hidden` are the units, by id or name, of which drafts speak.
    """
    library = results.library
    indices = tuple(_index(index) for index in library.indices if index.releases)
    register = _register(library.register, indices, hidden)
    return Results(replace(library, indices=indices, register=register), results.judged)


def _index(index: Index) -> Index:
    results = [result for release in (*index.releases, *index.superseded) for result in release.results]
    used = {result.framework.id for result in results}
    fields = {(release.period, result.block.id) for release in index.releases for result in release.results}
    blocks = {block for _, block in fields}
    settings = index.settings.model_copy(
        update={
            "frameworks": tuple(method for method in index.settings.frameworks if method.id in used),
            "blocks": tuple(block for block in index.settings.blocks if block.id in blocks),
        }
    )
    schemes = tuple(
        _scheme(scheme, fields)
        for scheme in index.classification.schemes
        if any(scheme.covers(period, block) for period, block in fields)
    )
    return replace(
        index,
        settings=settings,
        classification=index.classification.model_copy(update={"schemes": schemes}),
        frameworks={name: framework for name, framework in index.frameworks.items() if name in used},
        methods={key: prose for key, prose in index.methods.items() if key[0] in used},
    )


def _scheme(scheme: Scheme, fields: Set[tuple[Period, str]]) -> Scheme:
    periods, blocks = {period.id for period, _ in fields}, {block for _, block in fields}
    return scheme.model_copy(
        update={
            "periods": tuple(period for period in scheme.periods if period in periods),
            "blocks": tuple(block for block in scheme.blocks if block in blocks),
            "rules": tuple(rule for rule in scheme.rules if not rule.blocks or set(rule.blocks) & blocks),
        }
    )


def _register(register: Register, indices: Iterable[Index], hidden: Iterable[str]) -> Register:
    texts = list(hidden)
    book = NameBook(dict(register.units) if texts else {})
    named = {unit for text in texts for unit in book.find(text)[0]}
    shown = {
        unit
        for index in indices
        for release in (*index.releases, *index.superseded)
        for result in release.results
        for unit in result.table.units
    }
    gone = _with_parents(named, register.units) - _with_parents(shown, register.units)
    if not gone:
        return register
    gone |= {name for name in register.units if _with_parents([name], register.units) & gone}
    return replace(
        register,
        units={name: unit for name, unit in register.units.items() if name not in gone},
        events=tuple(one for one in register.events if not {one.predecessor, one.successor} & gone),
    )


def _with_parents(units: Iterable[str], register: Mapping[str, Unit]) -> set[str]:
    found: set[str] = set()
    for unit in units:
        while unit and unit not in found and unit in register:
            found.add(unit)
            unit = register[unit].current.parent
    return found
