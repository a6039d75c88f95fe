import os
from pathlib import Path

import pytest

from congbo.errors import AddressTaken, BuildRefused, PublishingFailed, SiteLocked, SiteUnsound, UsageError
from congbo.publishing import publication as module
from congbo.publishing.beside import Beside
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
        new.publish(entries, ORIGIN)
        assert files_of(site) == {"index.txt": "new"}


def test_nothing_stays_of_a_build_that_fails(site: Path) -> None:
    publish(site, {"index.txt": "old"})
    with pytest.raises(KeyError), publication(site) as new:  # noqa: PT012 - it fails within
        new.stage.write("index.txt", b"new")
        raise KeyError
    assert files_of(site) == {"index.txt": "old"}
    assert [path.name for path in Beside(site).folder.iterdir()] == ["lock"]


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
        new.publish(entries, ORIGIN)
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
