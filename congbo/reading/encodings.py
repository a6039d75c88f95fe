"""Names the encoding of a file that is not UTF-8, by trial; never guesses silently."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from congbo.collation import fold

TCVN3 = {
    byte: letter
    for start, letters in (
        (0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"),
        (0xB5, "àảãáạ"),
        (0xBB, "ằẳẵắ"),
        (0xC6, "ặầẩẫấậè"),
        (0xCE, "ẻẽéẹềểễếệìỉ"),
        (0xDC, "ĩíịò"),
        (0xE1, "ỏõóọồổỗốộờởỡớợù"),
        (0xF1, "ủũúụừửữứựỳỷỹýỵ"),
    )
    for byte, letter in enumerate(letters, start)
}
"""The bytes of TCVN3 (ABC, fonts .VnTime), from TCVN 5712:1993."""
VNI_MARKS = dict(
    zip(
        "ùøûõïâêáàåãäéèúüë",
        (
            "\u0301", "\u0300", "\u0309", "\u0303", "\u0323", "\u0302", "\u0306",
            "\u0302\u0301", "\u0302\u0300", "\u0302\u0309", "\u0302\u0303", "\u0302\u0323",
            "\u0306\u0301", "\u0306\u0300", "\u0306\u0309", "\u0306\u0303", "\u0306\u0323",
        ),
        strict=True,
    )
)  # fmt: skip
"""Letters that VNI-Windows puts behind a vowel, and the marks they stand for."""
VNI_LETTERS = dict(zip("ñöôíìæóòî", "đươíìỉĩịỵ", strict=True))
SYLLABLE = re.compile(r"(ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(ch|ng|nh|[cmnpt])?")
"""A Vietnamese syllable without its marks."""


@dataclass(frozen=True, slots=True)
class Trial:
    """An encoding that makes Vietnamese words of a file."""

    encoding: str
    text: str
    """The file's words as that encoding reads them."""


def name_encoding(content: bytes) -> Trial | None:
    """The encoding under which the bytes read as Vietnamese; None if none does."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff") or content[:200].count(0) * 4 > len(content[:200]):
        order = "utf-16-be" if content[:2] == b"\xfe\xff" else "utf-16-le"
        return Trial("UTF-16", content.decode(order, "replace").lstrip("\ufeff"))
    return name_legacy(content)


def name_legacy(content: bytes) -> Trial | None:
    """As `name_encoding`, for the encodings of one byte a letter."""
    decoders: dict[str, Callable[[bytes], str]] = {
        "TCVN3/ABC": read_tcvn3,
        "VNI": read_vni,
        "Windows-1258": read_cp1258,
    }
    trials = [Trial(name, decoder(content)) for name, decoder in decoders.items()]
    best = max(trials, key=lambda trial: share_of_syllables(trial.text))
    return best if share_of_syllables(best.text) > 0.6 else None


def read_tcvn3(content: bytes) -> str:
    """Bytes as TCVN3."""
    return "".join(TCVN3.get(byte, chr(byte)) for byte in content)


def read_vni(content: bytes) -> str:
    """Bytes as VNI-Windows."""
    letters: list[str] = []
    for character in content.decode("cp1252", "replace"):
        low = character.lower()
        if low in VNI_MARKS and letters and fold(letters[-1][:1]) in set("aeouy"):
            letters[-1] += VNI_MARKS[low]
        else:
            plain = VNI_LETTERS.get(low, low)
            letters.append(plain.upper() if character != low else plain)
    return unicodedata.normalize("NFC", "".join(letters))


def read_cp1258(content: bytes) -> str:
    """Bytes as Windows-1258, whose tones are letters of their own."""
    return unicodedata.normalize("NFC", content.decode("cp1258", "replace"))


def share_of_syllables(text: str) -> float:
    """Of the words with marks, how many are Vietnamese syllables with at most one tone."""
    words = [word for word in re.findall(r"[^\W\d_]+", text) if not word.isascii()]
    good = [word for word in words if SYLLABLE.fullmatch(fold(word)) and _has_one_tone(word)]
    strange = len(re.findall(r"[^\x00-\x7f\w\s–—“”‘’…]", text))
    return len(good) / (len(words) + strange) if words else 0.0


def _has_one_tone(word: str) -> bool:
    return sum(mark in "\u0300\u0301\u0303\u0309\u0323" for mark in unicodedata.normalize("NFD", word)) <= 1


def unbreak(text: str) -> tuple[str, int] | None:
    """The text behind UTF-8 that was read as Windows-1252, and how often that happened; None if it was not."""
    times = 0
    while times < 3:
        better = _once(text)
        if better is None or better == text:
            break
        text, times = better, times + 1
    return (unicodedata.normalize("NFC", text), times) if times else None


def _once(text: str) -> str | None:
    try:
        return b"".join(_byte(character) for character in text).decode("utf-8")
    except (UnicodeError, ValueError):
        return None


def _byte(character: str) -> bytes:
    """The byte that Windows-1252 reads as this; where it has a hole, the control character's own."""
    try:
        return character.encode("cp1252")
    except UnicodeError:
        return bytes([ord(character)])


CONTENTS = (
    (b"PK\x03\x04", "xlsx", "xlsx_way"),
    (b"\xd0\xcf\x11\xe0", "xls", "xls_way"),
    (b"%PDF", "pdf", "source_way"),
    (b"version https://git-lfs", "lfs", "lfs_way"),
    (b"<!doctype", "html", "html_way"),
    (b"<html", "html", "html_way"),
    (b"<?xml", "xml", "xls_way"),
    (b"{\\rtf", "rtf", "source_way"),
    (b"\x1f\x8b", "gzip", "gzip_way"),
)
"""How a file that is no table begins; the phrases that say what it is and what to do."""


def foreign_content(content: bytes) -> tuple[str, str] | None:
    """The phrases for what a file really is, and what to do, if it is no text table."""
    start = content.lstrip(b"\xef\xbb\xbf \t\r\n")[:32].lower()
    return next(((what, way) for magic, what, way in CONTENTS if start.startswith(magic.lower())), None)
