"""Proves that two sites hold the same scorecards: the same rows and text, and no more bytes than five in a hundred apart."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from pathlib import Path

BLANKS = re.compile(r"\s+")
BETWEEN = re.compile(r"> | <")
TAG = re.compile(r"<[^>]*>")
ROW = re.compile(r"<tr\b.*?</tr>", re.DOTALL)
CELL = re.compile(r"<t[hd]\b[^>]*>")
MOST_APART = 0.05


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a look at two sites has shown."""

    pages: int
    identical: int
    """Pages that differ in nothing but blanks between tags and the way a sign is escaped."""
    same: int
    """Pages with the same rows and the same text."""
    missing: int
    size: int
    """Bytes of the pages that were looked at."""
    reference_size: int

    def is_proven(self) -> bool:
        """Whether these are the same pages."""
        return self.same == self.pages and abs(self.size / self.reference_size - 1) <= MOST_APART


def compare_sites(reference: Path, site: Path) -> Comparison:
    """Every scorecard of a reference with the page at the same address."""
    pages = identical = same = missing = size = reference_size = 0
    for path in reference.glob("speed/*/*.html"):
        pages += 1
        other = site / path.relative_to(reference)
        if not other.is_file():
            missing += 1
            continue
        one, two = path.read_bytes(), other.read_bytes()
        reference_size, size = reference_size + len(one), size + len(two)
        is_alike = without_breaks(one) == without_breaks(two) or plain(one.decode()) == plain(two.decode())
        identical += is_alike
        same += is_alike or (rows(one.decode()) == rows(two.decode()) and text(one.decode()) == text(two.decode()))
    return Comparison(pages, identical, same, missing, size, max(1, reference_size))


def without_breaks(page: bytes) -> bytes:
    """A page without line ends beside its tags: alike in this is alike in the slower way, too."""
    return page.replace(b">\n", b">").replace(b"\n<", b"<")


def plain(page: str) -> str:
    """A page without blanks that nobody sees, every sign written as itself."""
    return BETWEEN.sub(lambda found: found[0].strip(), BLANKS.sub(" ", html.unescape(page))).strip()


def rows(page: str) -> list[list[str]]:
    """The text of each cell of each row."""
    return [[text(cell) for cell in CELL.split(row)[1:]] for row in ROW.findall(page)]


def text(page: str) -> str:
    """What is read, without tags."""
    return BLANKS.sub(" ", html.unescape(TAG.sub(" ", page))).strip()
