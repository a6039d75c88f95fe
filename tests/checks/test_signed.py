from pathlib import Path

import pytest

from tests.builders import found_in, write_results
from tests.papers import decision_yml, with_papers

NAMED = with_papers(decision=decision_yml({"pdf": "signed.pdf"}))


def test_a_signed_document_must_be_there(tmp_path: Path) -> None:
    assert found_in(tmp_path, NAMED) == [("file_missing", "x/2024/signed.pdf")]


@pytest.mark.parametrize(("content", "codes"), [("%PDF-1.7", []), (" %PDF-1.7", ["not_a_pdf"]), ("", ["not_a_pdf"])])
def test_a_signed_document_is_a_pdf(tmp_path: Path, content: str, codes: list[str]) -> None:
    assert [code for code, _ in found_in(tmp_path, NAMED | {"x/2024/signed.pdf": content})] == codes


def test_a_document_that_nobody_names_is_told(tmp_path: Path) -> None:
    write_results(tmp_path, {"x/2024/other.pdf": "%PDF-1.7"})
    assert found_in(tmp_path, with_papers(decision=decision_yml())) == [("signed_not_named", "x/2024/other.pdf")]


def test_its_name_is_part_of_an_address(tmp_path: Path) -> None:
    files = with_papers(decision=decision_yml({"pdf": "Quyết định.pdf"}))
    assert [code for code, _ in found_in(tmp_path, files)] == ["wrong_setting"]
