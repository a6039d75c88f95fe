from congbo.views.charts.tile_grid import TileGrid, view_tile_grid
from tests.builders import Files, context_of, index_yml, lines, small_results, units_csv

HEAD = "map,unit,label_vi,label_en,column,row"
TILES = lines(HEAD, "m,b,,,2,2", "m,a,,,1,2", "m,c,,,1,1", "m,a,Đảo,Island,3,1")


def grid(tiles: str = TILES, **changes: str) -> TileGrid | None:
    files: Files = small_results(**changes) | {"tiles.csv": tiles}
    context = context_of(files)
    index = context.library.indices[0]
    return view_tile_grid(context, index, index.releases[0], context.judged["x/2024"]["provinces"])


def test_tiles_stand_from_north_to_south_with_the_score_and_the_way_to_the_scorecard() -> None:
    made = grid()
    assert made is not None
    assert [(one.unit.text, one.unit.href, one.label, one.score.text) for one in made.tiles] == [
        ("C", "c.html", "", "70.00"),
        ("A", "a.html", "Island", "50.00"),
        ("A", "a.html", "", "50.00"),
        ("B", "b.html", "", "60.00"),
    ]


def test_a_part_that_stands_apart_has_the_shade_of_its_unit() -> None:
    made = grid()
    assert made is not None
    assert {one.step for one in made.tiles if one.unit.text == "A"} == {0}


def test_a_map_fits_only_a_block_of_exactly_its_units() -> None:
    assert (
        grid(units=units_csv("a", "b", "c", "d"), scores=lines("unit,block,total", "a,provinces,1", "d,provinces,2"))
        is None
    )
    assert grid(tiles=lines(HEAD, "m,a,,,1,1", "m,b,,,2,1")) is None


def test_each_shade_says_from_which_score_to_which_it_reaches() -> None:
    units = "abcdefghij"
    tiles = lines(HEAD, *(f"m,{unit},,,{place},1" for place, unit in enumerate(units, start=1)))
    scores = lines("unit,block,total", *(f"{unit},provinces,{place}" for place, unit in enumerate(units, start=1)))
    made = grid(tiles, units=units_csv(*units), scores=scores)
    assert made is not None
    assert [(one.step, one.low, one.high) for one in made.shades.classes] == [
        (0, "1.00", "2.00"), (1, "3.00", "4.00"), (2, "5.00", "6.00"), (3, "7.00", "8.00"), (4, "9.00", "10.00"),
    ]  # fmt: skip
    assert not made.shades.has_missing


def test_where_few_units_have_a_score_there_is_no_map() -> None:
    few = lines("unit,block,total", "a,provinces,[x]", "b,provinces,1", "c,provinces,2")
    assert grid(scores=few) is None
    made = grid(scores=few, index=index_yml(min_coverage='"0.6"'))
    assert made is not None
    assert [one.step for one in made.tiles if one.unit.text == "A"] == [-1, -1]
    assert made.shades.has_missing
