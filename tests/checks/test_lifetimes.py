from pathlib import Path

import pytest

from tests.builders import found_in_register as found

OLD, NEW = "b,province,,B,B,,,,2025-06-30,", "c,province,,C,C,,,2025-07-01,,"


def test_a_merged_unit_ends_the_day_before_and_the_new_one_begins_that_day(tmp_path: Path) -> None:
    assert found(tmp_path, OLD, NEW, events=["2025-07-01,merge,b,c"]) == []


def test_a_unit_may_be_merged_into_one_that_exists(tmp_path: Path) -> None:
    assert found(tmp_path, OLD, events=["2025-07-01,merge,b,a"]) == []


@pytest.mark.parametrize("last", ["", "2025-07-01"])
@pytest.mark.parametrize("event", ["merge,b,a", "dissolve,b,"])
def test_a_unit_that_was_merged_or_dissolved_does_not_go_on(tmp_path: Path, last: str, event: str) -> None:
    found_here = found(tmp_path, f"b,province,,B,B,,,,{last},", events=[f"2025-07-01,{event}"])
    assert found_here[0] == ("predecessor_goes_on", "C2")


def test_a_unit_that_was_split_may_go_on_or_end(tmp_path: Path) -> None:
    assert found(tmp_path / "on", NEW, events=["2025-07-01,split,a,c"]) == []
    assert found(tmp_path / "end", OLD, NEW, events=["2025-07-01,split,b,c"]) == []


@pytest.mark.parametrize("event", ["split,a,b", "create,,b"])
@pytest.mark.parametrize("first", ["", "2025-06-30"])
def test_what_a_split_or_a_founding_brought_about_did_not_exist(tmp_path: Path, event: str, first: str) -> None:
    found_here = found(tmp_path, f"b,province,,B,B,,,{first},,", events=[f"2025-07-01,{event}"])
    assert found_here[0] == ("successor_existed_before", "D2")


@pytest.mark.parametrize(
    ("day", "cell"),
    [("2025-06-29", "D2"), ("2025-07-02", "C2")],
    ids=["before the successor", "after the predecessor"],
)
def test_both_units_of_an_event_exist_when_it_happens(tmp_path: Path, day: str, cell: str) -> None:
    assert ("event_outside_validity", cell) in found(tmp_path, OLD, NEW, events=[f"{day},transfer,b,c"])


def test_an_event_after_the_end_of_its_successor_is_found(tmp_path: Path) -> None:
    found_here = found(tmp_path, OLD, events=["2025-07-01,transfer,a,b", "2025-07-01,dissolve,b,"])
    assert found_here == [("event_outside_validity", "D2")]


def test_a_new_name_begins_a_row(tmp_path: Path) -> None:
    assert found(tmp_path, events=["2025-07-01,rename,a,a"]) == [("rename_changes_nothing", "D2")]


def test_where_a_unit_came_from_and_went_is_told(tmp_path: Path) -> None:
    assert found(tmp_path, OLD, NEW) == [("begins_without_event", "H4"), ("ends_without_event", "I3")]


def test_a_unit_whose_parts_all_passed_to_others_needs_no_other_event(tmp_path: Path) -> None:
    assert found(tmp_path, OLD, events=["2025-07-01,transfer,b,a"]) == []


def test_a_change_of_name_is_no_end_and_no_beginning(tmp_path: Path) -> None:
    rows = ("b,province,03,B,B,,,,2024-06-30,", "b,province,02,B,B,,,2024-07-01,2025-06-30,")
    assert found(tmp_path / "told", *rows, events=["2025-07-01,dissolve,b,"]) == []
    assert found(tmp_path / "untold", *rows) == [("ends_without_event", "I4")]
