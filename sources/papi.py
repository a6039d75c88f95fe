"""PAPI 2011-2024: sub-dimensions as published, dimensions as their sums."""

from decimal import Decimal
from pathlib import Path
from typing import Any

from cells import NOT_AVAILABLE, half_up
from files import DATA, DEFINITIONS, Row, both, read_rows, write_framework, write_release, write_rows
from papi_notes import notes_of
from provinces import provinces_in, unit_by_code, unit_by_name

FRAMEWORKS = {
    "2011": range(2011, 2016),
    "2016": range(2016, 2018),
    "2018": range(2018, 2019),
    "2019": range(2019, 2021),
    "2021": range(2021, 2025),
}
WORKBOOK_COLUMNS = {
    "total": "unweighted",
    "total:ci_low": "unweighted_ci_low",
    "total:ci_high": "unweighted_ci_high",
    "total:se": "unweighted_se",
}
TOLERANCE = Decimal("0.01")
SOURCE = both(
    "Số liệu PAPI của UNDP, CECODES và RTA (papi.org.vn), tập hợp tại github.com/hnks-gh/ml-mcdm",
    "PAPI figures of UNDP, CECODES and RTA (papi.org.vn), gathered at github.com/hnks-gh/ml-mcdm",
    url="https://github.com/hnks-gh/ml-mcdm",
)
LICENCE = both(
    "MIT (bản tập hợp dữ liệu); số liệu gốc của PAPI không nêu giấy phép",
    "MIT (the gathered data); PAPI states no licence for the original figures",
    url="https://opensource.org/license/mit",
)


def write_papi(results: Path) -> None:
    """Write the frameworks and the fourteen releases of the PAPI."""
    definitions = read_rows(DEFINITIONS / "papi.csv")
    name_by_code = {
        row["Variable_Code"]: row["Variable_Name"] for row in read_rows(DATA / "papi" / "codebook_provinces.csv")
    }
    for framework, years in FRAMEWORKS.items():
        members = [row for row in definitions if row[framework]]
        write_framework(results / "papi", framework, _tree(members, framework))
        for year in years:
            raw = read_rows(DATA / "papi" / f"{year}.csv")
            row_by_unit = {unit_by_name(name_by_code[row["Province"]]): row for row in raw}
            _write_year(results / "papi" / str(year), year, framework, members, row_by_unit)


def _tree(members: list[Row], framework: str) -> list[Row]:
    dimensions = sum(not row["column"] for row in members)
    total = {
        "component": "total",
        "name_vi": "Tổng điểm PAPI (không trọng số)",
        "name_en": "PAPI total (unweighted)",
        "short_vi": "Tổng điểm",
        "short_en": "Total",
        "max_score": str(10 * dimensions),
    }
    rows = [total]
    for row in members:
        names = {column: row[column] for column in ("component", "name_vi", "name_en", "short_vi", "short_en")}
        parent = row["component"].rpartition("-")[0] or "total"
        rows.append({**names, "parent": parent, "max_score": row[framework]})
    return rows


def _write_year(folder: Path, year: int, framework: str, members: list[Row], row_by_unit: dict[str, Row]) -> None:
    workbook = _workbook() if year == 2019 else {}
    columns = ["unit", "block", *(WORKBOOK_COLUMNS if workbook else ()), *(row["component"] for row in members)]
    rows = []
    for unit in provinces_in(year):
        cells = {"unit": unit, "block": "provinces", **_cells(members, row_by_unit[unit])}
        if workbook:
            cells |= _published_total(unit, workbook[unit], members, row_by_unit[unit])
        rows.append(cells)
    write_rows(folder / "scores.csv", columns, rows)
    write_release(folder, _release(year, framework))


def _cells(members: list[Row], row: Row) -> Row:
    cells: Row = {}
    for member in members:
        parts = _columns_of(member, members)
        known = all(row[column] for column in parts)
        score = sum((Decimal(row[column]) for column in parts), Decimal(0)) if known else None
        cells[member["component"]] = NOT_AVAILABLE if score is None else f"{half_up(score, 6):f}"
    return cells


def _columns_of(member: Row, members: list[Row]) -> list[str]:
    """List the raw columns that a sub-dimension is, or that a dimension is the sum of."""
    if member["column"]:
        return [member["column"]]
    return [row["column"] for row in members if row["component"].startswith(member["component"] + "-")]


def _workbook() -> dict[str, Row]:
    return {
        unit_by_code()[row["gso_code"].zfill(2)]: row for row in read_rows(DATA / "papi" / "papi_2019_with_ci95.csv")
    }


def _published_total(unit: str, published: Row, members: list[Row], row: Row) -> Row:
    computed = sum(Decimal(row[member["column"]]) for member in members if member["column"])
    if abs(computed - Decimal(published["unweighted"])) > TOLERANCE:
        raise ValueError(f"PAPI 2019: the published total of {unit} is not the sum of its parts")
    return {cell: f"{half_up(published[column], 6):f}" for cell, column in WORKBOOK_COLUMNS.items()}


def _release(year: int, framework: str) -> dict[str, Any]:
    source = SOURCE
    if year == 2019:
        source = {
            **SOURCE,
            "vi": SOURCE["vi"] + "; tổng điểm, khoảng tin cậy và sai số chuẩn từ bảng số liệu chính thức PAPI 2019",
            "en": SOURCE["en"] + "; total, confidence interval and standard error from the official PAPI 2019 workbook",
        }
    facts = {"status": "final", "framework": framework, "source": source, "licence": LICENCE, "rank_source": "computed"}
    notes = notes_of(year)
    return {**facts, "notes": notes} if notes else facts
