from pathlib import Path

import pytest

from tests.builders import found_in, lines, small_results

HEAD = "map,unit,label_vi,label_en,column,row"


def found(folder: Path, *rows: str) -> list[tuple[str, str]]:
    return found_in(folder, small_results() | {"tiles.csv": lines(HEAD, *rows)})


def test_tiles_on_places_of_their_own_are_right(tmp_path: Path) -> None:
    assert found(tmp_path, "m,a,,,1,1", "m,b,,,12,24", "n,a,,,1,1") == []


@pytest.mark.parametrize(
    ("row", "finding"),
    [
        ("m,nobody,,,1,2", ("unknown_unit", "B3")),
        ("m,b,,,1,1", ("tile_misplaced", "F3")),
        ("m,b,,,13,1", ("tile_misplaced", "E3")),
        ("m,b,,,1,25", ("tile_misplaced", "F3")),
        ("m,b,,,0,2", ("tile_misplaced", "E3")),
        ("m,b,,,x,2", ("tile_misplaced", "E3")),
    ],
)
def test_a_tile_that_cannot_stand_there_is_found(tmp_path: Path, row: str, finding: tuple[str, str]) -> None:
    assert found(tmp_path, "m,a,,,1,1", row) == [finding]
