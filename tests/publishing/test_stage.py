import hashlib
import os
from pathlib import Path

import pytest

from congbo.errors import AddressTaken, PublishingFailed
from congbo.publishing import stage
from congbo.publishing.stage import Entry, Stage


@pytest.fixture
def last(tmp_path: Path) -> Path:
    """A published site with one page."""
    return write_site(tmp_path / "last", "same")


def write_site(folder: Path, content: str) -> Path:
    (folder / "x").mkdir(parents=True)
    (folder / "x" / "a.html").write_text(content)
    (folder / "x" / "a.html").chmod(0o644)
    return folder


def new_stage(tmp_path: Path, last: Path) -> Stage:
    (tmp_path / "new").mkdir()
    return Stage(tmp_path / "new", last)


def test_a_file_lies_at_its_address_and_has_an_entry(tmp_path: Path) -> None:
    made = new_stage(tmp_path, tmp_path / "none").write("x/2024/a.html", b"abc")
    assert made == Entry("x/2024/a.html", 3, hashlib.sha256(b"abc").hexdigest())
    assert (tmp_path / "new" / "x" / "2024" / "a.html").read_bytes() == b"abc"


def test_what_did_not_change_is_the_same_file_under_another_name(tmp_path: Path, last: Path) -> None:
    new_stage(tmp_path, last).write("x/a.html", b"same")
    assert os.path.samefile(last / "x" / "a.html", tmp_path / "new" / "x" / "a.html")


@pytest.mark.parametrize("content", [b"diff", b"longer than it was", b""])
def test_what_changed_is_a_new_file_and_the_published_one_stays(tmp_path: Path, last: Path, content: bytes) -> None:
    new_stage(tmp_path, last).write("x/a.html", content)
    assert (tmp_path / "new" / "x" / "a.html").read_bytes() == content
    assert (last / "x" / "a.html").read_text() == "same"


@pytest.mark.parametrize("content", ["same for long", "same for lonG", "Same for long", "same For long", "same"])
def test_a_large_file_is_compared_piece_by_piece(tmp_path: Path, content: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stage, "AT_ONCE", 4)
    last = write_site(tmp_path / "last", content)
    new_stage(tmp_path, last).write("x/a.html", b"same for long")
    assert (tmp_path / "new" / "x" / "a.html").read_text() == "same for long"
    assert os.path.samefile(last / "x" / "a.html", tmp_path / "new" / "x" / "a.html") is (content == "same for long")


def test_where_there_are_no_links_files_are_copied(tmp_path: Path, last: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*paths: Path) -> None:
        raise OSError("no links here")

    monkeypatch.setattr(stage.os, "link", no_links)
    new_stage(tmp_path, last).write("x/a.html", b"same")
    assert (tmp_path / "new" / "x" / "a.html").read_text() == "same"
    assert not os.path.samefile(last / "x" / "a.html", tmp_path / "new" / "x" / "a.html")


@pytest.mark.parametrize("umask", [0o077, 0o000, 0o022])
def test_modes_do_not_depend_on_the_umask(tmp_path: Path, last: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        new_stage(tmp_path, last).write("deep/er/b.html", b"x")
    finally:
        os.umask(before)
    modes = {path.name: path.stat().st_mode & 0o777 for path in (tmp_path / "new").rglob("*")}
    assert modes == {"deep": 0o755, "er": 0o755, "b.html": 0o644}


def test_a_published_file_of_another_mode_is_not_taken_over(tmp_path: Path, last: Path) -> None:
    (last / "x" / "a.html").chmod(0o600)
    new_stage(tmp_path, last).write("x/a.html", b"same")
    assert (tmp_path / "new" / "x" / "a.html").stat().st_mode & 0o777 == 0o644


def test_an_address_is_given_once_even_between_processes(tmp_path: Path, last: Path) -> None:
    folder = new_stage(tmp_path, last).folder
    for address, content in (("x/a.html", b"same"), ("x/b.html", b"new")):
        Stage(folder, last).write(address, content)
        with pytest.raises(AddressTaken, match=address):
            Stage(folder, last).write(address, content)


def test_a_disk_that_will_not_is_explained(tmp_path: Path) -> None:
    (tmp_path / "new").write_text("a file where a folder should be")
    with pytest.raises(PublishingFailed):
        Stage(tmp_path / "new", tmp_path / "none").write("x/a.html", b"x")


def test_a_file_of_the_last_site_is_taken_over_without_being_read(tmp_path: Path, last: Path) -> None:
    entry = Entry("x/a.html", 4, "as the manifest says")
    assert new_stage(tmp_path, last).take_all([entry]) == [entry]
    assert os.path.samefile(last / "x" / "a.html", tmp_path / "new" / "x" / "a.html")


def test_a_file_taken_over_is_copied_where_there_are_no_links_or_its_mode_is_wrong(tmp_path: Path, last: Path) -> None:
    (last / "x" / "a.html").chmod(0o600)
    stage_ = new_stage(tmp_path, last)
    stage_.take_all([Entry("x/a.html", 4, "0")])
    assert (tmp_path / "new" / "x" / "a.html").stat().st_mode & 0o777 == 0o644
    with pytest.raises(AddressTaken):
        stage_.take_all([Entry("x/a.html", 4, "0")])
    with pytest.raises(PublishingFailed):
        stage_.take_all([Entry("x/none.html", 4, "0")])
