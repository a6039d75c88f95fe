from congbo.views.insights.unit_streaks import view_unit_streaks
from tests.builders import Files, last_block, lines, release_yml, small_results, units_csv


def files(*releases: str) -> Files:
    """Releases from 2021 on, each with the totals of units a, b, c…"""
    made = small_results(units=units_csv(*"abcdefghij"))
    made = {name: text for name, text in made.items() if "/2024/" not in name}
    for year, totals in enumerate(releases, 2021):
        rows = (f"{unit},provinces,{total}" for unit, total in zip("abcdefghij", totals.split(), strict=False))
        made |= {f"x/{year}/release.yml": release_yml(), f"x/{year}/scores.csv": lines("unit,block,total", *rows)}
    return made


def told(*releases: str, unit: str = "a") -> list[tuple[str, int, bool, int]]:
    context, index, release, judged = last_block(files(*releases))
    streaks = view_unit_streaks(context, index, release, judged, judged.row_of[unit])
    return [(one.kind, one.run.length, one.run.is_open, one.group) for one in streaks]


def test_the_first_place_goes_before_the_head() -> None:
    ten = "10 9 8 7 6 5 4 3 2 1"
    assert told(ten, ten) == [("first", 2, True, 1)]
    assert told(ten, ten, unit="c") == [("head", 2, True, 3)]
    assert told(ten, ten, unit="d") == []
    assert told(ten, ten, unit="g") == []
    assert told(ten, ten, unit="h") == [("foot", 2, True, 3)]


def test_a_small_block_has_a_first_and_no_head_or_foot() -> None:
    assert told("3 2 1", "3 2 1", unit="a") == [("first", 2, True, 1)]
    assert told("3 2 1", "3 2 1", unit="c") == []


def test_a_rise_needs_a_release_before_it() -> None:
    assert told("1 9", "2 9", "3 9", "4 9") == [("up", 3, True, 0)]
    assert told("2 9", "1 9", "2 9", "3 9", "4 9") == [("up", 3, False, 0)]
    assert told("4 9", "3 9", "3 9", "2 9", "1 9") == []
