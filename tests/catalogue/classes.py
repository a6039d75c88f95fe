"""F: classes against rules, exceptions and caps."""

from __future__ import annotations

from tests.builders import lines
from tests.catalogue.folder import CAO_BANG, CLASSES, EARLIER, SCORES, Case, Change, both, cell, put, swap

OVERRIDES = "x/2024/overrides.csv"
DOCUMENT = "Quyết định số 12/QĐ-UBND ngày 05/3/2025"
LIFTED = cell("Khá", "Tốt", text=CAO_BANG)
RULES = "rules: [{kind: bands, bounds: {top: '90', good: '80'}}"


def override(*cells: str) -> Change:
    """An exception in the release of 2024."""
    return put(OVERRIDES, lines("unit,class,ground_vi,ground_en,document", ",".join(cells)))


def cap(share: int) -> Change:
    """So much per cent of the units may be good, in the years of both releases."""
    return swap(RULES, f"{RULES}, {{kind: cap, class: good, share: {share}}}", CLASSES)


CASES = [
    Case(
        "F13",
        cell("Xuất sắc", "Tốt"),
        "class_against_rule",
        "confirm",
        line=2,
        column="class",
        cell="F2",
        confirm={"unit": "ha-noi", "column": "class"},
    ),
    Case(
        "F18",
        both(override("cao-bang", "Tốt", "", "", ""), LIFTED),
        "override_without_ground",
        file=OVERRIDES,
        line=2,
        column="ground_vi",
        cell="C2",
        count=3,
    ),
    Case(
        "F18",
        both(override("cao-bang", "Tốt", "Thành tích nổi trội", "Outstanding results", "-"), LIFTED),
        "override_without_ground",
        file=OVERRIDES,
        line=2,
        column="document",
        cell="E2",
    ),
    Case("F18", both(override("cao-bang", "Tốt", "Thành tích nổi trội", "Outstanding results", DOCUMENT), LIFTED)),
    Case(
        "F18",
        override("ha-nam", "Tốt", "Thành tích nổi trội", "Outstanding results", DOCUMENT),
        "override_of_a_stranger",
        file=OVERRIDES,
        line=2,
        column="unit",
        cell="A2",
    ),
    Case("F20", cap(60)),
    Case(
        "F20",
        both(cap(40), swap("80.10,3,Tốt", "80.10,3,Khá", EARLIER, times=2)),
        "cap_exceeded",
        "confirm",
        file=SCORES,
        column="class",
        alone=False,
    ),
]
