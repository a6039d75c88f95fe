from pathlib import Path

import pytest

from congbo.errors import BuildRefused
from congbo.write import write_results


def test_files_are_there_whole_and_nothing_beside_them(tmp_path: Path) -> None:
    write_results(tmp_path, {"x/2024/scores.csv": b"one", "a.csv": b"two"})
    write_results(tmp_path, {"a.csv": b"three"})
    found = {path.relative_to(tmp_path).as_posix(): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert found == {"x/2024/scores.csv": b"one", "a.csv": b"three"}


def test_where_one_cannot_be_written_none_is(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"old")
    (tmp_path / "b").write_bytes(b"a file where a folder has to be")
    with pytest.raises(BuildRefused):
        write_results(tmp_path, {"a.csv": b"new", "b/c.csv": b"new"})
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.csv", "b"]
    assert (tmp_path / "a.csv").read_bytes() == b"old"
