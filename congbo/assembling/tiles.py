"""`tiles.csv` becomes maps of tiles."""

from __future__ import annotations

from congbo.model.texts import Text
from congbo.model.tiles import Tile, TileMap
from congbo.read import Sources


def tile_maps_of(sources: Sources) -> tuple[TileMap, ...]:
    """All maps in the order of the file, which must be right."""
    table, tiles = sources.tables.get("tiles.csv"), dict[str, list[Tile]]()
    for row in table.records() if table else ():
        label = Text(vi=row["label_vi"], en=row["label_en"]) if row["label_vi"] else None
        tile = Tile(row["unit"], label, int(row["column"]), int(row["row"]))
        tiles.setdefault(row["map"], []).append(tile)
    return tuple(TileMap(name, tuple(some)) for name, some in tiles.items())
