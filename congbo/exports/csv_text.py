"""CSV as downloads have it: UTF-8 with BOM, CRLF, and no cell that a spreadsheet would run."""

from __future__ import annotations

from collections.abc import Iterable

BOM = "\ufeff"
LINE_END = "\r\n"
RUN_BY_SPREADSHEETS = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What begins a formula, or hides the beginning of one."""


def neutral(text: str) -> str:
    """A text that no spreadsheet takes for a formula: an apostrophe goes before one that might be.

    Only for texts that people wrote: figures and ids have no need of it, and −3 must stay a number.
    """
    return f"'{text}" if text.startswith(RUN_BY_SPREADSHEETS) else text


def csv_line(cells: Iterable[str], separator: str = ",") -> str:
    """One row, quoted where it must be."""
    return separator.join(_quoted(cell, separator) for cell in cells) + LINE_END


def csv_file(lines: Iterable[str]) -> bytes:
    """The rows as the bytes of a file."""
    return (BOM + "".join(lines)).encode()


def _quoted(cell: str, separator: str) -> str:
    if separator in cell or '"' in cell or "\n" in cell or "\r" in cell or cell != cell.strip():
        return '"' + cell.replace('"', '""') + '"'
    return cell
