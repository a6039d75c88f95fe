"""`comparison.js`: the figures of a release as pages show them, for the script that sets units side by side."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from congbo.judge import Judged, Results
from congbo.languages import Language
from congbo.model.frameworks import TOTAL, Component
from congbo.model.library import Index, Library, Release
from congbo.model.texts import Text
from congbo.model.units import UnitState
from congbo.numbers import rescale
from congbo.settings import SiteSettings
from congbo.urls import comparison_address

MOST_IN_DEPTH = 1000
"""A block of more units has its first level only, to stay light."""
Pair = list[str]
"""Words in Vietnamese and in English."""
Cell = int | str
"""A figure in the last digit shown, or the `Flag` of a missing one as text."""


def comparison_file(
    results: Results, settings: SiteSettings, languages: Mapping[str, Language], index: Index, release: Release
) -> Iterator[tuple[str, bytes]]:
    """The file of one release, if it may be compared."""
    if not release.is_in_force:
        return
    told = {
        "release": release.folder,
        "name": [
            f"{index.settings.short[code]} {languages[code].formats.period(release.period)}" for code in ("vi", "en")
        ],
        "points": _pair(index.settings.unit),
        "total": _pair(index.settings.total),
        "ranks": index.settings.ranking.publish,
        "invented": index.is_illustrative(),
        "blocks": [
            _block(results.library, settings, index, release, judged)
            for judged in results.judged[release.folder].values()
        ],
    }
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    yield comparison_address(release), f"congbo.compare({text});\n".encode()


def _block(
    library: Library, settings: SiteSettings, index: Index, release: Release, judged: Judged
) -> dict[str, object]:
    framework, units = judged.result.framework, judged.result.table.units
    root = framework.components[TOTAL]
    below = framework.walk() if len(units) <= MOST_IN_DEPTH else iter(framework.children(TOTAL))
    parts = [root, *(part for part in below if part.id in judged.standings)]
    states = [
        library.register.units[unit].during(release.period) or library.register.units[unit].current for unit in units
    ]
    belongs = [_belongs(library, settings, state) for state in states]
    groups = {pair: number for number, pair in enumerate(dict.fromkeys(belongs))}
    classes = [given.id for given in judged.scheme.classes] if judged.scheme and any(judged.classes) else []
    columns = [_column(index, judged, part) for part in parts]
    return {
        "id": judged.result.block.id,
        "name": _pair(judged.result.block.name),
        "noun": _pair(judged.result.block.noun),
        "size": judged.size,
        "scheme": _pair(judged.scheme.name) if judged.scheme else ["", ""],
        "classes": [_pair(given) for given in judged.scheme.classes] if judged.scheme and classes else [],
        "groups": [list(pair) for pair in groups],
        "parts": [_part(index, judged, part) for part in parts],
        "units": [
            [
                units[row],
                *_pair(settings.full_name(states[row])),
                groups[belongs[row]],
                judged.total.rank(row) or 0,
                int(judged.total.shared[row]),
                classes.index(given.id) if (given := judged.classes[row]) and classes else -1,
                [column[row] for column in columns],
            ]
            for row in judged.order
        ],
    }


def _part(index: Index, judged: Judged, part: Component) -> list[object]:
    """A component: id, names, digits shown, maximum, mean, whether more is better, level (0: the total)."""
    digits = index.settings.decimals.total if part.id == TOTAL else index.settings.decimals.component
    maximum = None if part.maximum is None else rescale(part.maximum, index.settings.precision, digits)
    mean = judged.standings[part.id].mean(index.settings.precision, digits)
    name = index.settings.total if part.id == TOTAL else part.name
    return [part.id, *_pair(name), digits, maximum, mean, int(part.higher_is_better), part.level]


def _column(index: Index, judged: Judged, part: Component) -> list[Cell]:
    digits = index.settings.decimals.total if part.id == TOTAL else index.settings.decimals.component
    column = judged.standings[part.id].column
    pairs = zip(column.values.tolist(), column.flags.tolist(), strict=True)
    return [str(flag) if flag else rescale(value, index.settings.precision, digits) for value, flag in pairs]


def _belongs(library: Library, settings: SiteSettings, state: UnitState) -> tuple[str, str]:
    """The region of a unit, or the unit above it."""
    if state.region:
        known = settings.regions[state.region]
    elif state.parent:
        known = settings.full_name(library.register.units[state.parent].current)
    else:
        return "", ""
    return known.vi, known.en


def _pair(words: Text) -> Pair:
    return [words.vi, words.en]
