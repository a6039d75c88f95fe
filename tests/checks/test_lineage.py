from pathlib import Path

import pytest

from congbo.checks.lineage import way_back
from tests.builders import found_in_register as found

OLD, NEW = "b,province,,B,B,,,,2025-06-30,", "c,province,,C,C,,,2025-07-01,,"
MERGED = "2025-07-01,merge,b,c"


@pytest.mark.parametrize(
    ("event", "finding"),
    [
        ("2025-07-01,merge,a,z", ("unknown_unit", "D2")),
        ("2025-07-01,merge,z,a", ("unknown_unit", "C2")),
        ("2025-07-01,wedding,a,a", ("unknown_kind", "B2")),
    ],
)
def test_an_event_names_a_kind_and_units_that_there_are(tmp_path: Path, event: str, finding: tuple[str, str]) -> None:
    assert found(tmp_path, events=[event]) == [finding]


@pytest.mark.parametrize("kind", ["merge", "split", "transfer", "rename"])
def test_an_event_that_leads_from_unit_to_unit_names_both(tmp_path: Path, kind: str) -> None:
    rows = [f"2025-07-01,{kind},b,", f"2025-07-01,{kind},,c"]
    said = [one for one in found(tmp_path, OLD, NEW, events=rows) if one[0] == "event_lacks_a_unit"]
    assert said == [("event_lacks_a_unit", "D2"), ("event_lacks_a_unit", "C3")]


def test_a_founding_has_no_predecessor_and_an_end_no_successor(tmp_path: Path) -> None:
    assert found(tmp_path, OLD, NEW, events=["2025-07-01,dissolve,b,", "2025-07-01,create,,c"]) == []


@pytest.mark.parametrize("kind", ["create", "dissolve", "rename"])
def test_an_event_of_two_units_is_a_merger_or_a_split(tmp_path: Path, kind: str) -> None:
    codes = [code for code, _ in found(tmp_path, OLD, NEW, events=[f"2025-07-01,{kind},b,c"])]
    assert "event_of_another_kind" in codes


def test_a_new_name_keeps_the_id(tmp_path: Path) -> None:
    rows = ("b,province,,B,B,,,,2025-06-30,", "b,city,,B,B,,,2025-07-01,,")
    assert found(tmp_path, *rows, events=["2025-07-01,rename,b,b"]) == []


def test_an_event_stands_once(tmp_path: Path) -> None:
    assert found(tmp_path, OLD, NEW, events=[MERGED, MERGED]) == [("repeated_event", "B3")]


def test_many_units_may_become_many(tmp_path: Path) -> None:
    rows = (OLD, NEW, "d,province,,D,D,,,,2025-06-30,", "e,province,,E,E,,,2025-07-01,,")
    events = [MERGED, "2025-07-01,merge,d,e", "2025-07-01,transfer,b,e", "2025-07-01,transfer,d,c"]
    assert found(tmp_path, *rows, events=events) == []


def test_parts_may_pass_to_and_fro(tmp_path: Path) -> None:
    rows = ("b,province,,B,B,,,,,", "c,province,,C,C,,,,,")
    assert found(tmp_path, *rows, events=["2025-07-01,transfer,b,c", "2025-07-01,transfer,c,b"]) == []


@pytest.mark.parametrize("kind", ["merge", "split", "transfer"])
def test_a_unit_does_not_come_from_itself(tmp_path: Path, kind: str) -> None:
    assert ("lineage_in_a_circle", "D2") in found(tmp_path, events=[f"2025-07-01,{kind},a,a"])


def test_a_circle_is_told_once(tmp_path: Path) -> None:
    rows = ("b,province,,B,B,,,,2025-06-30,", "c,province,,C,C,,,2025-07-01,2025-12-31,")
    said = found(tmp_path, *rows, events=["2025-07-01,merge,b,c", "2026-01-01,merge,c,b"])
    assert said.count(("lineage_in_a_circle", "D2")) == 1
    assert [code for code, _ in said].count("lineage_in_a_circle") == 1


def test_an_event_names_its_legal_act(tmp_path: Path) -> None:
    assert found(tmp_path, OLD, NEW, events=[f"{MERGED},,"]) == [("event_without_legal_act", "E2")]


def test_the_way_back_names_every_unit_on_it() -> None:
    onward = {"a": ["b", "x"], "b": ["c"], "c": ["a"]}
    assert way_back(onward, "b", "a") == ["b", "c", "a"]
    assert way_back(onward, "a", "a") == ["a"]
    assert way_back(onward, "x", "a") == []
