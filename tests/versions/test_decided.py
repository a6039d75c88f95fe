import pytest

from congbo.versions.decided import is_decided
from tests.builders import Files, sources_of

DOCUMENT = "decisions: [{id: a, annexes: [{block: b}, {release: y/2024, block: b}]}]\n"
PUBLIC: Files = {"x/2024/decision.yml": DOCUMENT, "x/2024/published.csv": "version,unit,sha256,marks\n1,a,0,\n"}


@pytest.mark.parametrize(("folder", "decided"), [("x/2024", True), ("y/2024", True), ("y/2023", False)])
def test_a_release_is_decided_by_its_own_documents_and_those_that_name_it(folder: str, decided: bool) -> None:
    assert is_decided(sources_of(PUBLIC), folder) is decided


def test_documents_of_what_is_not_public_do_not_count_unless_it_becomes_so_now() -> None:
    draft = sources_of({"x/2024/decision.yml": DOCUMENT})
    assert not is_decided(draft, "y/2024")
    assert is_decided(draft, "y/2024", also={"x/2024"})
    assert is_decided(draft, "x/2024")


@pytest.mark.parametrize(
    "text", ["decisions: a\n", "- a\n", "decisions: [a]\n", "decisions: [{annexes: a}]\n", "a: b\n"]
)
def test_a_document_that_is_not_as_it_should_be_decides_on_nothing_else(text: str) -> None:
    assert not is_decided(sources_of(PUBLIC | {"x/2024/decision.yml": text}), "y/2024")
