from pathlib import Path

import pytest

from tests.builders import found_in
from tests.papers import task, with_papers


def found(folder: Path, **papers: str) -> list[tuple[str, str]]:
    return found_in(folder, with_papers(**papers))


def test_a_sound_plan_and_a_sound_award_are_let_through(tmp_path: Path) -> None:
    assert found(tmp_path, plan=task(component="total"), commendations="a,Cờ,Flag,Quyết định số 9/QĐ-UBND,") == []


def test_units_are_those_of_the_release(tmp_path: Path) -> None:
    assert found(tmp_path, commendations="d,Cờ,Flag,QĐ 9,") == [("unknown_unit", "A2")]


def test_a_unit_that_was_not_measured_has_no_task(tmp_path: Path) -> None:
    files = with_papers(plan=task("d"))
    files["units.csv"] += "d,province,,D,D,,,,,\n"
    assert [code for code, _ in found_in(tmp_path, files)] == ["unit_outside_release"]


def test_a_unit_may_stand_by_its_name(tmp_path: Path) -> None:
    assert found(tmp_path, plan=task("A")) == [("normalised_text", "A2")]


@pytest.mark.parametrize(
    ("row", "cell"), [("a,,Flag,QĐ 9,", "B2"), ("a,Cờ,,QĐ 9,", "C2"), ("a,Cờ,Flag,,", "D2"), ("a,Cờ,Flag,QĐ 9,", "")]
)
def test_an_award_has_words_and_a_document_but_need_not_have_a_day(tmp_path: Path, row: str, cell: str) -> None:
    assert found(tmp_path, commendations=row) == ([("text_missing", cell)] if cell else [])


@pytest.mark.parametrize("day", ["2025-02-30", "30/6/2025", ""])
def test_the_days_of_a_task_are_days(tmp_path: Path, day: str) -> None:
    assert found(tmp_path, plan=task(deadline=day)) == [("wrong_date", "G2")]
    assert found(tmp_path, plan=task(as_of=day)) == [("wrong_date", "I2")]


def test_a_task_is_on_a_component_of_the_framework(tmp_path: Path) -> None:
    assert found(tmp_path, plan=task(component="f9")) == [("unknown_reference", "B2")]


def test_a_status_is_one_of_ours(tmp_path: Path) -> None:
    assert found(tmp_path, plan=task(status="xong")) == [("unknown_status", "H2")]


@pytest.mark.parametrize(
    ("status", "as_of", "is_wrong"),
    [
        ("open", "2025-06-30", False),
        ("open", "2025-07-01", True),
        ("late", "2025-06-30", True),
        ("late", "2025-07-01", False),
        ("done_late", "2025-06-30", True),
        ("done_late", "2025-07-01", False),
        ("done", "2025-06-30", False),
        ("done", "2025-07-01", False),
    ],
)
def test_a_task_is_overdue_from_the_day_after_its_deadline(
    tmp_path: Path, status: str, as_of: str, is_wrong: bool
) -> None:
    codes = [code for code, _ in found(tmp_path, plan=task(status=status, as_of=as_of))]
    assert codes == ["status_against_deadline"] * is_wrong


@pytest.mark.parametrize(
    ("row", "findings"),
    [
        ("a,total,Ý kiến,View,2025-03-01,CV 1,answered", []),
        ("a,total,Ý kiến,View,2025-03-01,,under_review", []),
        ("a,total,Ý kiến,,2025-03-01,,answered", [("text_missing", "D2")]),
        ("a,total,Ý kiến,View,,,answered", [("wrong_date", "E2")]),
        ("a,total,Ý kiến,View,1/3/2025,,answered", [("wrong_date", "E2")]),
        ("a,land,Ý kiến,View,2025-03-01,,answered", [("unknown_reference", "B2")]),
        ("a,total,Ý kiến,View,2025-03-01,,done", [("unknown_status", "G2")]),
    ],
)
def test_a_response_is_about_a_figure_of_the_release(tmp_path: Path, row: str, findings: list[tuple[str, str]]) -> None:
    assert found(tmp_path, responses=row) == findings
