from congbo.views.sentences.region_means import Regions, regions_of, view_regions
from tests.builders import UNIT_HEAD, last_block, lines, two_releases

UNITS = lines(
    UNIT_HEAD,
    "a,province,,A,A,,north,,,",
    "b,province,,B,B,,north,,,",
    "c,province,,C,C,,delta,,,",
    "d,province,,D,D,,,,,",
)
HEAD = "unit,block,total"


def totals(*figures: str) -> str:
    return lines(HEAD, *(f"{unit},provinces,{figure}" for unit, figure in zip("abcd", figures, strict=False)))


def found(first: str, second: str) -> Regions:
    regions = view_regions(*last_block(two_releases(first, second, units=UNITS)))
    assert regions is not None
    return regions


def test_a_region_has_its_place_mean_change_and_best_unit() -> None:
    rows = found(totals("1", "3", "9", "1"), totals("4", "6", "8", "1")).rows
    told = [(row.rank, row.name, row.size, row.mean, row.change and row.change.amount) for row in rows]
    assert told == [("1", "South", 1, "8.00", "1.00"), ("2", "North", 2, "5.00", "3.00")]
    assert [row.best and row.best.text for row in rows] == ["C", "B"]


def test_a_unit_without_a_region_counts_nowhere() -> None:
    context, index, release, judged = last_block(two_releases(totals("1"), totals("1", "2", "3", "4"), units=UNITS))
    rows = regions_of(context, index, release, judged)
    assert {region: len(some) for region, some in rows.items()} == {"north": 2, "delta": 1}


def test_a_mean_of_other_units_is_not_compared() -> None:
    rows = found(totals("1", "[x]", "9"), totals("4", "6", "8")).rows
    assert [row.change and row.change.amount for row in rows] == ["1.00", None]


def test_two_best_units_are_not_told_apart() -> None:
    rows = found(totals("1"), totals("6", "6", "5")).rows
    assert (rows[0].name, rows[0].best) == ("North", None)


def test_the_share_of_a_place_is_marked() -> None:
    regions = found(totals("1"), totals("6", "4", "5"))
    assert [row.is_shared for row in regions.rows] == [True, True]
    assert (regions.best, regions.worst) == (("North", "South"), ())
