from congbo.views.units import view_units
from tests.builders import LINEAGE_HEAD, UNIT_HEAD, context_of, lines, small_results

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


def test_a_unit_that_ended_says_when_and_into_what_it_went() -> None:
    lineage = lines(LINEAGE_HEAD, "2025-01-01,merge,b,a,Act,")
    groups = view_units(context_of(FILES | {"lineage.csv": lineage})).groups
    fate_by_unit = {one.unit.href: one.fate for letter in groups[0].letters for one in letter.units}
    assert fate_by_unit["a.html"] is None
    ended = fate_by_unit["b.html"]
    assert ended is not None
    assert (ended.ended, [one.href for one in ended.heirs]) == ("31 December 2024", ["a.html"])


def test_no_two_entries_read_the_same() -> None:
    units = lines(
        UNIT_HEAD,
        "a,province,,An,An,,,,2007-12-31,",
        "a-2008,province,,An,An,,,2008-01-01,2024-12-31,",
        "a-2025,province,,An,An,,,2025-01-01,,",
        "b,province,,Bình,Binh,,,2025-01-01,,",
    )
    files = small_results(units=units, scores=lines("unit,block,total", "a-2008,provinces,1"))
    listed = [one for letter in view_units(context_of(files)).groups[0].letters for one in letter.units]
    said = [(one.unit.text, one.since, one.fate.ended if one.fate else "") for one in listed]
    assert said == [
        ("An", "", "31 December 2007"),
        ("An", "1 January 2008", "31 December 2024"),
        ("An", "1 January 2025", ""),
        ("Binh", "", ""),
    ]


def test_groups_below_parents_of_one_name_are_told_apart() -> None:
    units = lines(
        UNIT_HEAD,
        "p,province,,Đỉnh,Top,,,,2024-12-31,",
        "p-2025,province,,Đỉnh,Top,,,2025-01-01,,",
        "c,commune,,Xuân,Xuan,p,,,2024-12-31,",
        "d,commune,,Xuân,Xuan,p-2025,,2025-01-01,,",
    )
    files = small_results(units=units, scores=lines("unit,block,total", "p,provinces,1"))
    assert [group.parent for group in view_units(context_of(files)).groups] == [
        "", "Top (until 31 December 2024)", "Top (since 1 January 2025)",
    ]  # fmt: skip
