import io
import zipfile

import pytest
import xlsxwriter

from congbo.findings import Phrase
from congbo.reading.packages import LARGEST_UNPACKED, column_position, look_through, refusal


def workbook() -> bytes:
    """Two sheets; the second has a formula without a value, an error and a hidden row."""
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        book.add_worksheet("Một").write("A1", "x")
        sheet = book.add_worksheet("Hai & ba")
        sheet.write_formula("B2", "=1+1", None, "")
        sheet.write_formula("C2", "=1+1", None, 2)
        sheet.write_formula("AB3", "=NA()", None, "#N/A")
        sheet.set_row(4, None, None, {"hidden": True})
    return buffer.getvalue()


def with_part(name: str, content: bytes) -> bytes:
    """The workbook with one more part."""
    buffer = io.BytesIO(workbook())
    with zipfile.ZipFile(buffer, "a", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        package.writestr(name, content)
    return buffer.getvalue()


def test_a_sheet_tells_formulas_errors_and_hidden_rows() -> None:
    inside = look_through(workbook(), "Hai & ba")
    assert (inside.uncomputed, inside.hidden, inside.errors) == (("B2",), (5,), ((3, 27, "#N/A"),))
    assert look_through(workbook(), "Một") == look_through(workbook(), "none") == type(inside)()


def test_a_plain_workbook_may_be_opened() -> None:
    assert refusal(workbook()) is None


@pytest.mark.parametrize(
    ("content", "phrase"),
    [
        (b"PK\x03\x04 no workbook", "workbook_unreadable"),
        (with_part("xl/vbaProject.bin", b"x"), "workbook_has_macros"),
        (with_part("xl/externalLinks/externalLink1.xml", b"<a/>"), "workbook_has_links"),
        (
            with_part("xl/other.xml", b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a/>'),
            "workbook_has_entities",
        ),
        (with_part("xl/media/a.bin", bytes(LARGEST_UNPACKED)), "workbook_swells"),
    ],
    ids=["broken", "macros", "links", "entities", "bomb"],
)
def test_what_may_harm_is_not_opened(content: bytes, phrase: str) -> None:
    found = refusal(content)
    assert isinstance(found, Phrase)
    assert found.name == phrase


@pytest.mark.parametrize(("letters", "position"), [("A", 0), ("Z", 25), ("AA", 26), ("AB", 27)])
def test_letters_are_positions(letters: str, position: int) -> None:
    assert column_position(letters) == position
