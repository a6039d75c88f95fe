import hashlib
import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from congbo.exports.packing import archive, packed, sums_file

NAMES = st.text("abcxyz0189.-_/ABC", min_size=1, max_size=30)
CONTENTS = st.lists(st.binary(max_size=2000) | st.sampled_from([b"x" * 70_000, b"a,b\r\n" * 9000]), max_size=5)


def written_by_python(files: dict[str, bytes]) -> bytes:
    """The archive as the standard library makes it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        for name, content in sorted(files.items()):
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type, entry.external_attr, entry.create_system = zipfile.ZIP_DEFLATED, 0o644 << 16, 3
            package.writestr(entry, content)
    return buffer.getvalue()


@given(st.dictionaries(NAMES, CONTENTS, max_size=4))
def test_an_archive_is_what_the_standard_library_would_make_however_contents_are_cut(
    files: dict[str, list[bytes]],
) -> None:
    whole = {name: b"".join(pieces) for name, pieces in files.items()}
    assert archive({name: packed(pieces) for name, pieces in files.items()}) == written_by_python(whole)


@given(CONTENTS)
def test_what_is_said_of_a_file_is_said_of_all_its_pieces(pieces: list[bytes]) -> None:
    whole, one = b"".join(pieces), packed(pieces)
    assert (one.size, one.sha256) == (len(whole), hashlib.sha256(whole).hexdigest())
    assert one == packed([whole])


def test_a_piece_may_be_forgotten_once_the_next_is_asked_for() -> None:
    piece = bytearray(b"first")

    def pieces() -> object:
        yield piece
        piece[:] = b"other"
        yield piece

    assert packed(pieces()) == packed([b"firstother"])  # type: ignore[arg-type]


def test_the_order_of_files_does_not_matter() -> None:
    one, two = packed([b"1"]), packed([b"2"])
    assert archive({"b": one, "a": two}) == archive({"a": two, "b": one})
    assert sums_file({"b": one, "a": two}) == f"{two.sha256}  a\n{one.sha256}  b\n".encode()


def test_a_name_that_not_every_program_reads_is_refused() -> None:
    with pytest.raises(UnicodeEncodeError):
        archive({"à": packed([])})
