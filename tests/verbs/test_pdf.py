from pathlib import Path

from click.testing import CliRunner, Result

from congbo.errors import UsageError
from congbo.verbs.pdf import pdf_command
from tests.builders import TESTS

RESULTS = str(TESTS / "sites" / "decision" / "results")


def run(folder: Path, *words: str) -> Result:
    return CliRunner().invoke(pdf_command, [*words, "--results", RESULTS, "--to", str(folder)])


def test_all_of_a_release_is_printed_into_a_folder(tmp_path: Path) -> None:
    made = run(tmp_path / "new", "x", "2024")
    assert made.exit_code == 0
    names = sorted(path.name for path in (tmp_path / "new").iterdir())
    assert names == ["decision.pdf", "so-noi-vu.pdf", "so-tu-phap.pdf", "thanh-tra.pdf"]


def test_some_units_are_printed_without_the_extract(tmp_path: Path) -> None:
    assert run(tmp_path, "x", "2024", "--units", "so-noi-vu,thanh-tra", "--lang", "en").exit_code == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["so-noi-vu.pdf", "thanh-tra.pdf"]


def test_what_there_is_not_is_named(tmp_path: Path) -> None:
    for words in (("x", "2025"), ("z", "2024"), ("x", "2024", "--units", "so-y-te")):
        assert isinstance(run(tmp_path, *words).exception, UsageError)
    assert list(tmp_path.iterdir()) == []
