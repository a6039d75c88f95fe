from congbo.model.follow_up import Commendation
from congbo.model.papers import Papers
from tests.builders import text


def test_a_release_without_papers_has_none() -> None:
    papers = Papers()
    assert (papers.decisions, papers.signed, papers.commendations, papers.tasks, papers.responses) == (
        (),
        {},
        {},
        {},
        {},
    )


def test_an_earlier_version_keeps_its_documents_and_nothing_that_followed() -> None:
    papers = Papers((), {"a.pdf": b"%PDF-"}, {"a": (Commendation("a", text("Cờ"), "QĐ 9", None),)}, {"a": ()})
    assert papers.as_signed() == Papers((), {"a.pdf": b"%PDF-"})
