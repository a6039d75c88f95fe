from pathlib import Path

import pytest

from congbo.making.caches import keep, only_folder, read_sealed, sealed, unsealed, write_whole


@pytest.mark.parametrize("content", [b"", b"x", b"a b c", "Hà Nội".encode()])
def test_what_is_sealed_can_be_believed(content: bytes) -> None:
    assert unsealed(sealed(content)) == content


@pytest.mark.parametrize("place", [0, 10, 63, 64, 65, 70, -1])
def test_a_byte_that_changed_is_noticed(place: int) -> None:
    piece = bytearray(sealed(b"content of a piece"))
    piece[place] ^= 1
    assert unsealed(bytes(piece)) is None


@pytest.mark.parametrize("piece", [b"", b" ", b"x", b"0 x"])
def test_what_was_never_sealed_is_not_believed(piece: bytes) -> None:
    assert unsealed(piece) is None


def test_a_file_is_replaced_whole_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "kept"
    write_whole(path, b"old")
    write_whole(path, sealed(b"new"))
    assert [one.name for one in path.parent.iterdir()] == ["kept"]
    assert read_sealed(path) == b"new"


def test_a_write_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    with pytest.raises(OSError, match="kept"):
        write_whole(tmp_path / "kept", b"new")
    assert [one.name for one in tmp_path.iterdir()] == ["kept"]


def test_a_missing_file_says_nothing(tmp_path: Path) -> None:
    assert read_sealed(tmp_path / "none") is None


def test_of_a_kind_of_folders_only_one_is_kept(tmp_path: Path) -> None:
    for name in ("code-a", "code-b", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "file").touch()
    assert only_folder(tmp_path, "code-", "b") == tmp_path / "code-b"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["code-b", "other"]


def test_what_the_disk_does_not_let_be_kept_is_made_again(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    keep(tmp_path / "file" / "kept", b"x")
    keep(tmp_path / "kept", b"x")
    assert read_sealed(tmp_path / "kept") == b"x"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "kept"]
