"""A: files and encodings."""

from __future__ import annotations

import io
import unicodedata

import xlsxwriter

from congbo.reading.encodings import TCVN3, VNI_LETTERS, VNI_MARKS
from tests.catalogue.folder import HEAD, RELEASE, SCORES, Case, both, cell, drop, encode, move, put, swap, swap_bytes

TO_TCVN3 = {letter: byte for byte, letter in TCVN3.items()} | {"À": 0xB5, "Ộ": 0xE9}


def tcvn3(text: str) -> bytes:
    """As TCVN3 writes it."""
    return bytes(TO_TCVN3.get(letter, ord(letter) if ord(letter) < 128 else 0x3F) for letter in text)


def vni(text: str) -> bytes:
    """As VNI-Windows writes it."""
    marks = {mark: letter for letter, mark in VNI_MARKS.items()}
    letters = {plain: letter for letter, plain in VNI_LETTERS.items()}
    out = []
    for one in text:
        if one.lower() in letters:
            out.append(letters[one.lower()].upper() if one.isupper() else letters[one.lower()])
            continue
        parts = unicodedata.normalize("NFD", one)
        shape = "".join(sorted(parts[1:], key=lambda mark: mark not in "\u0302\u0306"))
        out.append(parts[0] + (marks.get(shape) or "".join(marks.get(mark, "") for mark in shape)))
    return "".join(out).encode("cp1252")


def cp1258(text: str) -> bytes:
    """As Windows-1258 writes it, tones behind their letters."""
    out = []
    for one in text:
        parts = unicodedata.normalize("NFD", one)
        tones = "".join(mark for mark in parts if mark in "\u0300\u0301\u0303\u0309\u0323")
        out.append(unicodedata.normalize("NFC", "".join(mark for mark in parts if mark not in tones)) + tones)
    return "".join(out).encode("cp1258")


def broken(text: str, times: int = 1) -> str:
    """UTF-8 read as Windows-1252."""
    for _ in range(times):
        text = "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode())
    return text


def workbook(text: str) -> bytes:
    """A CSV text as a workbook."""
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Điểm")
        for number, line in enumerate(text.splitlines()):
            for position, word in enumerate(line.split(",")):
                try:
                    sheet.write_number(number, position, float(word))
                except ValueError:
                    sheet.write_string(number, position, word)
    return buffer.getvalue()


CASES = [
    Case("A01", drop(SCORES), "file_missing"),
    Case("A01", move(SCORES, "x/2024/score.csv"), "unknown_file", file="x/2024/score.csv", alone=False),
    Case("A01", drop(RELEASE), "file_missing", file=RELEASE),
    Case("A02", put(SCORES, b""), "empty_table"),
    Case("A04", put(SCORES, ",,,\n,,,\n\n"), "empty_table"),
    Case("A05", encode(lambda text: text.encode("utf-8-sig")), "normalised_text", "note"),
    Case("A06", encode(lambda text: text.encode("utf-16")), "encoding_not_utf8", line=1),
    Case("A06", encode(lambda text: b"\xfe\xff" + text.encode("utf-16-be")), "encoding_not_utf8", line=1),
    Case("A08", encode(cp1258), "encoding_not_utf8", line=2),
    Case("A09", encode(tcvn3), "encoding_not_utf8", line=2),
    Case("A10", encode(vni), "encoding_not_utf8", line=2),
    Case("A12", cell("Hà Nội", broken("Hà Nội")), "broken_letters", line=2, column="name", cell="C2"),
    Case("A13", cell("Hà Nội", broken("Hà Nội", 2)), "broken_letters", line=2, column="name", cell="C2"),
    Case("A14", cell("Hà Nội", "H\ufffd Nội"), "lost_character", line=2, column="name", cell="C2"),
    Case("A16", swap_bytes("Cao Bằng".encode(), b"Cao B\xe0ng"), "mixed_encodings", line=6),
    Case("A17", cell("Hà Nội", "Hà\0Nội"), "hidden_character", line=2, column="name", cell="C2"),
    Case("A18", cell("Hà Nội", "Hà\x0bNội"), "hidden_character", line=2, column="name", cell="C2"),
    Case("A18", cell("Hà Nội", "Hà Nội\x7f"), "hidden_character", line=2, column="name", cell="C2"),
    Case("A20", put(SCORES, "<!DOCTYPE html>\n<html><body>404</body></html>\n"), "not_a_table"),
    Case("A21", encode(workbook), "not_a_table"),
    Case("A22", put(SCORES, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)), "not_a_table"),
    Case("A24", swap(HEAD + "\n", HEAD + "\n<<<<<<< HEAD\n"), "merge_conflict", line=2),
    Case("A24", put(SCORES, "version https://git-lfs.github.com/spec/v1\noid sha256:00\n"), "not_a_table"),
    Case("A25", put(SCORES, b"x" * 50_000_001), "file_too_large"),
    Case(
        "A26", cell("Hà Nội", "Hà Nội" + "i" * 40_112), "cell_too_long", line=2, column="name", cell="C2", alone=False
    ),
    Case(
        "A26",
        cell("Hà Nội", '"' + "i" * 10_000_000 + '"'),
        "cell_too_long",
        line=2,
        column="name",
        cell="C2",
        alone=False,
    ),
    Case("A28", put("x/2024/~$scores.csv", b"\0"), "open_in_excel"),
    Case("A28", put("x/2024/.~lock.scores.csv#", b"a"), "open_in_excel"),
    Case("A30", put("x/2024/Scores.csv", "unit\n"), "names_collide", file=SCORES, alone=False),
    Case(
        "A30",
        both(put("x/2024/scores.xlsx", workbook("unit,block,total\nha-noi,provinces,5\n"))),
        "one_table_twice",
        file="x/2024/scores.xlsx",
        alone=False,
    ),
]
