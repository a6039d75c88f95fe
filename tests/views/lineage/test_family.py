from congbo.views.lineage.family import MOST, FamilyTree, view_family
from tests.builders import LINEAGE_HEAD, UNIT_HEAD, context_of, lines, small_results

UNITS = (
    "a,province,,An,An,,,,2007-12-31,",
    "b,province,,Bình,Binh,,,,2007-12-31,",
    "c,province,,Cường,Cuong,,,2008-01-01,2024-12-31,",
    "d,province,,Dũng,Dung,,,,2024-12-31,",
    "e,province,,Em,Em,,,2025-01-01,,",
    "f,province,,Phúc,Phuc,,,,,",
)
EVENTS = (
    "2008-01-01,merge,a,c,Act 1,",
    "2008-01-01,merge,b,c,Act 1,",
    "2025-01-01,transfer,d,f,Act 2,Huyện D",
    "2025-01-01,merge,c,e,Act 2,",
    "2025-01-01,merge,d,e,Act 2,",
)


def tree(unit: str, units: tuple[str, ...] = UNITS, events: tuple[str, ...] = EVENTS) -> FamilyTree:
    files = small_results(
        units=lines(UNIT_HEAD, *units),
        lineage=lines(LINEAGE_HEAD, *events),
        scores=lines("unit,block,total", "d,provinces,1"),
    )
    found = view_family(context_of(files), unit, f"units/{unit}.html")
    assert found is not None
    return found


def test_rows_go_from_the_oldest_to_the_youngest() -> None:
    rows = [(one.side, one.unit.text, one.of) for one in tree("e").relatives]
    assert rows == [
        ("before", "An", "Cuong"),
        ("before", "Binh", "Cuong"),
        ("before", "Cuong", "Em"),
        ("before", "Dung", "Em"),
        ("self", "Em", ""),
    ]
    assert [one.unit.text for one in tree("a").relatives] == ["An", "Cuong", "Em"]


def test_generations_stand_in_columns_of_their_own() -> None:
    assert [node.x for node in tree("e").drawing.nodes] == ["11", "11", "33", "33", "55"]
    assert [node.is_own for node in tree("e").drawing.nodes] == [False, False, False, False, True]
    assert [node.is_over for node in tree("e").drawing.nodes] == [True, True, True, True, False]


def test_a_day_and_a_document_stand_once_beside_what_they_made() -> None:
    happened = {one.unit.text: [(h.on, h.legal_act, h.kinds) for h in one.happenings] for one in tree("e").relatives}
    assert happened["Em"] == [("1 January 2025", "Act 2", ("merge",))]
    assert happened["Cuong"] == [("1 January 2008", "Act 1", ("merge",))]
    assert happened["An"] == []


def test_a_unit_that_was_divided_says_what_passed_to_whom() -> None:
    own, whole, part = tree("d").relatives
    assert [(h.on, h.kinds) for h in own.happenings] == [("1 January 2025", ("merge", "transfer"))]
    assert (whole.unit.text, whole.is_part, [one.text for one in whole.along_with]) == ("Em", False, ["Cuong"])
    assert (part.unit.text, part.is_part, [(one.text, one.language) for one in part.remarks]) == (
        "Phuc", True, [("Huyện D", "vi")],
    )  # fmt: skip
    assert tree("d").has_parts
    assert not tree("c").has_parts


def test_days_are_told_where_relatives_differ_in_them() -> None:
    events = (*EVENTS[:2], "2009-01-01,transfer,d,f,Act 2,", *EVENTS[3:])
    assert [one.on for one in tree("d", events=events).relatives] == ["", "1 January 2025", "1 January 2009"]
    assert [one.on for one in tree("e").relatives] == ["", "", "", "", ""]


def test_a_predecessor_with_results_says_so() -> None:
    assert {one.unit.text: one.results for one in tree("e").relatives}["Dung"] == ("TEST",)
    assert tree("e").has_earlier_results
    assert not tree("c").has_earlier_results


def test_a_unit_without_relatives_and_events_has_no_tree() -> None:
    files = small_results(units=lines(UNIT_HEAD, *UNITS), scores=lines("unit,block,total", "d,provinces,1"))
    assert view_family(context_of(files), "d", "units/d.html") is None


def test_a_unit_that_was_dissolved_stands_alone_with_what_happened() -> None:
    found = tree("a", events=("2008-01-01,dissolve,a,,Act,",))
    assert [(one.side, [h.kinds for h in one.happenings]) for one in found.relatives] == [("self", [("dissolve",)])]
    assert found.drawing.lines == ()


def test_a_very_large_family_is_cut_to_its_nearest_generations() -> None:
    count = MOST // 2 + 1
    old = [f"o{i},province,,O{i},O{i},,,,2007-12-31," for i in range(count)]
    mid = [f"m{i},province,,M{i},M{i},,,2008-01-01,2024-12-31," for i in range(count)]
    events = [f"2008-01-01,merge,o{i},m{i},Act," for i in range(count)]
    events += [f"2025-01-01,merge,m{i},e,Act," for i in range(count)]
    found = tree("e", (*UNITS, *old, *mid), tuple(events))
    assert len(found.relatives) == count + 1
