import hashlib
import io
import zipfile

from hypothesis import given
from hypothesis import strategies as st

from congbo.exports.packing import AT_ONCE, archive, packed, sums_file, whole

NAMES = st.text("abcxyz0189.-_/ABC", min_size=1, max_size=30)
CONTENTS = st.lists(st.binary(max_size=2000) | st.sampled_from([b"x" * 70_000, b"a,b\r\n" * 9000]), max_size=5)


def written_at_once(files: dict[str, bytes]) -> bytes:
    """The archive of contents that are held whole."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        for name, content in sorted(files.items()):
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type, entry.external_attr, entry.create_system = zipfile.ZIP_DEFLATED, 0o644 << 16, 3
            package.writestr(entry, content)
    return buffer.getvalue()


@given(st.dictionaries(NAMES, CONTENTS, max_size=4))
def test_an_archive_is_the_same_however_contents_are_cut_and_held(files: dict[str, list[bytes]]) -> None:
    contents = {name: b"".join(pieces) for name, pieces in files.items()}
    made = written_at_once(contents)
    assert archive({name: packed(pieces) for name, pieces in files.items()}) == made
    assert archive({name: whole(content) for name, content in contents.items()}) == made


@given(CONTENTS)
def test_what_is_said_of_a_file_is_said_of_all_its_pieces(pieces: list[bytes]) -> None:
    content, one = b"".join(pieces), packed(pieces)
    assert (one.size, one.sha256) == (len(content), hashlib.sha256(content).hexdigest())
    assert (one.size, one.sha256) == (whole(content).size, whole(content).sha256)
    assert b"".join(one.pieces()) == content == b"".join(whole(content).pieces())


def test_a_large_file_is_never_unpacked_at_once() -> None:
    pieces = [len(piece) for piece in packed([b"x" * 5_000_000]).pieces()]
    assert sum(pieces) == 5_000_000
    assert max(pieces) <= AT_ONCE


def test_a_piece_may_be_forgotten_once_the_next_is_asked_for() -> None:
    piece = bytearray(b"first")

    def pieces() -> object:
        yield piece
        piece[:] = b"other"
        yield piece

    assert b"".join(packed(pieces()).pieces()) == b"firstother"  # type: ignore[arg-type]


def test_the_order_of_files_does_not_matter() -> None:
    one, two = packed([b"1"]), packed([b"2"])
    assert archive({"b": one, "a": two}) == archive({"a": two, "b": one})
    assert sums_file({"b": one, "a": two}) == f"{two.sha256}  a\n{one.sha256}  b\n".encode()
