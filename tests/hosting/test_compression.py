import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from congbo.hosting.compression import ENDINGS, SMALLEST, compressed, with_compressed

LONG = b"a" * SMALLEST


@given(st.binary(max_size=5000))
def test_what_is_unpacked_is_what_was_packed(content: bytes) -> None:
    assert gzip.decompress(compressed(content)) == content


def test_neither_time_nor_name_nor_system_is_told() -> None:
    assert compressed(b"x")[:10] == b"\x1f\x8b\x08" + b"\0" * 6 + b"\xff"
    assert compressed(LONG) == compressed(LONG)


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_text_of_some_length_has_its_packed_twin_behind_it(ending: str) -> None:
    made = list(with_compressed([(f"x/a.{ending}", LONG)]))
    assert [address for address, _ in made] == [f"x/a.{ending}", f"x/a.{ending}.gz"]
    assert gzip.decompress(made[1][1]) == LONG


@pytest.mark.parametrize(("address", "content"), [("a.html", LONG[1:]), ("a.png", LONG), ("a.xlsx", LONG)])
def test_what_is_short_or_packed_already_stays_alone(address: str, content: bytes) -> None:
    assert list(with_compressed([(address, content)])) == [(address, content)]
