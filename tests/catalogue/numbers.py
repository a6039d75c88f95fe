"""D: numbers."""

from __future__ import annotations

from tests.catalogue.folder import (
    CAO_BANG,
    FRAMEWORK,
    HA_NOI,
    INDEX,
    RELEASE,
    Case,
    both,
    cell,
    rows,
    swap,
)

WHOLE = (
    "ha-noi,provinces,{}",
    "da-nang,provinces,8",
    "hoa-binh,provinces,7",
    "can-tho,provinces,6",
    "cao-bang,provinces,5",
)


def score(text: str, code: str = "not_a_number", *, alone: bool = True) -> Case:
    """Another total in the first row."""
    return Case("", cell("91.53", text), code, line=2, column="total", cell="D2", alone=alone)


def named(identity: str, case: Case) -> Case:
    """The case under its id of the catalogue."""
    return Case(
        identity, case.change, case.code, case.severity, case.file, case.line, case.column, case.cell, alone=case.alone
    )


CASES = [
    Case(
        "D02",
        both(
            swap("precision: 2", "precision: 3", INDEX),
            swap("total,,Tổng,Total,,,100", "total,,Tổng,Total,,,2000", FRAMEWORK),
            swap("rank_source: published", "rank_source: computed", RELEASE),
            rows(*(row.format("1.234") for row in WHOLE), head="unit,block,total"),
        ),
        "ambiguous_number",
        line=2,
        column="total",
        cell="C2",
    ),
    named("D03", score("1.234.567")),
    named("D03", score('"1 234,5"')),
    named("D03", score("1'234")),
    named("D04", score("", "blank_cell")),
    Case("D04", cell("70.25", "", text=CAO_BANG), "blank_cell", line=6, column="total", cell="D6"),
    named("D06", score("NaN")),
    named("D07", score("Infinity")),
    named("D07", score("1e999")),
    named("D08", score("-3.2", "below_zero")),
    Case("D10", cell("46.50", "52.00"), "above_maximum", line=2, column="land", cell="G2"),
    named("D11", score("191.53", "above_maximum")),
    named("D12", score("9153", "above_maximum")),
    Case(
        "D14",
        swap(CAO_BANG, "cao-bang,provinces,Cao Bằng,0.86,5,Khá,0.43,0.43"),
        "unlike_the_others",
        "confirm",
        line=6,
        column="total",
        cell="D6",
        confirm={"unit": "cao-bang"},
        alone=False,
    ),
    named("D15", score("91.5333", "too_many_decimals")),
    Case("D16", swap(HA_NOI, HA_NOI.replace("91.53", "91.5").replace("46.50", "46.5").replace("45.03", "45"))),
    named("D18", score("9O.5")),
    named("D19", score("91 .53")),
    named("D19", score("91\u00a0.53")),
    named("D20", score("1_000")),
    named("D22", score("091.5")),
    Case("D23", cell(",1,", ",1.5,"), "not_a_rank", line=2, column="rank", cell="E2"),
    Case(
        "D24",
        both(
            swap("land,total,Đất đai,Land,,,50,", "land,total,Đất đai,Land,,,50,50", FRAMEWORK),
            swap("tax,total,Thuế,Tax,,,50,", "tax,total,Thuế,Tax,,,50,49.5", FRAMEWORK),
        ),
        "wrong_weights",
        file=FRAMEWORK,
        line=4,
        column="weight",
        cell="H4",
    ),
    Case(
        "D26",
        swap("70.20,5,Khá,35.20", "50.20,5,Khá,15.20", "x/2023/scores.csv"),
        "large_jump",
        "confirm",
        line=6,
        column="total",
        cell="D6",
    ),
    named("D06", score("٩١")),
    named("D08", score("\u22123.2")),
    named("D12", score("91538620801080107025", "too_many_digits", alone=False)),
]
