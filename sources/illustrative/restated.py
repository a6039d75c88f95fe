"""Invented restatements: survey figures that a later release gives otherwise."""

from pathlib import Path

from cells import half_up
from files import read_rows, write_rows

COLUMNS = ("unit", "period", "column", "value", "note_vi", "note_en")
INDEX, RELEASE, EARLIER = "sipas-minh-hoa", "2025", "2024"
NOTE_VI = "Tính lại sau khi loại các phiếu trùng của đợt điều tra năm 2024"
NOTE_EN = "Computed again without the duplicate answers of the 2024 survey"
SHIFT_BY_UNIT = {
    "mh-so-y-te": {"total": "-0.31", "officials": "-1.52"},
    "mh-so-cong-thuong": {"total": "0.18"},
    "mh-xa-khai-lam": {"total": "-0.07"},
}


def write_restated(results: Path) -> None:
    """Write what SIPAS 2025 says anew of 2024."""
    folder = results / INDEX
    row_by_unit = {row["unit"]: row for row in read_rows(folder / EARLIER / "scores.csv")}
    rows = [
        {
            "unit": unit,
            "period": EARLIER,
            "column": column,
            "value": f"{half_up(row_by_unit[unit][column], 2) + half_up(shift, 2):f}",
            "note_vi": NOTE_VI,
            "note_en": NOTE_EN,
        }
        for unit, shifts in SHIFT_BY_UNIT.items()
        for column, shift in shifts.items()
    ]
    write_rows(folder / RELEASE / "restated.csv", COLUMNS, rows)
