from congbo.views.units import view_units
from tests.builders import UNIT_HEAD, context_of, lines, small_results

UNITS = lines(
    UNIT_HEAD,
    "top,province,,Đỉnh,Top,,,,,",
    "a,city,,Ấn,An,,,,,",
    "b,province,,An,An,,,,2024-12-31,",
    "c,commune,,Xuân,Xuan,top,,,,",
)
FILES = small_results(units=UNITS, scores=lines("unit,block,total", "a,provinces,1"))


def test_units_are_grouped_by_parent_and_kind_with_cities_among_provinces() -> None:
    groups = view_units(context_of(FILES)).groups
    assert [(group.id, group.parent, group.count) for group in groups] == [
        ("province", "", 3),
        ("top-commune", "Top", 1),
    ]


def test_letters_are_those_of_the_vietnamese_alphabet() -> None:
    letters = view_units(context_of(FILES, "vi")).groups[0].letters
    assert [(letter.letter, [one.unit.text for one in letter.units]) for letter in letters] == [
        ("A", ["An"]),
        ("Â", ["Ấn"]),
        ("Đ", ["Đỉnh"]),
    ]


def test_a_unit_that_ended_says_when() -> None:
    units = [one for letter in view_units(context_of(FILES)).groups[0].letters for one in letter.units]
    assert [one.ended for one in units if one.unit.href == "b.html"] == ["31 December 2024"]
    assert [one.ended for one in units if one.unit.href == "a.html"] == [""]
