"""Where each province stands on a map of tiles; placed by hand, in the file of definitions."""

from pathlib import Path

from files import DEFINITIONS, read_rows, write_rows

TILE_COLUMNS = ["map", "unit", "label_vi", "label_en", "column", "row"]


def write_tiles(results: Path) -> None:
    """Write `tiles.csv`."""
    write_rows(results / "tiles.csv", TILE_COLUMNS, read_rows(DEFINITIONS / "tiles.csv"))
