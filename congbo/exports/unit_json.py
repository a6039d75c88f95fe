"""A unit as JSON: what it was called, what it came from and became, and its figures in every release."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from congbo.exports.figures import version_of
from congbo.exports.json_text import SHAPE, json_file, json_text
from congbo.exports.release_json import unit_entries
from congbo.judge import Results
from congbo.model.library import Index, Release
from congbo.model.units import LineageEvent, Unit, UnitState
from congbo.settings import SiteSettings
from congbo.urls import (
    download_address,
    profile_address,
    scorecard_address,
    unit_file_address,
)


def unit_files(results: Results, settings: SiteSettings) -> Iterator[tuple[str, bytes]]:
    """The file of every unit; releases are gone through once, not once a unit."""
    entries = _entries_by_unit(results, settings)
    for unit in results.library.register.units.values():
        yield unit_file_address(unit.id), _unit_file(results, settings, unit, entries.get(unit.id, []))


def _unit_file(results: Results, settings: SiteSettings, unit: Unit, entries: list[str]) -> bytes:
    register = results.library.register
    keys = {
        "shape": SHAPE,
        "unit": unit.id,
        "name": settings.full_name(unit.current),
        "aliases": list(unit.aliases),
        "pages": settings.places(profile_address(unit.id)),
    }
    lists = {
        "states": [json_text(_state(settings, one)) for one in unit.states],
        "came_from": [json_text(_event(one, one.predecessor)) for one in register.origins(unit.id)],
        "became": [json_text(_event(one, one.successor)) for one in register.outcomes(unit.id)],
        "results": entries,
    }
    return json_file(keys, lists)


def _entries_by_unit(results: Results, settings: SiteSettings) -> dict[str, list[str]]:
    """By index and in order of time, what each release says of each unit."""
    found: dict[str, list[str]] = {}
    for index in results.library.indices:
        for release in index.releases:
            for judged in results.judged[release.folder].values():
                for unit, text in unit_entries(results, settings, index, release, judged):
                    facts = json_text(_facts(settings, index, release, unit, judged.size))
                    found.setdefault(unit, []).append(f"{facts[:-1]}, {text[1:]}")
    return found


def _facts(settings: SiteSettings, index: Index, release: Release, unit: str, size: int) -> dict[str, object]:
    return {
        "index": index.id,
        "period": release.period.id,
        "version": int(version_of(release)),
        "status": release.settings.status,
        "illustrative": index.is_illustrative(),
        "units_in_block": size,
        "pages": settings.places(scorecard_address(release, unit)),
        "file": download_address(release, ".json"),
    }


def _state(settings: SiteSettings, state: UnitState) -> dict[str, object]:
    return {
        "name": settings.full_name(state),
        "kind": state.kind,
        "code": state.code,
        "parent": state.parent,
        "region": state.region,
        "from": None if state.valid_from == date.min else state.valid_from.isoformat(),
        "to": None if state.valid_to == date.max else state.valid_to.isoformat(),
    }


def _event(event: LineageEvent, other: str) -> dict[str, object]:
    return {"on": event.on.isoformat(), "event": event.kind, "unit": other, "legal_act": event.legal_act}
