"""The files of a release that is yet to be filled in."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from congbo.edits.cell import quoted
from congbo.edits.lines import BOM
from congbo.model.frameworks import TOTAL
from congbo.model.indices import Block, IndexSettings, ReleaseSettings
from congbo.model.periods import Period
from congbo.model.units import Unit
from congbo.reading.tables import Table

SCHEMA = "# yaml-language-server: $schema=../../../docs/schemas/release.json"
FRONT = ("unit", "block", "name")
AROUND = ("total", "rank", "class")


@dataclass(frozen=True, slots=True)
class Model:
    """The release after which a new one is made."""

    period: Period
    settings: ReleaseSettings
    tables: Mapping[str, Table]
    """Tables of figures by the name of their file: `scores.csv`, or one for each block."""


def draft_files(
    index: IndexSettings,
    period: Period,
    model: Model | None,
    components: Mapping[str, Sequence[str]],
    units: Iterable[Unit],
) -> dict[str, str]:
    """Each file of the new release by its name: all that is known is there, what is to be filled in is blank.

    `components`: the components of each framework, in order, without the total.
    """
    framework = newest_framework(index, model)
    living = [unit for unit in units if _exists_at_the_end(unit, period)]
    files: dict[str, list[str]] = {}
    for block in index.blocks:
        chosen = framework if isinstance(framework, str) else framework.get(block.id)
        name = f"scores-{block.id}.csv" if isinstance(framework, dict) else "scores.csv"
        if chosen is None:
            continue
        columns = _columns(model, name, components[chosen], is_same=_framework_then(model, block) == chosen)
        lines = files.setdefault(name, [",".join(columns)])
        for unit in units_of(block, living, period, model):
            state = unit.during(period) or unit.current
            cells = {"unit": unit.id, "block": block.id, "name": state.name.vi}
            lines.append(",".join(quoted(cells.get(column, ""), ",") for column in columns))
    tables = {name: BOM + "".join(f"{line}\n" for line in lines) for name, lines in files.items()}
    return {"release.yml": release_text(framework, model)} | tables


def newest_framework(index: IndexSettings, model: Model | None) -> str | dict[str, str]:
    """The last method of the index; where blocks have each their own, those that the model has."""
    if model and isinstance(model.settings.framework, dict):
        return model.settings.framework
    return index.frameworks[-1].id


def release_text(framework: str | Mapping[str, str], model: Model | None) -> str:
    """`release.yml`, with the source left to be filled in."""
    source = model.settings.rank_source if model else "computed"
    status = "illustrative" if model and model.settings.status == "illustrative" else "final"
    lines = [
        SCHEMA,
        f"status: {status}  # forecast | provisional | final",
        f"framework: {json.dumps(framework)}",
        "announced:  # YYYY-MM-DD",
        'source: {vi: "", en: ""}',
        f"rank_source: {source}",
        "# embargo: 2026-04-10T09:30+07:00",
    ]
    return "".join(f"{line}\n" for line in lines)


def units_of(block: Block, living: Iterable[Unit], period: Period, model: Model | None) -> list[Unit]:
    """The units that a block will hold: those of the model that still exist, then those of their kind that are new."""
    units = {unit.id: unit for unit in living}
    before = [unit for table in (model.tables.values() if model else ()) for unit in _rows_of(table, block)]
    kinds, parents = set(block.kinds), {state.parent for unit in units.values() if (state := unit.during(period))}
    if before:
        states = [units[unit].during(period) for unit in before if unit in units]
        kinds = kinds or {state.kind for state in states if state}
        parents = {state.parent for state in states if state}
    kept = [units[unit] for unit in before if unit in units]
    since = model.period.last if model else None
    others = [unit for unit in units.values() if unit.id not in before and (since is None or _begins(unit) > since)]
    fitting = [
        one for one in others if (state := one.during(period)) and state.kind in kinds and state.parent in parents
    ]
    return [*kept, *fitting]


def _begins(unit: Unit) -> date:
    return unit.states[0].valid_from


def _rows_of(table: Table, block: Block) -> list[str]:
    pairs = zip(table.column("unit"), table.column("block"), strict=True)
    return [unit for unit, name in pairs if name == block.id]


def _exists_at_the_end(unit: Unit, period: Period) -> bool:
    return any(state.valid_from <= period.last <= state.valid_to for state in unit.states)


def _framework_then(model: Model | None, block: Block) -> str | None:
    if model is None:
        return None
    chosen = model.settings.framework
    return chosen if isinstance(chosen, str) else chosen.get(block.id)


def _columns(model: Model | None, name: str, components: Sequence[str], is_same: bool) -> list[str]:
    """Those of the model under the same method; else all components, with what the model has around them."""
    table = (model.tables.get(name) or next(iter(model.tables.values()), None)) if model else None
    if table is None:
        return [*FRONT, TOTAL, *components]
    if is_same:
        return [*FRONT, *(column for column in table.header if column not in (*FRONT, "period"))]
    return [*FRONT, *(column for column in AROUND if column in table.header), *components]
