import os
import shutil
from pathlib import Path

import pytest

from congbo.errors import AddressTaken, BuildRefused, PublishingFailed, SiteLocked, SiteUnsound, UsageError
from congbo.making.inputs import program_digest
from congbo.publishing import publication as module
from congbo.publishing.beside import Beside
from congbo.publishing.manifest import Origin
from congbo.publishing.publication import publication, roll_back
from congbo.publishing.verify import verify
from tests.publishing.sites import ORIGIN, files_of, publish
from tests.publishing.test_lock import other


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "site"


def kept(site: Path) -> list[dict[str, str]]:
    return [files_of(path) for path in Beside(site).kept()]


def test_every_file_lies_at_its_address_and_the_site_verifies(site: Path) -> None:
    assert publish(site, {"index.txt": "a", "pci/2019/a.txt": "b"})
    assert files_of(site) == {"index.txt": "a", "pci/2019/a.txt": "b"}
    assert not verify(site)


def test_a_new_site_replaces_the_old_one_whole_and_the_old_one_is_kept(site: Path) -> None:
    publish(site, {"index.txt": "old", "gone.txt": "x"})
    publish(site, {"index.txt": "new"})
    assert files_of(site) == {"index.txt": "new"}
    assert kept(site) == [{"index.txt": "old", "gone.txt": "x"}]


def test_the_last_few_sites_are_kept(site: Path) -> None:
    for number in range(5):
        publish(site, {"index.txt": str(number)}, keep=2)
    assert [one["index.txt"] for one in kept(site)] == ["2", "3"]


def test_what_did_not_change_is_written_once(site: Path) -> None:
    publish(site, {"same.txt": "a", "index.txt": "old"})
    before = (site / "same.txt").stat().st_ino
    publish(site, {"same.txt": "a", "index.txt": "new"})
    assert (site / "same.txt").stat().st_ino == before


def test_the_same_site_again_changes_nothing(site: Path) -> None:
    publish(site, {"index.txt": "a"})
    before = site.stat().st_ino
    assert not publish(site, {"index.txt": "a"})
    assert site.stat().st_ino == before
    assert kept(site) == []


def test_a_site_that_somebody_altered_is_made_good(site: Path) -> None:
    publish(site, {"index.txt": "a", "b.txt": "b"})
    (site / "index.txt").write_text("altered")
    (site / "b.txt").unlink()
    assert publish(site, {"index.txt": "a", "b.txt": "b"})
    assert files_of(site) == {"index.txt": "a", "b.txt": "b"}
    assert kept(site) == [{"index.txt": "altered"}]


def test_readers_see_the_old_site_until_all_is_written(site: Path) -> None:
    publish(site, {"index.txt": "old"})
    with publication(site) as new:
        entries = [new.stage.write("index.txt", b"new")]
        assert files_of(site) == {"index.txt": "old"}
        new.publish({"all": entries}, ORIGIN)
        assert files_of(site) == {"index.txt": "new"}


def test_nothing_stays_of_a_build_that_fails(site: Path) -> None:
    publish(site, {"index.txt": "old"})
    with pytest.raises(KeyError), publication(site) as new:  # noqa: PT012 - it fails within
        new.stage.write("index.txt", b"new")
        raise KeyError
    assert files_of(site) == {"index.txt": "old"}
    assert sorted(path.name for path in Beside(site).folder.iterdir()) == ["lock", "made.txt"]


def test_two_files_for_one_address_are_refused_and_the_old_site_stays(site: Path) -> None:
    publish(site, {"index.txt": "old"})
    with pytest.raises(AddressTaken):
        publish(site, {"index.txt": "a", "INDEX.txt": "b"})
    assert files_of(site) == {"index.txt": "old"}


def test_what_a_disk_gives_back_otherwise_is_not_published(site: Path) -> None:
    publish(site, {"index.txt": "old"})
    with pytest.raises(SiteUnsound, match=r"index\.txt"), publication(site) as new:  # noqa: PT012
        entries = [new.stage.write("index.txt", b"new")]
        (new.stage.folder / "index.txt").write_bytes(b"nwe")
        new.publish({"all": entries}, ORIGIN)
    assert files_of(site) == {"index.txt": "old"}


def test_files_of_others_among_ours_are_refused(site: Path) -> None:
    publish(site, {"index.txt": "old"})
    (site / "Thumbs.db").touch()
    publish(site, {"index.txt": "new"})
    (site / "precious.txt").write_text("mine")
    with pytest.raises(BuildRefused, match=r"precious\.txt"):
        publish(site, {"index.txt": "newer"})
    assert files_of(site) == {"index.txt": "new", "precious.txt": "mine"}


def test_two_at_once_exclude_each_other(site: Path) -> None:
    Beside(site).make()
    with other(Beside(site).lock) as first:
        assert first.stdout is not None
        first.stdout.readline()
        with pytest.raises(SiteLocked):
            publish(site, {"index.txt": "a"})
        with pytest.raises(SiteLocked):
            roll_back(site)
        first.communicate()
    assert publish(site, {"index.txt": "a"})


