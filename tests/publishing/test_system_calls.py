import sys
from contextlib import suppress
from pathlib import Path

from congbo.publishing.system_calls import exchange, flush_disk, flush_folder


def test_two_folders_exchange_their_names_or_stay_as_they_are(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / name).touch()
    is_done = exchange(tmp_path / "one", tmp_path / "two")
    assert is_done or sys.platform != "linux"
    assert (tmp_path / ("two" if is_done else "one") / "one").is_file()
    assert (tmp_path / ("one" if is_done else "two") / "two").is_file()


def test_what_is_not_there_cannot_be_exchanged(tmp_path: Path) -> None:
    is_done = False
    with suppress(FileNotFoundError):
        is_done = exchange(tmp_path / "one", tmp_path / "two")
    assert not is_done


def test_a_folder_and_its_disk_can_be_flushed(tmp_path: Path) -> None:
    flush_folder(tmp_path)
    flush_disk(tmp_path)
