from congbo.model.texts import Text
from congbo.model.tiles import Tile
from tests.builders import library_of, lines, small_results

HEAD = "map,unit,label_vi,label_en,column,row"


def test_tiles_of_a_map_stand_together_with_their_places() -> None:
    files = small_results() | {"tiles.csv": lines(HEAD, "m,a,,,1,2", "n,b,,,3,4", "m,b,Đảo,Island,5,6")}
    first, second = library_of(files).tile_maps
    assert (first.id, first.tiles) == ("m", (Tile("a", None, 1, 2), Tile("b", Text(vi="Đảo", en="Island"), 5, 6)))
    assert (second.id, second.units) == ("n", {"b"})


def test_without_a_file_there_are_no_maps() -> None:
    assert library_of(small_results()).tile_maps == ()
