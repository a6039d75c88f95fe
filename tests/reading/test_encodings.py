import unicodedata

import pytest

from congbo.reading.encodings import foreign_content, name_encoding, read_tcvn3, share_of_syllables, unbreak

WORDS = "Sở Nội vụ, Ủy ban nhân dân, Hà Nội, Đắk Lắk, Cải cách hành chính"


def test_utf_16_is_named() -> None:
    for encoding in ("utf-16", "utf-16-le"):
        trial = name_encoding(WORDS.encode(encoding))
        assert trial is not None
        assert trial.encoding == "UTF-16"
        assert "Hà Nội" in trial.text


def test_windows_1258_is_named() -> None:
    tones = dict.fromkeys(map(ord, "\u0300\u0301\u0303\u0309\u0323"))
    content = b"".join(
        unicodedata.normalize("NFC", unicodedata.normalize("NFD", letter).translate(tones)).encode("cp1258")
        + "".join(mark for mark in unicodedata.normalize("NFD", letter) if ord(mark) in tones).encode("cp1258")
        for letter in WORDS
    )
    trial = name_encoding(content)
    assert trial is not None
    assert (trial.encoding, trial.text) == ("Windows-1258", WORDS)


def test_tcvn3_is_read_by_its_table() -> None:
    assert read_tcvn3(b"H\xb5 N\xe9i") == "Hà Nội"
    assert read_tcvn3(b"\xa7\xb5 N\xbdng") == "Đà Nẵng"


def test_what_makes_no_vietnamese_has_no_name() -> None:
    assert name_encoding("naïve façade Übergröße".encode("cp1252")) is None


@pytest.mark.parametrize("times", [1, 2])
def test_letters_broken_by_windows_1252_are_mended_on_trial(times: int) -> None:
    text = "Quảng Trị"
    for _ in range(times):
        text = "".join(
            bytes([byte]).decode("cp1252") if byte not in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else chr(byte)
            for byte in text.encode()
        )
    assert unbreak(text) == ("Quảng Trị", times)


def test_sound_text_is_not_mended() -> None:
    assert unbreak("Quảng Trị") is None


def test_vietnamese_is_told_by_its_syllables() -> None:
    assert share_of_syllables(WORDS) > 0.8
    assert share_of_syllables("naïve façade Übergröße") < 0.6
    assert share_of_syllables("plain") == 0


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"PK\x03\x04", "xlsx"), (b"\xd0\xcf\x11\xe0", "xls"), (b"%PDF-1.4", "pdf"), (b"\x1f\x8b\x08", "gzip"),
        (b"\xef\xbb\xbf <!DOCTYPE html>", "html"), (b"{\\rtf1", "rtf"), (b"version https://git-lfs", "lfs"),
    ],
)  # fmt: skip
def test_a_file_is_known_by_how_it_begins(content: bytes, what: str) -> None:
    found = foreign_content(content)
    assert found is not None
    assert found[0] == what


def test_a_table_is_a_table() -> None:
    assert foreign_content(b"unit,block\n") is None
