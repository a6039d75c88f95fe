"""Tables and documents become nouns; the only place where text becomes numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TypeVar

import numpy as np

from congbo.assembling.amended import amendments_of_release, settings_of_version
from congbo.assembling.boundaries import boundaries_of
from congbo.assembling.calendar import announcements_of
from congbo.assembling.gathered import with_gathered
from congbo.assembling.papers import assemble_papers
from congbo.assembling.restated import restatements_of
from congbo.assembling.tiles import tile_maps_of
from congbo.model.classification import Classification
from congbo.model.frameworks import Component, Framework
from congbo.model.indices import Block, IndexSettings, ReleaseSettings
from congbo.model.library import Index, Library, Release, Result
from congbo.model.periods import parse_period
from congbo.model.reasons import Override
from congbo.model.scores import MARKERS, Column, Flag, Integers, ScoreTable
from congbo.model.texts import Model, Text
from congbo.model.units import LineageEvent, Register, Unit, UnitState
from congbo.numbers import parse_decimal
from congbo.read import Sources
from congbo.reading.tables import Table
from congbo.versions.embeds import moved_embeds
from congbo.versions.freeze import frozen_version
from congbo.versions.logbook import corrections_of
from congbo.versions.permanence import redirect_pages
from congbo.versions.rebuild import rebuilt

LANGUAGES = ("vi", "en")
NOT_FIGURES = {"unit", "block", "name", "period", "rank", "class", "head"}
Settings = TypeVar("Settings", bound=Model)


def assemble(sources: Sources) -> Library:
    """The whole of `results/`; what `checks` found to be right is taken as right."""
    return Library(
        tuple(_index(sources, folder) for folder in sources.folders()),
        Register(read_units(sources.tables["units.csv"]), _events(sources.tables.get("lineage.csv"))),
        tuple(redirect_pages(sources)),
        announcements_of(sources),
        tile_maps_of(sources),
        boundaries_of(sources),
        moved_embeds(sources),
    )


def settings_of(kind: type[Settings], sources: Sources, file: str) -> Settings:
    """A YAML file as its model; it must be right."""
    return kind.model_validate(sources.documents[file].content)


def read_units(table: Table) -> dict[str, Unit]:
    """All units with their states in order of time; dates must be right."""
    states: dict[str, list[UnitState]] = {}
    aliases: dict[str, list[str]] = {}
    for row in table.records():
        state = UnitState(
            row["kind"],
            row["code"],
            Text(vi=row["name_vi"], en=row["name_en"]),
            row["parent"],
            row["region"],
            _day(row["valid_from"], date.min),
            _day(row["valid_to"], date.max),
        )
        states.setdefault(row["unit"], []).append(state)
        aliases.setdefault(row["unit"], []).extend(filter(None, row["aliases"].split("|")))
    return {
        unit: Unit(unit, tuple(sorted(spans, key=lambda state: state.valid_from)), tuple(dict.fromkeys(aliases[unit])))
        for unit, spans in states.items()
    }


def _day(text: str, otherwise: date) -> date:
    return date.fromisoformat(text) if text else otherwise


def _events(table: Table | None) -> tuple[LineageEvent, ...]:
    rows: Iterable[dict[str, str]] = table.records() if table else ()
    events = (
        LineageEvent(
            date.fromisoformat(row["date"]),
            row["event"],
            row["predecessor"],
            row["successor"],
            row["legal_act"],
            Text(vi=row["note"], en=row.get("note_en", "")),
        )
        for row in rows
    )
    return tuple(sorted(events, key=lambda event: event.on))


def _index(sources: Sources, folder: str) -> Index:
    settings = settings_of(IndexSettings, sources, f"{folder}/index.yml")
    classification = (
        settings_of(Classification, sources, f"{folder}/classification.yml")
        if f"{folder}/classification.yml" in sources.documents
        else Classification()
    )
    frameworks = {
        method.id: _framework(method.id, sources.tables[f"{folder}/framework-{method.id}.csv"], settings)
        for method in settings.frameworks
    }
    methods = {
        (method.id, language): sources.proses.get(f"{folder}/method-{method.id}.{language}.md", "")
        for method in settings.frameworks
        for language in LANGUAGES
    }
    releases = [
        release
        for period in sources.periods(folder)
        for release in _versions(sources, folder, period, settings, frameworks)
    ]
    releases.sort(key=lambda release: (release.period, release.version))
    current = with_gathered([release for release in releases if not release.is_superseded], settings)
    superseded = tuple(release for release in releases if release.is_superseded)
    return Index(folder, settings, classification, frameworks, methods, current, superseded)


def _framework(identity: str, table: Table, settings: IndexSettings) -> Framework:
    components: dict[str, Component] = {}
    for row in table.records():
        parent = components.get(row["parent"])
        maximum = row["max_score"]
        name = Text(vi=row["name_vi"], en=row["name_en"])
        components[row["component"]] = Component(
            id=row["component"],
            parent=row["parent"],
            name=name,
            short=Text(vi=row["short_vi"] or name.vi, en=row["short_en"] or name.en),
            maximum=None if maximum in ("", *MARKERS) else parse_decimal(maximum, settings.precision),
            weight=row["weight"],
            higher_is_better=(row["direction"] or settings.direction) == "higher",
            kind=row["kind"],
            level=parent.level + 1 if parent else 0,
        )
    return Framework(identity, components)


def _versions(
    sources: Sources, folder: str, period: str, settings: IndexSettings, frameworks: dict[str, Framework]
) -> Iterator[Release]:
    """The current version of a release and all before it."""
    here = f"{folder}/{period}"
    release = settings_of(ReleaseSettings, sources, f"{here}/release.yml")
    notes = {language: sources.proses.get(f"{here}/notes.{language}.md", "") for language in LANGUAGES}
    corrections = corrections_of(sources, here)
    frozen = frozen_version(sources, here)
    last = max((one.version for one in corrections), default=1)
    tables, papers = tuple(sources.score_tables(folder, period)), assemble_papers(sources, here)
    overrides = _overrides(sources.tables.get(f"{here}/overrides.csv"))
    amendments = amendments_of_release(sources, here, release, frozen > 0)
    for version in range(1, last + 1):
        figures = tables if version == last else rebuilt(tables, corrections, version)
        then = settings_of_version(sources, here, release, corrections, version)
        yield Release(
            folder,
            parse_period(period),
            then,
            tuple(_results(figures, here, then, settings, frameworks)),
            notes,
            version,
            frozen,
            tuple(one for one in corrections if one.version <= version),
            is_superseded=version < last,
            papers=papers.as_signed() if version < last else papers,
            overrides=overrides,
            restated=restatements_of(sources, here, settings.precision),
            amendments=amendments,
        )


def _overrides(table: Table | None) -> dict[str, Override]:
    return {
        row["unit"]: Override(row["class"], Text(vi=row["ground_vi"], en=row["ground_en"]), row["document"])
        for row in (table.records() if table else ())
    }


def _results(
    tables: Sequence[Table],
    here: str,
    release: ReleaseSettings,
    settings: IndexSettings,
    frameworks: dict[str, Framework],
) -> Iterator[Result]:
    by_file = {table.file: table for table in tables}
    for block in settings.blocks:
        chosen = release.framework if isinstance(release.framework, str) else release.framework.get(block.id)
        table = by_file.get(f"{here}/scores-{block.id}.csv") or by_file.get(f"{here}/scores.csv")
        if chosen is None or table is None:
            continue
        scores = score_table(table, block, frameworks[chosen], settings.precision)
        if scores.units:
            yield Result(block, frameworks[chosen], scores)


def score_table(table: Table, block: Block, framework: Framework, precision: int) -> ScoreTable:
    """The rows of one block, as columns of exact numbers; columns of other blocks' components are left out."""
    rows = [row for row, name in enumerate(table.column("block")) if name == block.id]
    cells = {
        name: [column[row] for row in rows]
        for name, column in zip(table.header, zip(*table.rows, strict=True), strict=True)
    }
    columns = {
        name: column_of(texts, precision)
        for name, texts in cells.items()
        if name not in NOT_FIGURES and name.partition(":")[0] in framework.components
    }
    ranks = column_of(cells["rank"], 0) if "rank" in cells else None
    classes, heads = (tuple(cells[name]) if name in cells else None for name in ("class", "head"))
    return ScoreTable(tuple(cells["unit"]), columns, ranks, classes, heads)


def column_of(texts: Sequence[str], precision: int) -> Column:
    """Cells as exact numbers with the reason beside each that is missing."""
    if (values := _uniform_numbers(texts, precision)) is not None:
        return Column(values, np.zeros(len(texts), dtype=np.uint8))
    flags = np.array([MARKERS.get(text, Flag.present) for text in texts], dtype=np.uint8)
    numbers = [0 if text in MARKERS else parse_decimal(text, precision) for text in texts]
    return Column(np.array(numbers, dtype=np.int64), flags)


def _uniform_numbers(texts: Sequence[str], precision: int) -> Integers | None:
    """The column if all its cells are numbers of as many decimals as the first: read as integers at one go."""
    whole, _, fraction = (texts[0] if texts else "").replace(",", ".").partition(".")
    mark = rf"[.,]\d{{{len(fraction)}}}" if fraction else ""
    column = "\n".join(texts)
    if not whole or not re.fullmatch(rf"(?:-?\d+{mark}(?:\n|\Z))+", column):
        return None
    digits = np.array(column.replace(".", "").replace(",", "").split("\n"), dtype=np.int64)
    scale: int = 10 ** (precision - len(fraction))
    return digits * scale
