"""What checks look at: the text with its settings, parsed once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from congbo.model.classification import Classification, Scheme
from congbo.model.indices import IndexSettings, ReleaseSettings
from congbo.model.periods import Period, parse_period
from congbo.model.units import Unit
from congbo.naming import NameBook
from congbo.read import Sources
from congbo.reading.tables import Table

Components = Mapping[str, Mapping[str, str]]
"""Rows of a framework by the id of their component."""


@dataclass(frozen=True, slots=True)
class ReleaseText:
    """One release as text."""

    index: str
    settings: IndexSettings
    period: Period
    release: ReleaseSettings
    tables: tuple[Table, ...]
    classification: Classification

    @property
    def folder(self) -> str:
        """Its folder below `results/`."""
        return f"{self.index}/{self.period.id}"

    def scheme(self, block: str) -> Scheme | None:
        """The scheme in force for a block."""
        return self.classification.scheme(self.period, block)


@dataclass(frozen=True, slots=True)
class Prepared:
    """All results as text, with settings that are known to be right."""

    sources: Sources
    indices: dict[str, IndexSettings]
    classifications: dict[str, Classification]
    releases: tuple[ReleaseText, ...]
    units: dict[str, Unit]
    names: NameBook
    unresolved: frozenset[str] = frozenset()
    """Tables of figures with rows whose unit is not known; those rows are left out."""
    _frameworks: dict[str, Components] = field(default_factory=dict, compare=False, repr=False)
    _components: dict[str, Components] = field(default_factory=dict, compare=False, repr=False)

    def components(self, index: str) -> Components:
        """All components of all frameworks of an index, by id; a later framework's row wins."""
        if index not in self._components:
            frameworks = [self._framework(index, method.id) for method in self.indices[index].frameworks]
            self._components[index] = {name: row for one in frameworks for name, row in one.items()}
        return self._components[index]

    def schemes(self, index: str) -> tuple[Scheme, ...]:
        """The schemes of an index's classification, none if it has no such file."""
        return self.classifications[index].schemes if index in self.classifications else ()

    def framework(self, release: ReleaseText, block: str) -> Components:
        """The components of the framework of one block of a release."""
        chosen = release.release.framework
        return self._framework(release.index, chosen if isinstance(chosen, str) else chosen.get(block, ""))

    def _framework(self, index: str, name: str) -> Components:
        file = f"{index}/framework-{name}.csv"
        if file not in self._frameworks:
            table = self.sources.tables.get(file)
            self._frameworks[file] = {row["component"]: row for row in table.records()} if table else {}
        return self._frameworks[file]


def prepare(
    sources: Sources,
    indices: dict[str, IndexSettings],
    classifications: dict[str, Classification],
    settings: dict[tuple[str, str], ReleaseSettings],
    units: dict[str, Unit],
    unresolved: frozenset[str] = frozenset(),
) -> Prepared:
    """The results as the checks want them."""
    return Prepared(
        sources,
        indices,
        classifications,
        tuple(_releases(sources, indices, classifications, settings)),
        units,
        NameBook(units),
        unresolved,
    )


def _releases(
    sources: Sources,
    indices: dict[str, IndexSettings],
    classifications: dict[str, Classification],
    settings: dict[tuple[str, str], ReleaseSettings],
) -> Iterator[ReleaseText]:
    for (index, period), release in settings.items():
        classification = classifications.get(index, Classification())
        tables = tuple(sources.score_tables(index, period))
        yield ReleaseText(index, indices[index], parse_period(period), release, tables, classification)
