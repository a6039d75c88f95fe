from congbo.views.insights.region_standing import view_region_standing
from tests.builders import UNIT_HEAD, last_block, lines, small_results

UNITS = lines(
    UNIT_HEAD,
    *(
        f"{unit},province,,{unit},{unit},,{region},,,"
        for unit, region in zip("abcd", ("north", "north", "delta", ""), strict=True)
    ),
)


def standings(*totals: str) -> list[tuple[str, bool, int, str] | None]:
    rows = (f"{unit},provinces,{total}" for unit, total in zip("abcd", totals, strict=True))
    context, index, release, judged = last_block(small_results(units=UNITS, scores=lines("unit,block,total", *rows)))
    found = [view_region_standing(context, index, release, judged, row) for row in range(4)]
    return [one and (one.ordinal, one.is_shared, one.size, one.region) for one in found]


def test_places_are_counted_within_the_region() -> None:
    assert standings("5", "9", "8", "7") == [("2nd", False, 2, "North"), ("1st", False, 2, "North"), None, None]


def test_a_shared_rank_is_a_shared_place() -> None:
    assert standings("5", "5", "8", "7")[:2] == [("1st", True, 2, "North")] * 2
