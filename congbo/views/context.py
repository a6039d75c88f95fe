"""What every view is made from: the results, and the language they are told in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from congbo.judge import Judged, JudgedRelease, Results
from congbo.languages import Language
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Library, Release
from congbo.model.periods import Period
from congbo.model.shown import Shown
from congbo.model.units import UnitState
from congbo.rules.deciding import Deciding, decisions_by_release, period_folder
from congbo.rules.invention import unlisted_units
from congbo.rules.scopes import Scope
from congbo.settings import SiteSettings
from congbo.views.parts import Figure
from congbo.views.remembering import remembered

COLUMNS_KEPT = 96
"""How many columns are remembered as readers see them: those of the release at work, and totals of others."""
BLOCKS_KEPT = 64
"""For how many blocks of releases it is remembered what is the same on all their pages."""

AT_WORK = 2
"""Of how many blocks all figures are kept as their scorecards show them: those whose scorecards are being made."""


@dataclass(frozen=True, slots=True)
class Appearance:
    """A unit's row in a release."""

    release: Release
    judged: Judged
    row: int


@dataclass(frozen=True, slots=True, eq=False)
class Earlier:
    """The release before, for one block."""

    release: Release
    judged: Judged
    comparable: frozenset[str]
    """Components (and the total) that may be compared with it."""
    is_same_field: bool
    """Whether the same units were ranked; else places cannot be compared."""
    are_same_scored: bool
    """Whether the same units had a total; else means cannot be compared."""


@dataclass(frozen=True, slots=True, eq=False)
class Context:
    """The whole of the results in one language."""

    library: Library
    judged: Mapping[str, JudgedRelease]
    settings: SiteSettings
    language: Language
    sizes: Mapping[str, int] = field(default_factory=dict)
    """Of files beside the pages, in bytes, by address below the site's root; made before any page, and empty in tests."""
    earlier: dict[tuple[str, str], Earlier | None] = field(default_factory=dict)
    """What `changes.earlier_result` has found, by the folder of a release and block."""
    _releases: dict[tuple[str, bool], list[tuple[Release, Judged]]] = field(default_factory=dict)
    _namesakes: dict[str, list[str]] = field(default_factory=dict)
    _names: dict[tuple[str, str, str], str] = field(default_factory=dict)
    _decisions: dict[str, tuple[Deciding, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for unit in () if self._namesakes else self.library.register.units:
            self._namesakes.setdefault(self.unit_name(unit), []).append(unit)
        self._decisions.update(decisions_by_release(self.library))
        for index in self.library.indices:
            for is_in_force in (True, False):
                self._releases[index.id, is_in_force] = [
                    (release, judged)
                    for release in index.releases
                    if release.is_in_force is is_in_force
                    for judged in self.judged[release.folder].values()
                ]

    def narrowed(self, scope: Scope) -> Context:
        """What the pages of one release are made from: they see nothing outside of its scope."""
        shown = Results(self.library, self.judged).narrowed(scope)
        return Context(
            shown.library,
            shown.judged,
            self.settings,
            self.language,
            self.sizes,
            _namesakes=self._namesakes,
            _names=self._names,
        )

    def unlisted(self) -> frozenset[str]:
        """The units of which nothing real is told."""
        return _unlisted(self)

    def decisions(self, release: Release) -> tuple[Deciding, ...]:
        """The documents that decide on a release, in order of time."""
        return self._decisions.get(period_folder(release), ())

    def indices_in_order(self) -> list[Index]:
        """The indices as the site's settings order them, the others behind."""
        wanted = {identity: position for position, identity in enumerate(self.settings.home)}
        return sorted(self.library.indices, key=lambda index: (wanted.get(index.id, len(wanted)), index.id))

    def appearances(self, index: str, unit: str) -> list[Appearance]:
        """A unit's rows in all releases of an index that are in force, in order of time."""
        return self._rows(index, unit, is_in_force=True)

    def apart(self, index: str, unit: str) -> list[Appearance]:
        """A unit's rows in forecasts and withdrawn releases of an index, which belong to no series."""
        return self._rows(index, unit, is_in_force=False)

    def _rows(self, index: str, unit: str, is_in_force: bool) -> list[Appearance]:
        return [
            Appearance(release, judged, row)
            for release, judged in self._releases[index, is_in_force]
            if (row := judged.row_of.get(unit)) is not None
        ]

    def unit_name(self, unit: str, period: Period | None = None, language: str = "") -> str:
        """What a unit was called in a period, or is called last; in the page's language if no other is asked for."""
        wanted = (unit, period.id if period else "", language)
        if wanted not in self._names:
            known = self.library.register.units[unit]
            self._names[wanted] = self.state_name((period and known.during(period)) or known.current, language)
        return self._names[wanted]

    def namesakes(self, unit: str) -> list[str]:
        """The other units that are called the same."""
        return [other for other in self._namesakes[self.unit_name(unit)] if other != unit]

    def state_name(self, state: UnitState, language: str = "") -> str:
        """A unit's name with its kind where that is part of it: "Xã Minh Tân", "Minh Tan Commune"."""
        return self.settings.full_name(state)[language or self.language.code]

    def decimals(self, index: Index, component: str) -> int:
        """How many digits of a component's score are shown."""
        return index.settings.decimals.total if component == TOTAL else index.settings.decimals.component

    def score(self, index: Index, component: str, value: int) -> str:
        """A stored score as readers see it."""
        return self.language.formats.number(value, index.settings.precision, self.decimals(index, component))

    def figure(self, index: Index, judged: Judged, component: str, row: int) -> Figure:
        """A unit's score on a component, or why there is none."""
        return self.cell(index, judged, component, component, row)

    def cell(self, index: Index, judged: Judged, column: str, component: str, row: int) -> Figure:
        """One cell of a column of a component or of one of its measures."""
        return _figures(self, index, judged, column, component)[row]

    def column(self, index: Index, judged: Judged, column: str, component: str) -> Shown[Figure]:
        """All cells of a column of a component or of one of its measures."""
        return _figures(self, index, judged, column, component)

    def in_sentence(self, release: Release) -> str:
        """A release's period as sentences need it."""
        named = release.settings.period_name
        return named[self.language.code] if named else self.language.formats.period_in_sentence(release.period)


@remembered(2)
def _unlisted(context: Context) -> frozenset[str]:
    return unlisted_units(context.library)


@remembered(COLUMNS_KEPT)
def _figures(context: Context, index: Index, judged: Judged, column: str, component: str) -> Shown[Figure]:
    """A whole column as readers see it; equal figures are one object."""
    cells = judged.standings[column].column if column in judged.standings else judged.result.table.columns[column]
    number, precision, decimals = (
        context.language.formats.number,
        index.settings.precision,
        context.decimals(index, component),
    )
    return cells.each(lambda value: Figure(number(value, precision, decimals), 0), lambda flag: Figure("", flag))
