"""Rows that stand among the units and are none: sums, headings said twice, numberings, lone words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from congbo.collation import fold

SUMMARY = re.compile(
    r"(tong( cong| so| diem)?|cong|trung binh( chung| cong)?)( \d.*| (cac|toan|chung) .*)?"
    r"|(ghi chu|nguoi lap( bieu)?|ky ten|nguon|ha noi ngay)( .*)?"
)
"""The first words of a row below the units, folded; communes are called Công Chính and Tổng Cọt."""
NUMBERING = re.compile(r"\(?(\d{1,3}|[A-Z])\)?( ?=.*)?")
"""What numbers the columns of an official table: A, B, (1), (2), (3)=(1)+(2)."""
FEWEST = 3
"""A table of fewer columns may rightly have rows of one cell."""


def stray(header: Sequence[str], cells: Sequence[str], is_first: bool) -> str:
    """The code of the finding if a row below the headings is no unit; empty if it may be one."""
    if cells[0] == header[0] and tuple(cells) == tuple(header):
        return "repeated_header"
    if is_first and len(header) >= FEWEST and _is_of_the_heading(header, cells):
        return "heading_row"
    if cells[0] and len(cells) > 1 and cells[1]:
        return "summary_row" if SUMMARY.fullmatch(fold(cells[0])) else ""
    filled = [cell for cell in cells if cell]
    if filled and SUMMARY.fullmatch(fold(filled[0])):
        return "summary_row"
    return "lone_cell_row" if len(filled) == 1 and len(header) >= FEWEST else ""


def _is_of_the_heading(header: Sequence[str], cells: Sequence[str]) -> bool:
    """Whether the row numbers the columns, or says in what they are measured."""
    filled = [cell for cell in cells if cell]
    if len(filled) < FEWEST:
        return False
    has_no_block = "block" in header and not cells[header.index("block")]
    if not cells[0] and has_no_block and not any(re.search(r"\d", cell) for cell in filled):
        return True
    numbers = [int(found[1]) for cell in filled if (found := NUMBERING.fullmatch(cell)) and found[1].isdigit()]
    is_counting = numbers == list(range(numbers[0], numbers[0] + len(numbers))) if numbers else False
    return is_counting and len(numbers) >= FEWEST - 1 and all(NUMBERING.fullmatch(cell) for cell in filled)
