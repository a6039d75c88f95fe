"""E: units, names and codes."""

from __future__ import annotations

from tests.catalogue.folder import (
    CAN_THO,
    CAO_BANG,
    DA_NANG,
    HA_NOI,
    HOA_BINH,
    INDEX,
    UNITS,
    Case,
    Change,
    both,
    cell,
    swap,
)


def named(old: str, new: str) -> Change:
    """A name in place of an id."""
    return cell(old, new, text=next(row for row in (HA_NOI, DA_NANG, HOA_BINH) if row.startswith(old)))


def spelt(old: str, new: str) -> Change:
    """Another spelling in the column name."""
    return swap(f",{old},", f",{new},")


SHIFTED = ("Đà Nẵng", "Hòa Bình", "Cần Thơ", "Cao Bằng", "Hà Nội")
NAMES = ("Hà Nội", "Đà Nẵng", "Hòa Bình", "Cần Thơ", "Cao Bằng")
ROWS = (HA_NOI, DA_NANG, HOA_BINH, CAN_THO, CAO_BANG)
CASES = [
    Case(
        "E01",
        cell("cao-bang,provinces,Cao Bằng", "ha-noi,provinces,Hà Nội", text=CAO_BANG),
        "repeated_key",
        line=6,
        column="unit",
        cell="A6",
    ),
    Case(
        "E02",
        swap("cao-bang,province,04,Cao Bằng", "cao-bang,city,04,Hà Nội", UNITS),
        "same_unit_twice",
        file=UNITS,
        line=6,
        column="unit",
        cell="A6",
    ),
    Case("E04", swap(CAO_BANG + "\n", ""), "missing_unit", "confirm"),
    Case("E05", spelt("Hà Nội", "Đà Nẵng"), "name_of_another", line=2, column="name", cell="C2"),
    Case(
        "E06",
        both(*(swap(row, row.replace(name, other)) for row, name, other in zip(ROWS, NAMES, SHIFTED, strict=True))),
        "names_shifted",
        line=2,
        column="name",
        cell="C2",
    ),
    Case("E08", named("hoa-binh", "Hoà Bình"), "normalised_text", "note", line=4, column="unit", cell="A4"),
    Case("E09", named("da-nang", "Ðà Nẵng"), "normalised_text", "note", line=3, column="unit", cell="A3", count=2),
    Case("E09", named("da-nang", "\u0189à Nẵng"), "normalised_text", "note", line=3, column="unit", cell="A3", count=2),
    Case("E10", spelt("Hà Nội", "H\u0430 Nội"), "foreign_letter", line=2, column="name", cell="C2"),
    Case("E10", spelt("Hà Nội", "\u0397à Nội"), "foreign_letter", line=2, column="name", cell="C2"),
    Case("E12", named("ha-noi", "Hà\u200b Nội"), "normalised_text", "note", line=2, column="unit", cell="A2", count=2),
    Case(
        "E12",
        named("ha-noi", "H\u00adà\u2060 Nội\ufeff"),
        "normalised_text",
        "note",
        line=2,
        column="unit",
        cell="A2",
        count=2,
    ),
    Case("E13", spelt("Hà Nội", "Hà \u202eNội"), "hidden_character", line=2, column="name", cell="C2"),
    Case("E13", spelt("Hà Nội", "Hà \u2067Nội"), "hidden_character", line=2, column="name", cell="C2"),
    Case("E14", named("ha-noi", "HÀ NỘI"), "normalised_text", "note", line=2, column="unit", cell="A2"),
    Case("E14", named("ha-noi", "Thành phố Hà Nội"), "normalised_text", "note", line=2, column="unit", cell="A2"),
    Case("E16", named("ha-noi", "Ha Noi VN"), "unknown_unit", line=2, column="unit", cell="A2"),
    Case(
        "E16",
        both(swap("Hà Nội,Hanoi", "Hà Nội,Capital", UNITS), named("ha-noi", "Ha Noi")),
        "name_without_marks",
        "confirm",
        line=2,
        column="unit",
        cell="A2",
    ),
    Case("E17", named("ha-noi", "Hà Nôi"), "unknown_unit", line=2, column="unit", cell="A2"),
    Case("E18", both(swap("ha-noi", "na", UNITS, 9), swap("ha-noi", "na"), swap("ha-noi", "na", "x/2023/scores.csv"))),
    Case(
        "E18",
        both(swap("ha-noi", "null", UNITS, 9), swap("ha-noi", "null"), swap("ha-noi", "null", "x/2023/scores.csv")),
    ),
    Case("E20", swap("precision: 2", "precision: 012", INDEX), "wrong_setting", file=INDEX, line=8),
    Case(
        "E21",
        cell("cao-bang,provinces,Cao Bằng", "ha-nam,provinces,Hà Nam", text=CAO_BANG),
        "unit_outside_validity",
        line=6,
        column="unit",
        cell="A6",
        alone=False,
    ),
    Case(
        "E22",
        swap("cao-bang,provinces,Cao Bằng", "ninh-binh-2024,provinces,Ninh Bình", "x/2023/scores.csv"),
        "unit_outside_validity",
        file="x/2023/scores.csv",
        line=6,
        column="unit",
        cell="A6",
        alone=False,
    ),
    Case(
        "E24",
        cell("cao-bang,provinces,Cao Bằng", "so-tai-chinh,provinces,Sở Tài chính", text=CAO_BANG),
        "unit_of_another_kind",
        line=6,
        column="unit",
        cell="A6",
        alone=False,
    ),
    Case(
        "E25", swap("cao-bang,", "Ha-noi,", UNITS), "code_is_no_address", file=UNITS, line=6, column="unit", cell="A6"
    ),
    Case("E26", swap("cao-bang,", "con,", UNITS), "code_is_no_address", file=UNITS, line=6, column="unit", cell="A6"),
    Case("E26", swap("cao-bang,", "lpt1,", UNITS), "code_is_no_address", file=UNITS, line=6, column="unit", cell="A6"),
    Case(
        "E26",
        swap("cao-bang,", "cao-bang.,", UNITS),
        "code_is_no_address",
        file=UNITS,
        line=6,
        column="unit",
        cell="A6",
    ),
    Case(
        "E02",
        swap(
            "so-tai-chinh,department,,Sở Tài chính,Department of Finance,ha-noi",
            "so-tai-chinh,department,,Sở Tài chính,Department of Finance,so-tai-chinh",
            UNITS,
        ),
        "parents_in_a_circle",
        file=UNITS,
        line=9,
        column="parent",
        cell="F9",
    ),
    Case(
        "E21",
        swap(",2023-12-31,", ",2023-12-31,\nha-nam,province,35,Hà Nam,Ha Nam,,,2023-01-01,,", UNITS),
        "states_overlap",
        file=UNITS,
        line=8,
        column="unit",
        cell="A8",
        alone=False,
    ),
    Case(
        "E21",
        swap(",,2023-12-31,", ",2024-06-30,2023-12-31,", UNITS),
        "dates_reversed",
        file=UNITS,
        line=7,
        column="valid_to",
        cell="I7",
        alone=False,
    ),
    Case(
        "E04",
        swap("Cao Bằng,Cao Bang", "Cao Bằng,", UNITS),
        "name_missing",
        file=UNITS,
        line=6,
        column="name_en",
        cell="E6",
    ),
]
