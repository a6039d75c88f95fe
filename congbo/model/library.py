"""Everything that `results/` holds, as nouns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from congbo.model.frameworks import Framework
from congbo.model.indices import Block, Classification, IndexSettings, Method, ReleaseSettings, Scheme
from congbo.model.periods import Period
from congbo.model.scores import ScoreTable
from congbo.model.units import Register


@dataclass(frozen=True, slots=True)
class Result:
    """One block of a release: who, measured by what, with which figures."""

    block: Block
    framework: Framework
    table: ScoreTable


@dataclass(frozen=True, slots=True)
class Release:
    """One announced result of an index."""

    index: str
    period: Period
    settings: ReleaseSettings
    results: tuple[Result, ...]
    """In the index's order of blocks."""
    notes: Mapping[str, str]
    """Markdown by language, empty if there is none."""

    @property
    def folder(self) -> str:
        """Where its pages lie, below the root of a language; no other release has the same."""
        return f"{self.index}/{self.period.id}"


@dataclass(frozen=True, slots=True)
class Index:
    """An index with its methodologies and releases."""

    id: str
    settings: IndexSettings
    classification: Classification
    frameworks: Mapping[str, Framework]
    methods: Mapping[tuple[str, str], str]
    """Markdown by framework and language."""
    releases: tuple[Release, ...]
    """In order of time, within each span."""

    def method(self, framework: str) -> Method:
        """What `index.yml` says of a framework."""
        return next(method for method in self.settings.frameworks if method.id == framework)

    def scheme(self, period: Period) -> Scheme | None:
        """The classification in force in a period."""
        return next((scheme for scheme in self.classification.schemes if scheme.covers(period.id)), None)

    def is_illustrative(self) -> bool:
        """Whether its figures are invented."""
        return self.settings.illustrative


@dataclass(frozen=True, slots=True)
class Library:
    """All indices and all units."""

    indices: tuple[Index, ...]
    register: Register
