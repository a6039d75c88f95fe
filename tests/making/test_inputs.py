from pathlib import Path

import pytest

from congbo import __version__
from congbo.making.inputs import FOLDERS, digest_of_files, digest_of_parts, libraries_digest, origin_of, program_digest
from tests.builders import write_results


def project_digest(project: Path) -> str:
    """Of all that the project says about a site."""
    return digest_of_parts(project, "mkdocs.yml", *FOLDERS)


FILES = {"mkdocs.yml": "a", "site_src/vi/a.md": "b", "templates/x.html": "c", "other/x.txt": "d"}


def test_what_makes_a_page_counts_and_nothing_else(tmp_path: Path) -> None:
    before = project_digest(write_results(tmp_path, FILES))
    write_results(tmp_path, {"other/x.txt": "changed", "site_src/.DS_Store": "x", "templates/.x/y": "z"})
    assert project_digest(tmp_path) == before


@pytest.mark.parametrize("name", ["mkdocs.yml", "site_src/vi/a.md", "templates/x.html", "templates/new.html"])
def test_any_change_of_it_shows(tmp_path: Path, name: str) -> None:
    before = project_digest(write_results(tmp_path, FILES))
    write_results(tmp_path, {name: "changed"})
    assert project_digest(tmp_path) != before


def test_neither_place_nor_order_counts(tmp_path: Path) -> None:
    one = write_results(tmp_path / "one", FILES)
    two = write_results(tmp_path / "two", dict(reversed(FILES.items())))
    assert project_digest(one) == project_digest(two)


def test_what_moves_from_one_file_to_the_next_shows(tmp_path: Path) -> None:
    one = write_results(tmp_path / "one", {"a": "xy", "b": "z"})
    two = write_results(tmp_path / "two", {"a": "x", "b": "yz"})
    assert digest_of_files(one, one.iterdir()) != digest_of_files(two, two.iterdir())


def test_an_origin_names_version_program_results_and_project(tmp_path: Path) -> None:
    made = origin_of(write_results(tmp_path, FILES), "results")
    assert (made.version, made.program, made.results) == (__version__, program_digest(), "results")
    assert made.project == project_digest(tmp_path)


def test_the_libraries_are_those_of_this_environment() -> None:
    assert libraries_digest() == libraries_digest() != ""
