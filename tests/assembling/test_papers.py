from datetime import date

from congbo.model.follow_up import TaskStatus
from congbo.model.papers import Papers
from tests.builders import Files, library_of, small_results
from tests.papers import decision_yml, task, with_papers


def papers_of(files: Files) -> Papers:
    return library_of(files).indices[0].releases[0].papers


def test_a_release_without_papers_has_none() -> None:
    assert papers_of(small_results()) == Papers()


def test_signed_documents_are_handed_on_as_they_are() -> None:
    files = with_papers(decision=decision_yml({"pdf": "signed.pdf"})) | {"x/2024/signed.pdf": "%PDF-1.7 ô"}
    papers = papers_of(files)
    assert [one.code for one in papers.decisions] == ["05/QĐ-UBND"]
    assert papers.signed == {"signed.pdf": "%PDF-1.7 ô".encode()}


def test_tasks_stand_by_unit_in_the_order_of_the_file() -> None:
    plan = "\n".join([task("b", deadline="2025-05-01"), task("a"), task("b", deadline="2025-04-01", status="done")])
    tasks = papers_of(with_papers(plan=plan)).tasks
    assert {unit: [(one.deadline, one.status) for one in of_unit] for unit, of_unit in tasks.items()} == {
        "b": [(date(2025, 5, 1), TaskStatus.open), (date(2025, 4, 1), TaskStatus.done)],
        "a": [(date(2025, 6, 30), TaskStatus.open)],
    }


def test_an_award_may_have_no_day() -> None:
    rows = "a,Cờ,Flag,QĐ 9,2025-03-01\na,Bằng khen,Certificate,QĐ 9,"
    awards = papers_of(with_papers(commendations=rows)).commendations["a"]
    assert [(one.award.en, one.on) for one in awards] == [("Flag", date(2025, 3, 1)), ("Certificate", None)]
