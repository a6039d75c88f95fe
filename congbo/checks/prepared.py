"""What checks look at: the text with its settings, parsed once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from congbo.model.classification import Classification, Scheme
from congbo.model.indices import IndexSettings, ReleaseSettings
from congbo.model.periods import Period, parse_period
from congbo.model.units import Unit
from congbo.naming import NameBook
from congbo.read import Sources
from congbo.reading.tables import Table


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

    def components(self, index: str) -> dict[str, dict[str, str]]:
        """All components of all frameworks of an index, by id; a later framework's row wins."""
        return {
            row["component"]: row
            for method in self.indices[index].frameworks
            for row in self.sources.tables[f"{index}/framework-{method.id}.csv"].records()
        }

    def schemes(self, index: str) -> tuple[Scheme, ...]:
        """The schemes of an index's classification, none if it has no such file."""
        return self.classifications[index].schemes if index in self.classifications else ()

    def framework(self, release: ReleaseText, block: str) -> dict[str, dict[str, str]]:
        """The components of the framework of one block of a release."""
        chosen = release.release.framework
        name = chosen if isinstance(chosen, str) else chosen.get(block, "")
        table = self.sources.tables.get(f"{release.index}/framework-{name}.csv")
        return {row["component"]: row for row in table.records()} if table else {}


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
