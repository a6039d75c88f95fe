"""National results as registers have them: communes by their bare names, within their provinces, with classes."""

from __future__ import annotations

import csv
from pathlib import Path

from benchmarks.national import WARDS, write_national_results
from tests.builders import RECORDS, UNIT_HEAD, lines

PROVINCES = WARDS.with_name("provinces_2025-07_34tinh.csv")
SCHEME = """\
schemes:
  - id: bands
    name: {vi: Xếp loại, en: Classes}
    basis: {vi: đặt ra, en: invented}
    classes:
      - {id: a, vi: Xuất sắc, en: Excellent}
      - {id: b, vi: Tốt, en: Good}
      - {id: c, vi: Khá, en: Fair}
      - {id: d, vi: Trung bình, en: Average}
      - {id: e, vi: Yếu, en: Weak}
    rules:
      - {kind: bands, on: total, bounds: {a: 345, b: 330, c: 320, d: 300}}
"""


def rows_of(file: Path) -> list[dict[str, str]]:
    """The rows of a list of units."""
    with file.open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def register() -> str:
    """All communes as they are named, within their provinces."""
    provinces = (f"p-{row['code']},province,,{row['name']},{row['name_en']},,,,," for row in rows_of(PROVINCES))
    communes = (
        f"xa-{row['code']},{'ward' if row['full_name'].startswith('Phường') else 'commune'},,"
        f"{row['name']},{row['name_en']},p-{row['province_code']},,,,"
        for row in rows_of(WARDS)
    )
    return lines(UNIT_HEAD, *provinces, *communes)


def write_communes(folder: Path, units: int, components: int) -> None:
    """Writes `results/` with one release that was never made public."""
    write_national_results(folder, units, 1, components)
    (folder / "units.csv").write_text(register(), encoding="utf-8")
    (folder / "speed" / "classification.yml").write_text(SCHEME, encoding="utf-8")
    for name in RECORDS:
        for record in folder.rglob(name):
            record.unlink()
