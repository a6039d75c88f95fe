"""Who is measured, and how units became other units, as tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from congbo.exports.csv_text import csv_file, csv_line, neutral
from congbo.fields import fields
from congbo.model.library import Library
from congbo.model.units import Unit
from congbo.urls import LINEAGE_TABLE, UNITS_TABLE


def register_tables(library: Library, hidden: Iterable[str]) -> Mapping[str, bytes]:
    """The units with their states, and the events between them; without those that are hidden."""
    gone = set(hidden)
    units = [unit for unit in library.register.units.values() if unit.id not in gone]
    events = [one for one in library.register.events if not {one.predecessor, one.successor} & gone]
    lines = [csv_line(fields().lineage)]
    lines += [
        csv_line([one.on.isoformat(), one.kind, one.predecessor, one.successor, neutral(one.legal_act)])
        for one in events
    ]
    states = [csv_line(fields().units), *(csv_line(row) for unit in units for row in _states(unit))]
    return {UNITS_TABLE: csv_file(states), LINEAGE_TABLE: csv_file(lines)}


def _states(unit: Unit) -> Iterable[list[str]]:
    for one in unit.states:
        begins = "" if one.valid_from == date.min else one.valid_from.isoformat()
        ends = "" if one.valid_to == date.max else one.valid_to.isoformat()
        names = [neutral(one.name.vi), neutral(one.name.en)]
        yield [unit.id, one.kind, neutral(one.code), *names, one.parent, one.region, begins, ends]
