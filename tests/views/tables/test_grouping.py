from congbo.views.tables.grouping import Grouping, group_units
from tests.builders import UNIT_HEAD, context_of, lines, small_results


def grouping(*units: str, language: str = "vi") -> Grouping:
    """The grouping of the units a, b and c, given as kind,parent,region; p and q are provinces above."""
    rows = (f"{unit},{kind},,{unit},{unit},{parent},{region},,," for unit, (kind, parent, region) in _parts(units))
    above = ("p,province,,Đỉnh,Top,,,,,", "q,province,,Dốc,Slope,,,,,")
    context = context_of(small_results(units=lines(UNIT_HEAD, *above, *rows)), language)
    index = context.library.indices[0]
    return group_units(context, index.releases[0], context.judged["x/2024"]["provinces"])


def _parts(units: tuple[str, ...]) -> list[tuple[str, list[str]]]:
    return list(zip("abc", (unit.split(",") for unit in units), strict=True))


def test_regions_stand_in_the_order_of_the_settings_and_rows_name_their_place() -> None:
    made = grouping("province,,delta", "province,,north", "province,,")
    assert [(one.id, one.name) for one in made.choices] == [("north", "Miền Bắc"), ("delta", "Miền Nam")]
    assert made.places == ("2", "1", "")
    assert (made.is_by_parent, made.parent(0)) == (False, "")


def test_units_of_several_parents_are_grouped_by_them_in_the_order_of_the_alphabet() -> None:
    made = grouping("commune,p,", "commune,q,", "commune,q,")
    assert [(one.id, one.name) for one in made.choices] == [("q", "Dốc"), ("p", "Đỉnh")]
    assert made.places == ("2", "1", "1")
    assert [made.parent(row) for row in range(3)] == ["Đỉnh", "Dốc", "Dốc"]


def test_a_single_region_or_parent_is_no_choice() -> None:
    for made in (grouping("province,,north", "province,,north", "province,,"), grouping(*["commune,p,"] * 3)):
        assert (made.choices, made.places) == ((), ("", "", ""))
