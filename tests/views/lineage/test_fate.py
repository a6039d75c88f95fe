from congbo.views.lineage.fate import Fate, view_fate
from tests.builders import LINEAGE_HEAD, UNIT_HEAD, context_of, lines, small_results

UNITS = (
    "a,province,,An,An,,,,2019-12-31,",
    "b,province,,Bình,Binh,,,,2024-12-31,",
    "c,province,,Cường,Cuong,,,2025-01-01,,",
    "d,province,,Dũng,Dung,,,,,",
)


def fate(unit: str, *events: str) -> Fate | None:
    files = small_results(
        units=lines(UNIT_HEAD, *UNITS),
        lineage=lines(LINEAGE_HEAD, *(f"{event},Act," for event in events)),
        scores=lines("unit,block,total", "d,provinces,1"),
    )
    return view_fate(context_of(files), unit, "x/2024/a.html")


def names(found: Fate | None) -> tuple[list[str], list[str], list[str]]:
    """Heirs, way and parts by name."""
    assert found is not None
    return tuple([one.text for one in links] for links in (found.heirs, found.by_way_of, found.parts))  # type: ignore[return-value]


def test_a_unit_that_goes_on_has_no_fate() -> None:
    assert fate("d") is None


def test_a_merged_unit_now_belongs_to_its_successor() -> None:
    found = fate("b", "2025-01-01,merge,b,c")
    assert found is not None
    assert (found.ended, found.heirs[0].href) == ("31 December 2024", "../../units/c.html")
    assert names(found) == (["Cuong"], [], [])


def test_a_successor_that_ended_since_is_named_with_the_one_of_today() -> None:
    assert names(fate("a", "2020-01-01,merge,a,b", "2025-01-01,merge,b,c")) == (["Cuong"], ["Binh"], [])


def test_parts_are_told_from_the_whole() -> None:
    assert names(fate("b", "2025-01-01,merge,b,c", "2025-01-01,transfer,b,d")) == (["Cuong"], [], ["Dung"])
    assert names(fate("b", "2025-01-01,transfer,b,d")) == ([], [], ["Dung"])


def test_a_part_that_passed_before_the_end_is_not_told_as_its_end() -> None:
    assert names(fate("b", "2008-01-01,transfer,b,d", "2025-01-01,dissolve,b,")) == ([], [], [])