def test_a_place_that_cannot_be_written_is_explained(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(PublishingFailed):
        publish(tmp_path / "file" / "site", {"index.txt": "a"})


def test_a_failing_switch_leaves_the_old_site(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    publish(site, {"index.txt": "old"})

    def fail(*args: object) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr(module, "put_in_place", fail)
    with pytest.raises(PublishingFailed):
        publish(site, {"index.txt": "new"})
    assert files_of(site) == {"index.txt": "old"}


def test_rolling_back_shows_the_last_site_and_again_the_newer_one(site: Path) -> None:
    for content in ("one", "two", "three"):
        publish(site, {"index.txt": content})
    assert roll_back(site) == "0002"
    assert files_of(site) == {"index.txt": "two"}
    assert roll_back(site) == "0003"
    assert files_of(site) == {"index.txt": "three"}
    assert roll_back(site, "0001") == "0001"
    assert files_of(site) == {"index.txt": "one"}
    assert not verify(site)


def test_rolling_back_needs_a_site_that_was_kept_and_not_altered(site: Path) -> None:
    publish(site, {"index.txt": "old"})
    for number in ("", "0007"):
        with pytest.raises(UsageError):
            roll_back(site, number)
    publish(site, {"index.txt": "new"})
    altered = Beside(site).kept()[0] / "index.txt"
    altered.unlink()
    altered.write_text("altered")
    with pytest.raises(SiteUnsound, match=r"index\.txt"):
        roll_back(site)
    assert files_of(site) == {"index.txt": "new"}


def test_a_published_site_is_for_all_to_read_whatever_the_umask(site: Path) -> None:
    before = os.umask(0o077)
    try:
        publish(site, {"x/index.txt": "a"})
    finally:
        os.umask(before)
    assert {path.stat().st_mode & 0o777 for path in (site, *site.rglob("*")) if path.is_dir()} == {0o755}
    assert {path.stat().st_mode & 0o777 for path in site.rglob("*") if path.is_file()} == {0o644}


def jobs(site: Path, origin: Origin = ORIGIN, **files: str) -> tuple[bool, set[str]]:
    """Builds a site of jobs that make one file each; returns whether nothing had to be done, and what was known."""
    with publication(site) as new:
        if new.recognise(list(files), origin):
            return True, set(new.known)
        made = {
            key: new.stage.take_all(new.known[key]) if key in new.known else [new.stage.write(f"{key[0]}.txt", b"x")]
            for key in files
        }
        new.publish(made, origin)
        return False, set(new.known)


def test_jobs_whose_keys_are_known_are_not_done_again(site: Path) -> None:
    assert jobs(site, a1="", b1="") == (False, set())
    assert jobs(site, a1="", b1="") == (True, {"a1", "b1"})
    assert jobs(site, a1="", b2="") == (False, {"a1"})
    assert jobs(site, a1="") == (False, {"a1"})
    assert sorted(files_of(site)) == ["a.txt"]


def test_what_the_site_does_not_have_any_more_is_not_known(site: Path) -> None:
    jobs(site, a1="", b1="")
    (site / "a.txt").unlink()
    assert jobs(site, a1="", b1="") == (False, set())
    assert jobs(site, a1="", b1="") == (True, {"a1", "b1"})


def test_what_was_altered_is_not_taken_over(site: Path) -> None:
    jobs(site, a1="", b1="")
    (site / "a.txt").write_text("y")
    assert jobs(site, a1="", b1="") == (False, set())
    assert files_of(site) == {"a.txt": "x", "b.txt": "x"}


def test_a_site_of_this_program_is_compared_by_another_process_from_the_start(site: Path) -> None:
    origin = Origin("1", program_digest(), "r", "j")
    jobs(site, origin, a1="")
    with publication(site, workers=2) as new:
        assert new.compared.is_begun
        assert new.recognise(["a1"], origin)
    (site / "a.txt").write_text("y")
    with publication(site, workers=2) as new:
        assert not new.recognise(["a1"], origin)
    assert not new.compared.is_begun


def test_a_site_of_another_program_has_nothing_to_be_compared(site: Path) -> None:
    jobs(site, a1="")
    with publication(site, workers=2) as new:
        assert not new.compared.is_begun


def test_another_origin_is_another_site_though_no_file_changed(site: Path) -> None:
    jobs(site, a1="")
    assert jobs(site, Origin("2", "p", "r", "j"), a1="") == (False, {"a1"})


def test_what_two_builds_of_other_sites_made_is_not_mixed_up(tmp_path: Path) -> None:
    jobs(tmp_path / "one", a1="")
    assert jobs(tmp_path / "two", a1="") == (False, set())


def test_a_disk_without_room_for_what_must_be_made_is_refused(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    jobs(site, a1="", b1="")
    needed: list[int] = []
    monkeypatch.setattr(module, "refuse_if_full", lambda folder, size: needed.append(size))
    jobs(site, a1="", b2="")
    assert needed == [1]


def test_the_first_site_too_needs_room_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: shutil._ntuple_diskusage(9, 9, 0))  # type: ignore[attr-defined]
    with pytest.raises(PublishingFailed, match="còn 0 MB"), publication(tmp_path / "site") as new:
        new.recognise([], ORIGIN)
    assert not (tmp_path / "site").exists()
