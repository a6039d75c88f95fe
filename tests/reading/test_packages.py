"""Workbooks are looked at as packages before anything reads them."""

import io
import zipfile

import pytest

from congbo.reading.packages import LARGEST_UNPACKED, refusal


def package(**parts: bytes) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), part)
    return content.getvalue()


def named(content: bytes) -> str | None:
    phrase = refusal(content)
    return phrase.name if phrase else None


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (package(xl__workbook_xml=b"<workbook/>", xl__vbaProject_bin=b"x"), "workbook_has_macros"),
        (package(xl__externalLinks__externalLink1_xml=b"<x/>"), "workbook_has_links"),
        (package(xl__workbook_xml=b'<!DOCTYPE x [<!ENTITY a "b">]><workbook/>'), "workbook_has_entities"),
        (b"PK\x03\x04 and then nothing", "workbook_unreadable"),
    ],
)
def test_a_dangerous_package_is_refused_by_name(content: bytes, reason: str) -> None:
    assert named(content) == reason


def test_a_package_that_swells_is_refused_before_it_is_unpacked() -> None:
    content = package(xl__sheet_xml=b"\0" * (LARGEST_UNPACKED + 1))
    assert len(content) * 100 < LARGEST_UNPACKED
    assert named(content) == "workbook_swells"


def test_a_plain_package_is_let_through() -> None:
    assert named(package(xl__workbook_xml=b"<workbook/>")) is None
