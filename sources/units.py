"""Who is measured: provinces 2005-2026 with their lineage, and the units of the illustrative province."""

from pathlib import Path

from files import DATA, DEFINITIONS, Row, read_rows, write_rows
from illustrative.roster import check_names_are_invented, illustrative_lineage, illustrative_units
from provinces import province_rows, unit_by_code

UNIT_COLUMNS = ["unit", "kind", "code", "name_vi", "name_en", "parent", "region", "valid_from", "valid_to", "aliases"]
LINEAGE_COLUMNS = ["date", "event", "predecessor", "successor", "legal_act", "note", "note_en"]
MERGER_DAY, DAY_BEFORE = "2025-07-01", "2025-06-30"
MERGER_ACT = "Nghị quyết 202/2025/QH15"
CITIES = {"01", "31", "48", "79", "92"}
THUA_THIEN_HUE: Row = {
    "kind": "province",
    "name_vi": "Thừa Thiên Huế",
    "name_en": "Thua Thien Hue",
    "valid_to": "2024-12-31",
}
HUE: Row = {"kind": "city", "valid_from": "2025-01-01"}
DONG_NAI_PROVINCE: Row = {"kind": "province", "valid_to": "2026-04-29"}
DONG_NAI_CITY: Row = {"kind": "city", "valid_from": "2026-04-30"}


def write_units(results: Path) -> None:
    """Write `units.csv` and `lineage.csv`."""
    check_names_are_invented()
    units = [*_provinces_before(), *_provinces_after(), *illustrative_units()]
    write_rows(results / "units.csv", UNIT_COLUMNS, units)
    lineage = [*_province_lineage(), *illustrative_lineage()]
    lineage.sort(key=lambda row: (row["date"], row["successor"], row["predecessor"]))
    write_rows(results / "lineage.csv", LINEAGE_COLUMNS, lineage)


def _mergers() -> list[Row]:
    rows = read_rows(DATA / "units" / "province_lineage_2025-07-01.csv")
    return [row for row in rows if row["relation"] != "unchanged"]


def _successor_by_code() -> dict[str, str]:
    """Map a merged province's new code to its id: the id of the predecessor whose name it bears, and the year."""
    return {
        row["new_code"]: unit_by_code()[row["old_code"]] + "-2025"
        for row in _mergers()
        if row["relation"] == "continues-name"
    }


def _provinces_before() -> list[Row]:
    merged = {row["old_code"] for row in _mergers()}
    units: list[Row] = []
    for row in province_rows():
        unit = {**row, "kind": "city" if row["code"] in CITIES else "province"}
        if row["code"] == "28":
            unit["valid_to"] = "2008-07-31"
        elif row["code"] in merged:
            unit["valid_to"] = DAY_BEFORE
        units += [unit | THUA_THIEN_HUE, unit | HUE] if row["unit"] == "hue" else [unit]
    return units


def _provinces_after() -> list[Row]:
    row_by_code = {row["code"]: row for row in province_rows()}
    units: list[Row] = []
    for new_code, successor in _successor_by_code().items():
        old = [row for row in _mergers() if row["new_code"] == new_code]
        named = next(row_by_code[row["old_code"]] for row in old if row["relation"] == "continues-name")
        regions = {row_by_code[row["old_code"]]["region"] for row in old}
        unit: Row = {
            **named,
            "unit": successor,
            "code": new_code,
            "kind": "city" if named["code"] in CITIES else "province",
            "region": regions.pop() if len(regions) == 1 else "",
            "valid_from": MERGER_DAY,
        }
        is_dong_nai = successor == "dong-nai-2025"
        units += [unit | DONG_NAI_PROVINCE, unit | DONG_NAI_CITY] if is_dong_nai else [unit]
    return units


def _province_lineage() -> list[Row]:
    successor_by_code = _successor_by_code()
    merged = [
        {
            "date": MERGER_DAY,
            "event": "merge",
            "predecessor": unit_by_code()[row["old_code"]],
            "successor": successor_by_code[row["new_code"]],
            "legal_act": MERGER_ACT,
        }
        for row in _mergers()
    ]
    return [*read_rows(DEFINITIONS / "lineage.csv"), *merged]
