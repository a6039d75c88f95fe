"""Maps of tiles: every unit of a kind as one square, so that small ones are seen as well as large ones."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.model.texts import Text


@dataclass(frozen=True, slots=True)
class Tile:
    """One square of a map."""

    unit: str
    label: Text | None
    """The name of a part that stands apart, such as an archipelago; None for the unit itself."""
    column: int
    """From 1, the westernmost."""
    row: int
    """From 1, the northernmost."""


@dataclass(frozen=True, slots=True)
class TileMap:
    """One map; it fits every block whose units all stand on it."""

    id: str
    tiles: tuple[Tile, ...]

    @property
    def units(self) -> frozenset[str]:
        """The units that have a tile of their own."""
        return frozenset(tile.unit for tile in self.tiles if tile.label is None)
