"""A workbook before it is opened: what its parts say of macros, links, entities and formulas without a value."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from congbo.findings import Phrase

LARGEST_UNPACKED = 200_000_000
LARGEST_SCANNED = 60_000_000
"""A sheet whose XML is larger than this is not looked through for hidden rows and formulas."""
ENTITIES = re.compile(rb"<!(DOCTYPE|ENTITY)", re.IGNORECASE)
SHEET = re.compile(rb"<(?:\w+:)?sheet\b[^>]*>")
RELATION = re.compile(rb"<(?:\w+:)?Relationship\b[^>]*>")
CELL = re.compile(rb'<c\b([^>]*?\br="([A-Z]+\d+)"[^>]*)(?<!/)>(.*?)</c>', re.DOTALL)
ERROR = re.compile(rb'<c\b(?=[^>]*\bt="e")[^>]*?\br="([A-Z]+)(\d+)"[^>]*>(?:(?!</c>).)*?<v>([^<]*)</v>', re.DOTALL)
HIDDEN_COLUMN = re.compile(rb'<col\b(?=[^>]*\bhidden="(?:1|true)")[^>]*>')
MOST_COLUMNS = 16_384
HIDDEN_ROW = re.compile(rb'<row\b(?=[^>]*\bhidden="(?:1|true)")[^>]*?\br="(\d+)"')


def refusal(content: bytes) -> Phrase | None:
    """Why a workbook must not be opened, if so."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            if sum(part.file_size for part in package.infolist()) > LARGEST_UNPACKED:
                return Phrase("workbook_swells", {"limit": f"{LARGEST_UNPACKED / 1e6:.0f} MB"})
            names = package.namelist()
            if any(name.lower().endswith("vbaproject.bin") for name in names):
                return Phrase("workbook_has_macros")
            if any("externallinks/" in name.lower() for name in names):
                return Phrase("workbook_has_links")
            for name in names:
                is_markup = name.lower().endswith((".xml", ".rels", ".vml"))
                if is_markup and ENTITIES.search(package.read(name)[:4_096]):
                    return Phrase("workbook_has_entities")
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, ValueError):
        return Phrase("workbook_unreadable")
    return None


@dataclass(frozen=True, slots=True)
class Inside:
    """What the XML of a sheet says beyond the values of its cells."""

    uncomputed: tuple[str, ...] = ()
    """Cells with a formula that has no stored value."""
    hidden: tuple[int, ...] = ()
    """Lines of hidden rows."""
    hidden_columns: tuple[int, ...] = ()
    """Positions of hidden columns."""
    errors: tuple[tuple[int, int, str], ...] = ()
    """Line, position of the column, and words (#N/A) of cells that hold an error."""


def look_through(content: bytes, sheet: str) -> Inside:
    """What the XML of a sheet says beyond the values of its cells."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        part = _parts(package).get(sheet)
        if part is None or part not in package.namelist() or package.getinfo(part).file_size > LARGEST_SCANNED:
            return Inside()
        xml = package.read(part)
    return Inside(
        tuple(_without_value(xml)) if b"<f" in xml else (),
        tuple(int(found[1]) for found in HIDDEN_ROW.finditer(xml)) if b"hidden=" in xml else (),
        tuple(_hidden_columns(xml)) if b"hidden=" in xml else (),
        tuple((int(found[2]), column_position(found[1].decode()), found[3].decode()) for found in ERROR.finditer(xml))
        if b't="e"' in xml
        else (),
    )


def column_position(letters: str) -> int:
    """The position of a column: A is 0, AA is 26."""
    position = 0
    for letter in letters:
        position = position * 26 + ord(letter) - ord("A") + 1
    return position - 1


def _hidden_columns(xml: bytes) -> Iterator[int]:
    """A table whose columns are all hidden up to the last one that Excel has has none that is hidden in its midst."""
    for found in HIDDEN_COLUMN.finditer(xml):
        first, last = _attribute(found.group(), b"min"), _attribute(found.group(), b"max")
        if first.isdigit() and last.isdigit() and int(last) < MOST_COLUMNS:
            yield from range(int(first) - 1, int(last))


def _without_value(xml: bytes) -> Iterator[str]:
    for found in CELL.finditer(xml):
        if b"<f" in found[3] and not re.search(rb"<v[^>]*>[^<]", found[3]) and b"<is>" not in found[3]:
            yield found[2].decode()


def _parts(package: zipfile.ZipFile) -> dict[str, str]:
    """The file of each sheet within the workbook, by the sheet's name."""
    if not {"xl/workbook.xml", "xl/_rels/workbook.xml.rels"} <= set(package.namelist()):
        return {}
    targets = {
        _attribute(found.group(), b"Id"): _attribute(found.group(), b"Target")
        for found in RELATION.finditer(package.read("xl/_rels/workbook.xml.rels"))
    }
    return {
        _attribute(found.group(), b"name"): _below(targets.get(_attribute(found.group(), rb"\w+:id"), ""))
        for found in SHEET.finditer(package.read("xl/workbook.xml"))
    }


def _attribute(tag: bytes, name: bytes) -> str:
    found = re.search(rb"\s" + name + rb"\s*=\s*[\"']([^\"']*)", tag)
    return unescape(found[1].decode("utf-8", "replace")) if found else ""


def _below(target: str) -> str:
    return target.removeprefix("/") if target.startswith("/") else f"xl/{target}"
