from congbo.model.tiles import Tile, TileMap
from tests.builders import text


def test_a_part_that_stands_apart_is_no_unit_of_its_own() -> None:
    assert TileMap("m", (Tile("a", None, 1, 1), Tile("b", text("đảo"), 2, 1))).units == {"a"}
