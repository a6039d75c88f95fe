"""What the finder knows: units, indices and releases with all their names, as a script per language."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from congbo.collation import sort_key
from congbo.judge import Results
from congbo.languages import Language
from congbo.model.library import Index, Library, Release
from congbo.model.units import Unit
from congbo.naming import spelling
from congbo.rules.invention import invented_units
from congbo.settings import Kind, SiteSettings
from congbo.urls import FINDER, FINDER_INVENTED, in_language, index_address, profile_address, release_address


@dataclass(frozen=True, slots=True)
class Entry:
    """What can be found, with what readers may call it."""

    name: str
    kind: str
    """Id of a kind of units, `index` or `release`."""
    within: str
    """The parent of a unit, the whole name of an index."""
    address: str
    until: str = ""
    asked: str = ""
    """Words by which readers ask for this kind, and the indices that a unit has results in."""
    also: tuple[str, ...] = ()
    """Old names, other spellings, the name in the other language."""
    successors: tuple[str, ...] = ()
    """Addresses of what a unit became."""


def finder_files(results: Results, settings: SiteSettings, language: Language) -> Iterator[tuple[str, bytes]]:
    """One script for the real ones; one for the invented ones, which only pages of invented figures load."""
    library = results.library
    invented = invented_units(library)
    for address, is_invented in ((FINDER, False), (FINDER_INVENTED, True)):
        indices = [index for index in library.indices if index.is_illustrative() is is_invented]
        units = [unit for unit in library.register.units.values() if (unit.id in invented) is is_invented]
        entries = [*_of_indices(indices, language), *_of_units(library, settings, language, units)]
        known = json.dumps(_known(entries, settings, language), ensure_ascii=False, separators=(",", ":"))
        yield in_language(language.code, address), f"congbo.know({known}{',true' * is_invented});\n".encode()


def _of_indices(indices: list[Index], language: Language) -> Iterator[Entry]:
    """The indices, then their releases, the newest first."""
    code = language.code
    for index in indices:
        if index.releases:
            settings, other = index.settings, "en" if code == "vi" else "vi"
            also = _others(settings.short[code], settings.name[code], settings.short[other], settings.name[other])
            yield Entry(settings.short[code], "index", settings.name[code], index_address(index.id), also=also)
    released = [(release, index) for index in indices for release in index.releases]
    for release, index in sorted(released, key=lambda one: one[0].period, reverse=True):
        yield _release(index, release, language)


def _release(index: Index, release: Release, language: Language) -> Entry:
    code, period = language.code, language.formats.period(release.period)
    name = f"{index.settings.short[code]} {period}"
    also = _others(name, f"{index.settings.name[code]} {period}")
    return Entry(name, "release", index.settings.name[code], release_address(release), also=also)


def _of_units(library: Library, settings: SiteSettings, language: Language, units: list[Unit]) -> Iterator[Entry]:
    """The units: those at the top first, those that go on before those that ended, then by the alphabet."""
    code, register, measured = language.code, library.register, _indices_by_unit(library)

    def key(unit: Unit) -> tuple[bool, bool, object]:
        return unit.ends is not None, bool(unit.current.parent), sort_key(unit.current.name[code])

    for unit in sorted(units, key=key):
        state = unit.current
        names = [name for one in reversed(unit.states) for name in (one.name[code], one.name.vi, one.name.en)]
        yield Entry(
            state.name[code],
            state.kind,
            settings.full_name(register.units[state.parent].current)[code] if state.parent else "",
            profile_address(unit.id),
            _until(unit.ends, language),
            _asked(settings.kinds[state.kind], measured.get(unit.id, [])),
            _others(state.name[code], *names, *unit.aliases),
            _successors(library, unit),
        )


def _successors(library: Library, unit: Unit) -> tuple[str, ...]:
    """Where the pages of what an ended unit became lie; who only received a part of it is no successor."""
    events = library.register.outcomes(unit.id) if unit.ends else []
    became = (event.successor for event in events if event.kind != "transfer")
    return tuple(dict.fromkeys(profile_address(other) for other in became if other != unit.id))


def _until(ends: date | None, language: Language) -> str:
    if ends is None:
        return ""
    return language.catalogue.gettext("until %(until)s") % {"until": language.formats.day(ends)}


def _others(name: str, *names: str) -> tuple[str, ...]:
    """The names that are spelt otherwise than the first, each spelling once."""
    by_spelling: dict[str, str] = {}
    for other in (name, *names):
        by_spelling.setdefault(spelling(other), other)
    return tuple(by_spelling.values())[1:]


def _known(entries: list[Entry], settings: SiteSettings, language: Language) -> dict[str, object]:
    """The entries as rows with their empty ends cut off; kinds and what they lie within stand once, by number."""
    places = {entry.address: place for place, entry in enumerate(entries)}
    kinds = {kind: number for number, kind in enumerate(dict.fromkeys((entry.kind, entry.asked) for entry in entries))}
    within = {name: number for number, name in enumerate(dict.fromkeys(entry.within for entry in entries))}
    rows = [
        _row(
            entry.name,
            kinds[entry.kind, entry.asked],
            within[entry.within],
            entry.address.removesuffix(".html"),
            entry.until,
            "|".join(entry.also),
            [places[successor] for successor in entry.successors if successor in places],
        )
        for entry in entries
    ]
    return {
        "kinds": [[_kind(kind, settings, language), asked] for kind, asked in kinds],
        "within": list(within),
        "rows": rows,
    }


def _row(*cells: object) -> list[object]:
    row = list(cells)
    while not row[-1] and len(row) > 1:
        row.pop()
    return row


def _kind(kind: str, settings: SiteSettings, language: Language) -> str:
    """What a kind is called."""
    gettext = language.catalogue.gettext
    if kind in settings.kinds:
        return settings.kinds[kind][language.code]
    return gettext("Index") if kind == "index" else gettext("Results")


def _asked(kind: Kind, indices: list[str]) -> str:
    return " ".join(filter(None, (kind.vi, kind.en, kind.also, *indices)))


def _indices_by_unit(library: Library) -> dict[str, list[str]]:
    """The short names of the indices in which each unit stands."""
    found: dict[str, list[str]] = {}
    for index in library.indices:
        measured = {unit for release in index.releases for result in release.results for unit in result.table.units}
        for unit in measured:
            found.setdefault(unit, []).append(index.settings.short.vi)
    return found
