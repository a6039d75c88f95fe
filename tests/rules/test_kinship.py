from datetime import date

from congbo.model.units import LineageEvent, Register, Unit, UnitState
from congbo.rules.kinship import Family, ancestors, descendants, heirs, members
from tests.builders import text


def event(year: int, kind: str, predecessor: str, successor: str) -> LineageEvent:
    return LineageEvent(date(year, 1, 1), kind, predecessor, successor, "", text(""))


def register(*events: LineageEvent, ended: str = "") -> Register:
    """A register in which the units named by a letter of `ended` exist no longer."""
    units = {one for event in events for one in (event.predecessor, event.successor)}

    def unit(name: str) -> Unit:
        until = date(2024, 12, 31) if name in ended else date.max
        return Unit(name, (UnitState("province", "", text(name), "", "", date.min, until),), ())

    return Register({one: unit(one) for one in units}, events)


def names(family: Family) -> list[object]:
    """A family as nested names."""
    return [(branch.unit, names(branch.branches)) if branch.branches else branch.unit for branch in family]


MERGERS = register(event(2008, "merge", "a", "c"), event(2008, "merge", "b", "c"), event(2025, "merge", "c", "d"))


def test_a_family_goes_back_generation_by_generation() -> None:
    assert names(ancestors(MERGERS, "d", 1)) == ["c"]
    assert names(ancestors(MERGERS, "d", 2)) == [("c", ["a", "b"])]
    assert names(ancestors(MERGERS, "d", 0)) == []


def test_a_family_goes_forth_as_well() -> None:
    assert names(descendants(MERGERS, "a", 3)) == [("c", ["d"])]
    assert names(descendants(MERGERS, "d", 3)) == []


def test_what_passed_as_a_whole_comes_before_parts_and_the_older_before_the_younger() -> None:
    known = register(event(2008, "transfer", "a", "d"), event(2009, "merge", "b", "d"), event(2008, "merge", "c", "d"))
    assert names(ancestors(known, "d", 1)) == ["c", "b", "a"]
    assert [branch.is_part for branch in ancestors(known, "d", 1)] == [False, False, True]


def test_several_events_between_two_units_are_one_branch() -> None:
    known = register(event(2008, "transfer", "a", "b"), event(2025, "merge", "a", "b"))
    (branch,) = ancestors(known, "b", 1)
    assert ([one.on.year for one in branch.events], branch.is_part) == ([2008, 2025], False)


def test_all_members_of_a_family_are_counted() -> None:
    assert [branch.unit for branch in members(ancestors(MERGERS, "d", 2))] == ["c", "a", "b"]


def test_the_heirs_of_a_unit_exist_today() -> None:
    known = register(
        event(2008, "merge", "a", "b"), event(2020, "split", "b", "c"), event(2020, "split", "b", "d"),
        event(2008, "transfer", "a", "e"), ended="ab",
    )  # fmt: skip
    assert heirs(known, "a") == ["c", "d"]
    assert heirs(known, "b") == ["c", "d"]


def test_a_unit_whose_successors_all_ended_has_no_heirs() -> None:
    assert heirs(register(event(2008, "merge", "a", "b"), ended="ab"), "a") == []
