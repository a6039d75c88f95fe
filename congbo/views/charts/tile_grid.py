"""A block as a map of tiles: each unit a square of the same size, shaded by the fifth in which its total lies."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.model.tiles import TileMap
from congbo.urls import relative, release_address, scorecard_address
from congbo.views.charts.shades import Shades, shades_of, steps_of
from congbo.views.context import Context
from congbo.views.parts import Figure, Link


@dataclass(frozen=True, slots=True)
class PlacedTile:
    """One square."""

    unit: Link
    label: str
    """The name of a part that stands apart; empty for the unit itself."""
    column: int
    row: int
    score: Figure
    step: int
    """0 (lowest fifth) to 4; -1 without shade."""


@dataclass(frozen=True, slots=True)
class TileGrid:
    """The map of a block."""

    tiles: tuple[PlacedTile, ...]
    """From north to south, in a row from west to east."""
    shades: Shades


def view_tile_grid(context: Context, index: Index, release: Release, judged: Judged) -> TileGrid | None:
    """The map on which every unit of the block has a tile, and every tile a unit.

    None if there is none, or if too few units have a score to be shaded.
    """
    units = frozenset(judged.row_of) if judged.total.covers_block else frozenset[str]()
    fitting = next((one for one in context.library.tile_maps if one.units == units), None)
    return _drawn(context, index, release, judged, fitting) if fitting else None


def _drawn(context: Context, index: Index, release: Release, judged: Judged, tile_map: TileMap) -> TileGrid:
    address, code = release_address(release), context.language.code
    steps = steps_of(judged)
    tiles = []
    for tile in sorted(tile_map.tiles, key=lambda one: (one.row, one.column)):
        row = judged.row_of[tile.unit]
        name = context.unit_name(tile.unit, release.period)
        tiles.append(
            PlacedTile(
                Link(name, relative(address, scorecard_address(release, tile.unit))),
                tile.label[code] if tile.label else "",
                tile.column,
                tile.row,
                context.figure(index, judged, TOTAL, row),
                steps[row],
            )
        )
    return TileGrid(tuple(tiles), shades_of(context, index, judged))
