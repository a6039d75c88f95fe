"""Maps of tiles: of units that there are, each on a place of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from congbo.checks.nearest import did_you_mean
from congbo.findings import Finding
from congbo.read import Sources

FILE = "tiles.csv"
PLACE = re.compile(r"[1-9]\d?")
COLUMNS, ROWS = 12, 24
"""How far a map may reach; styles know no more places."""


def tile_of_unknown_unit(sources: Sources) -> Iterator[Finding]:
    """A tile is of a unit that is not in `units.csv`."""
    if FILE in sources.tables:
        table, known = sources.tables[FILE], set(sources.tables["units.csv"].column("unit"))
        for row, unit in enumerate(table.column("unit")):
            if unit not in known:
                yield Finding("unknown_unit", table.place(row, "unit"), unit, {"nearest": did_you_mean(unit, known)})


def tile_misplaced(sources: Sources) -> Iterator[Finding]:
    """A tile lies outside the map, or on another one."""
    if FILE not in sources.tables:
        return
    table, taken = sources.tables[FILE], dict[tuple[str, str, str], str]()
    for row, record in enumerate(table.records()):
        place = (record["map"], record["column"], record["row"])
        for column, most in (("column", COLUMNS), ("row", ROWS)):
            if not PLACE.fullmatch(record[column]) or int(record[column]) > most:
                yield Finding("tile_misplaced", table.place(row, column), record[column], {"other": "–"})
        if place in taken:
            yield Finding("tile_misplaced", table.place(row, "row"), record["row"], {"other": taken[place]})
        taken.setdefault(place, record["unit"])


TILE_CHECKS = (tile_of_unknown_unit, tile_misplaced)
