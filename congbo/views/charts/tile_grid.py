"""A block as a map of tiles: each unit a square of the same size, shaded by the fifth in which its total lies."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.judge import Judged
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.model.tiles import TileMap
from congbo.urls import page_address, relative, release_address
from congbo.views.context import Context
from congbo.views.parts import Figure, Link
from congbo.views.tables.ranking_rows import STEPS, heat_steps


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
class Shade:
    """One class of the legend, with the scores that it reaches from and to."""

    step: int
    low: str
    high: str


@dataclass(frozen=True, slots=True)
class TileGrid:
    """The map of a block."""

    tiles: tuple[PlacedTile, ...]
    """From north to south, in a row from west to east."""
    shades: tuple[Shade, ...]
    """From the lowest fifth to the highest; empty without shades."""
    has_missing: bool


def view_tile_grid(context: Context, index: Index, release: Release, judged: Judged) -> TileGrid | None:
    """The map on which every unit of the block has a tile, and every tile a unit; None if there is none."""
    units = frozenset(judged.row_of)
    fitting = next((one for one in context.library.tile_maps if one.units == units), None)
    return _drawn(context, index, release, judged, fitting) if fitting else None


def _drawn(context: Context, index: Index, release: Release, judged: Judged, tile_map: TileMap) -> TileGrid:
    address, code = release_address(release), context.language.code
    steps = heat_steps(judged.total, judged.result.framework.components[TOTAL].higher_is_better)
    tiles = []
    for tile in sorted(tile_map.tiles, key=lambda one: (one.row, one.column)):
        row = judged.row_of[tile.unit]
        name = context.unit_name(tile.unit, release.period)
        tiles.append(
            PlacedTile(
                Link(name, relative(address, page_address(release, tile.unit))),
                tile.label[code] if tile.label else "",
                tile.column,
                tile.row,
                context.figure(index, judged, TOTAL, row),
                steps[row],
            )
        )
    return TileGrid(tuple(tiles), _shades(context, index, judged, steps), judged.total.counted < len(judged.row_of))


def _shades(context: Context, index: Index, judged: Judged, steps: list[int]) -> tuple[Shade, ...]:
    """The lowest and the highest score of each fifth."""
    made = []
    for step in range(STEPS):
        scores = [int(judged.total.column.values[row]) for row, of in enumerate(steps) if of == step]
        if scores:
            low, high = context.score(index, TOTAL, min(scores)), context.score(index, TOTAL, max(scores))
            made.append(Shade(step, low, high))
    return tuple(made)
