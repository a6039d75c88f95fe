"""C: what Excel and other programs do to cells."""

from __future__ import annotations

import io

import xlsxwriter

from tests.catalogue.folder import (
    CAN_THO,
    DA_NANG,
    FRAMEWORK,
    HOA_BINH,
    RELEASE,
    SCORES,
    UNITS,
    Case,
    Change,
    Content,
    both,
    cell,
    swap,
)


def total(text: str, code: str = "not_a_number") -> Case:
    """A case's fields for another total of Hà Nội."""
    return Case("", cell("91.53", text), code, line=2, column="total", cell="D2")


def as_workbook(spoil: str = "", sheets: tuple[str, ...] = ("Điểm",)) -> Change:
    """`scores.xlsx` in place of `scores.csv`."""

    def change(files: Content) -> None:
        buffer = io.BytesIO()
        with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
            for name in sheets:
                sheet = book.add_worksheet(name)
                for number, line in enumerate(files[SCORES].decode().splitlines()):
                    for position, word in enumerate(line.split(",")):
                        is_number = word.replace(".", "").isdigit()
                        (sheet.write_number if is_number else sheet.write_string)(
                            number,
                            position,
                            float(word) if is_number else word,  # type: ignore[arg-type]
                        )
            if spoil == "merge":
                sheet.merge_range("A7:C7", "Ghi chú")
            if spoil == "formula":
                sheet.write_formula("D2", "=SUM(G2:H2)", None, "")
            if spoil == "value":
                sheet.write_formula("D2", "=SUM(G2:H2)", None, 91.53)
            if spoil == "error":
                sheet.write_formula("D2", "=NA()", None, "#N/A")
            if spoil == "date":
                sheet.write_datetime(
                    "D2", __import__("datetime").datetime(2024, 5, 9), book.add_format({"num_format": "d-mmm"})
                )
            if spoil == "hidden":
                sheet.set_row(3, None, None, {"hidden": True})
            if spoil == "link":
                sheet.write_formula("K2", "='[other.xlsx]Sheet1'!A1", None, 1)
        del files[SCORES]
        content = buffer.getvalue()
        files["x/2024/scores.xlsx"] = content

    return change


BOOK = "x/2024/scores.xlsx"
CASES = [
    Case(
        "C02",
        both(*(swap(f",{code},", f",{int(code)},", UNITS) for code in ("01", "04"))),
        "lost_zeros",
        file=UNITS,
        line=2,
        column="code",
        cell="C2",
        count=2,
    ),
    Case("C03", swap(",land,", ",02-Jan,"), "unknown_column", line=1, column="02-Jan", cell="G1"),
    Case(
        "C03",
        swap("land,total", "02-Jan,total", FRAMEWORK),
        "code_is_no_address",
        file=FRAMEWORK,
        line=3,
        column="component",
        cell="A3",
        alone=False,
    ),
    Case("C04", cell("91.53", "91-May"), "not_a_number", line=2, column="total", cell="D2"),
    Case("C04", cell("91.53", "05/91"), "not_a_number", line=2, column="total", cell="D2"),
    Case(
        "C06", swap("2023-12-31", "03/04/2023", UNITS), "wrong_date", file=UNITS, line=7, column="valid_to", cell="I7"
    ),
    Case("C07", cell("91.53", "9.153E+01"), "not_a_number", line=2, column="total", cell="D2"),
    Case("C08", swap(",48,", ",1.23457E+11,", UNITS), "wrong_code", file=UNITS, line=3, column="code", cell="C3"),
    Case("C10", cell("91.53", "######"), "not_a_number", line=2, column="total", cell="D2"),
    Case("C11", cell("91.53", "=SUM(G2:H2)"), "not_a_number", line=2, column="total", cell="D2"),
    Case("C12", swap(",01,", ",'01,", UNITS), "wrong_code", file=UNITS, line=2, column="code", cell="C2"),
    Case("C12", cell("91.53", "'91.53"), "not_a_number", line=2, column="total", cell="D2"),
    Case("C14", cell("91.53", "91.53000000000001"), "too_many_decimals", line=2, column="total", cell="D2"),
    Case("C15", cell("ha-noi", "TRUE"), "unknown_unit", line=2, column="unit", cell="A2"),
    Case("C15", cell("91.53", "TRUE"), "not_a_number", line=2, column="total", cell="D2"),
    Case(
        "C16",
        both(swap(DA_NANG + "\n" + HOA_BINH + "\n" + CAN_THO + "\n", ""), swap(",5,Khá", ",2,Khá")),
        "missing_unit",
        "confirm",
    ),
    Case("C16", as_workbook("hidden"), "hidden_rows", "confirm", file=BOOK, line=4),
    Case("C18", cell("91.53", "91.53%"), "not_a_number", line=2, column="total", cell="D2"),
    Case("C18", cell("91.53", "0.9153"), "too_many_decimals", line=2, column="total", cell="D2"),
    Case("C19", cell("91.53", "91.53*"), "not_a_number", line=2, column="total", cell="D2"),
    Case("C19", cell("91.53", "91.53(1)"), "not_a_number", line=2, column="total", cell="D2"),
    Case("C20", as_workbook(), "normalised_text", "note", file=BOOK),
    Case("C20", as_workbook("value"), "normalised_text", "note", file=BOOK),
    Case("C20", as_workbook("merge"), "merged_cells", file=BOOK, line=7, alone=False),
    Case("C20", as_workbook("formula"), "formula_without_value", file=BOOK, line=2, alone=False),
    Case("C20", as_workbook("error"), "not_a_number", file=BOOK, line=2, column="total", cell="D2"),
    Case("C20", as_workbook("date"), "not_a_number", file=BOOK, line=2, column="total", cell="D2"),
    Case(
        "C20",
        both(as_workbook(sheets=("Điểm", "Nháp")), swap("status", "sheet: Điem\nstatus", RELEASE)),
        "unknown_sheet",
        file=BOOK,
    ),
    Case(
        "C20",
        both(as_workbook(sheets=("Nháp", "Điểm")), swap("status", "sheet: Điểm\nstatus", RELEASE)),
        "normalised_text",
        "note",
        file=BOOK,
    ),
]
