from pathlib import Path

import pytest

from congbo.errors import AddressTaken, BuildRefused
from congbo.publish import MARK, Stage, refuse_foreign_folder


def publish(site: Path, *artefacts: tuple[str, str]) -> int:
    """Writes and publishes these files."""
    stage = Stage(site)
    return stage.publish([stage.write(address, content.encode()) for address, content in artefacts])


def files_of(folder: Path) -> dict[str, str]:
    """All files but our mark, by path."""
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in folder.rglob("*")
        if path.is_file() and path.name != MARK
    }


def test_every_artefact_lies_at_its_address(tmp_path: Path) -> None:
    site = tmp_path / "site"
    assert publish(site, ("index.html", "a"), ("pci/2019/a.html", "b")) == 2
    assert files_of(site) == {"index.html": "a", "pci/2019/a.html": "b"}


def test_a_new_site_replaces_the_old_one_whole(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish(site, ("index.html", "old"), ("gone.html", "x"))
    publish(site, ("index.html", "new"))
    assert files_of(site) == {"index.html": "new"}


def test_nothing_is_left_beside_the_site(tmp_path: Path) -> None:
    publish(tmp_path / "site", ("index.html", "old"))
    publish(tmp_path / "site", ("index.html", "new"))
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_readers_see_the_old_site_until_all_is_written(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish(site, ("index.html", "old"))
    stage = Stage(site)
    stage.write("index.html", b"new")
    assert files_of(site) == {"index.html": "old"}


@pytest.mark.parametrize("other", ["index.html", "INDEX.html"])
def test_two_artefacts_for_one_path_are_refused_and_the_old_site_stays(tmp_path: Path, other: str) -> None:
    site = tmp_path / "site"
    publish(site, ("index.html", "old"))
    with pytest.raises(AddressTaken):
        publish(site, ("index.html", "a"), (other, "b"))
    assert files_of(site) == {"index.html": "old"}


def test_what_a_killed_build_left_behind_is_swept_away(tmp_path: Path) -> None:
    site = tmp_path / "site"
    Stage(site).write("half.html", b"x")
    publish(site, ("index.html", "new"))
    assert files_of(site) == {"index.html": "new"}


def test_a_folder_that_we_did_not_write_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "precious.txt").write_text("mine")
    with pytest.raises(BuildRefused):
        refuse_foreign_folder(tmp_path)
    with pytest.raises(BuildRefused):
        Stage(tmp_path)
    assert files_of(tmp_path) == {"precious.txt": "mine"}


def test_an_empty_or_missing_folder_may_be_used(tmp_path: Path) -> None:
    refuse_foreign_folder(tmp_path)
    refuse_foreign_folder(tmp_path / "missing")
    publish(tmp_path / "deep" / "site", ("index.html", "a"))
    assert files_of(tmp_path / "deep" / "site") == {"index.html": "a"}
