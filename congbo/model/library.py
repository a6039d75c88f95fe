"""Everything that `results/` holds, as nouns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from congbo.model.announcements import Announcement
from congbo.model.boundaries import Boundaries
from congbo.model.classification import Classification, Scheme
from congbo.model.frameworks import Framework
from congbo.model.indices import Block, IndexSettings, Method, ReleaseSettings
from congbo.model.papers import Papers
from congbo.model.periods import Period
from congbo.model.reasons import Override
from congbo.model.restatements import Restatement
from congbo.model.scores import ScoreTable
from congbo.model.tiles import TileMap
from congbo.model.units import Register
from congbo.model.versions import Amendment, Correction, Redirect


@dataclass(frozen=True, slots=True)
class Result:
    """One block of a release: who, measured by what, with which figures."""

    block: Block
    framework: Framework
    table: ScoreTable


@dataclass(frozen=True, slots=True, eq=False)
class Release:
    """One version of an announced result of an index; told by identity, so that views may remember."""

    index: str
    period: Period
    settings: ReleaseSettings
    results: tuple[Result, ...]
    """In the index's order of blocks."""
    notes: Mapping[str, str]
    """Markdown by language, empty if there is none."""
    version: int = 1
    frozen: int = 0
    """The last version that was released to the public; 0 if none was."""
    corrections: tuple[Correction, ...] = ()
    """Those that led to this version, in the order in which they were made."""
    is_superseded: bool = False
    """Whether a later version has taken its place."""
    papers: Papers = field(default_factory=Papers)
    """What was signed about it, and what follows from it."""
    overrides: Mapping[str, Override] = field(default_factory=dict)
    """Classes set against the rule, by unit."""
    restated: tuple[Restatement, ...] = ()
    """Figures of earlier releases that this one gives otherwise."""
    is_gathered: bool = False
    """Whether its scorecards are sections of the units' profiles."""

    amendments: tuple[Amendment, ...] = ()
    """Changes of what it says beside its figures, since it was released."""
    folder: str = field(init=False)
    """Where its pages lie, below the root of a language; no other release has the same."""

    def __post_init__(self) -> None:
        folder = f"{self.index}/{self.period.id}" + (f"/v{self.version}" if self.is_superseded else "")
        object.__setattr__(self, "folder", folder)

    @property
    def is_in_force(self) -> bool:
        """Whether its figures were measured and are upheld; others enter no ranking, series or comparison."""
        return self.settings.status not in ("forecast", "withdrawn")


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """An index with its methodologies and releases."""

    id: str
    settings: IndexSettings
    classification: Classification
    frameworks: Mapping[str, Framework]
    methods: Mapping[tuple[str, str], str]
    """Markdown by framework and language."""
    releases: tuple[Release, ...]
    """In order of time, within each span; of each the current version."""
    superseded: tuple[Release, ...] = ()
    """Earlier versions, which appear in no series, list or comparison."""

    @property
    def latest(self) -> Release:
        """The last release that is in force; the last of all if none is."""
        return next((one for one in reversed(self.releases) if one.is_in_force), self.releases[-1])

    def current(self, release: Release) -> Release:
        """The current version of a release."""
        return next(one for one in self.releases if one.period == release.period)

    def versions(self, release: Release) -> tuple[Release, ...]:
        """All versions of a release, the first one first."""
        return (*(one for one in self.superseded if one.period == release.period), self.current(release))

    def method(self, framework: str) -> Method:
        """What `index.yml` says of a framework."""
        return next(method for method in self.settings.frameworks if method.id == framework)

    def scheme(self, period: Period, block: str) -> Scheme | None:
        """The classification in force in a period for a block."""
        return self.classification.scheme(period, block)

    def is_illustrative(self) -> bool:
        """Whether its figures are invented."""
        return self.settings.illustrative


@dataclass(frozen=True, slots=True)
class Library:
    """All indices and all units."""

    indices: tuple[Index, ...]
    register: Register
    redirects: tuple[Redirect, ...] = ()
    """Former pages, one by one, and the pages that stand for them now."""
    announcements: tuple[Announcement, ...] = ()
    tile_maps: tuple[TileMap, ...] = ()
    boundaries: tuple[Boundaries, ...] = ()
    """In order of time."""
    moved_embeds: tuple[Redirect, ...] = ()
    """Former embeds, one by one, and what stands for them now."""
