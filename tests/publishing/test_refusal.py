from pathlib import Path

import pytest

from congbo.errors import BuildRefused
from congbo.publishing.refusal import MARK, refuse_foreign_files, refuse_foreign_folder, refuse_unsafe_folder


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with results and prose, in somebody's home."""
    for name in ("results", "site_src", "templates", "site"):
        (tmp_path / "home" / "project" / name).mkdir(parents=True)
    return tmp_path / "home" / "project"


@pytest.mark.parametrize(
    "site",
    [
        "/", ".", "..", "../..", "results", "results/site", "site_src", "site_src/assets/site", "templates",
        "site/../results",
    ],
)  # fmt: skip
def test_a_folder_that_is_or_holds_something_else_is_refused(
    project: Path, site: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(project.parent))
    with pytest.raises(BuildRefused):
        refuse_unsafe_folder(project / site, project, project / "results")


def test_the_home_of_the_user_is_refused(project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "other").mkdir()
    refuse_unsafe_folder(tmp_path / "other", project, project / "results")
    monkeypatch.setenv("HOME", str(tmp_path / "other"))
    with pytest.raises(BuildRefused):
        refuse_unsafe_folder(tmp_path / "other", project, project / "results")


def test_results_within_the_site_are_refused(project: Path, tmp_path: Path) -> None:
    with pytest.raises(BuildRefused):
        refuse_unsafe_folder(tmp_path / "site", project, tmp_path / "site" / "data" / "results")


@pytest.mark.parametrize("site", ["site", "new", "deep/new", "../beside"])
def test_a_folder_of_its_own_is_taken(project: Path, site: str) -> None:
    refuse_unsafe_folder(project / site, project, project / "results")


def test_a_folder_that_we_did_not_write_is_refused(tmp_path: Path) -> None:
    (tmp_path / "precious.txt").write_text("mine")
    with pytest.raises(BuildRefused):
        refuse_foreign_folder(tmp_path)
    (tmp_path / MARK).touch()
    refuse_foreign_folder(tmp_path)


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("mine")
    with pytest.raises(BuildRefused):
        refuse_foreign_folder(tmp_path / "site")


def test_files_of_others_are_named_but_not_all_of_many() -> None:
    refuse_foreign_files(Path("site"), [])
    with pytest.raises(BuildRefused, match=r"a0, a1, a2, a3, a4 và 2 tệp nữa"):
        refuse_foreign_files(Path("site"), [f"a{i}" for i in reversed(range(7))])
    with pytest.raises(BuildRefused, match=r"a0, a1\. "):
        refuse_foreign_files(Path("site"), ["a1", "a0"])
