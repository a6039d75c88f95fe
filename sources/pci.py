"""PCI 2005-2019: one release a year from the published workbooks."""

from pathlib import Path
from typing import Any

from cells import stored
from files import DATA, DEFINITIONS, Row, both, read_rows, write_framework, write_release, write_rows
from provinces import provinces_in, unit_by_code

FRAMEWORKS = {
    "2005": range(2005, 2006),
    "2006": range(2006, 2009),
    "2009": range(2009, 2013),
    "2013": range(2013, 2020),
}
TOTAL = {
    "component": "total",
    "name_vi": "Điểm tổng hợp PCI",
    "name_en": "PCI overall score",
    "short_vi": "Điểm PCI",
    "short_en": "PCI score",
    "max_score": "100",
}
CC0 = both(
    "CC0 1.0 (bản trích xuất); số liệu gốc của VCCI không nêu giấy phép",
    "CC0 1.0 (the extraction); VCCI states no licence for the original figures",
    url="https://creativecommons.org/publicdomain/zero/1.0/",
)
UNSTATED = both("Nguồn không nêu giấy phép", "No licence stated by the source")
NOTES = {
    2005: both(
        "Năm đầu tiên, PCI chỉ khảo sát 42 tỉnh, thành phố. Trọng số của các chỉ số thành phần không được biết "
        "chính xác.",
        "In its first year the PCI covered 42 provinces only. The weights of its sub-indices are not known exactly.",
    ),
    2011: both(
        "Điểm tổng hợp đã công bố không khớp với các chỉ số thành phần đã công bố ở 62 trong 63 tỉnh, thành phố "
        "(lệch tới 0,55 điểm). Trang này giữ nguyên số đã công bố.",
        "The published totals do not agree with the published sub-indices in 62 of 63 provinces (by up to 0.55 "
        "points). The published values are kept as they are.",
    ),
}
HA_TAY = both(
    "64 tỉnh, thành phố, trong đó có Hà Tây (hợp nhất vào Hà Nội từ ngày 01/8/2008).",
    "64 provinces, among them Hà Tây (merged into Hanoi on 1 August 2008).",
)


def write_pci(results: Path) -> None:
    """Write the frameworks and the fifteen releases of the PCI."""
    components = read_rows(DEFINITIONS / "pci.csv")
    scores = read_rows(DATA / "pci" / "pci_2005-2019.csv")
    for framework, years in FRAMEWORKS.items():
        members = [row for row in components if row[framework]]
        write_framework(results / "pci", framework, [TOTAL, *(_component(row, framework) for row in members)])
        for year in years:
            rows = [row for row in scores if row["year"] == str(year)]
            _write_year(results / "pci" / str(year), year, framework, members, rows)


def _component(row: Row, framework: str) -> Row:
    names = {column: row[column] for column in ("component", "name_vi", "name_en", "short_vi", "short_en")}
    return {**names, "parent": "total", "max_score": "10", "weight": row[framework]}


def _write_year(folder: Path, year: int, framework: str, members: list[Row], rows: list[Row]) -> None:
    has_rank, has_class = bool(rows[0]["official_rank"]), bool(rows[0]["official_group_vi"])
    given = [name for name, present in (("rank", has_rank), ("class", has_class)) if present]
    columns = ["unit", "block", "total", *given, *(row["component"] for row in members)]
    table = {unit_by_code()[row["gso_code_2024"]]: _cells(row, members) for row in rows}
    if len(table) != len(rows):
        raise ValueError(f"PCI {year} names a province twice")
    order = [unit for unit in provinces_in(year) if unit in table]
    write_rows(
        folder / "scores.csv",
        columns,
        ({"unit": unit, **{column: table[unit][column] for column in columns[1:]}} for unit in order),
    )
    write_release(folder, _release(year, framework, has_rank))


def _cells(row: Row, members: list[Row]) -> Row:
    parts = {member["component"]: stored(row[member["column"]], 6, 2) for member in members}
    return {
        "block": "provinces",
        "total": stored(row["pci_weighted"], 6, 2),
        "rank": row["official_rank"],
        "class": row["official_group_vi"],
        **parts,
    }


def _release(year: int, framework: str, has_rank: bool) -> dict[str, Any]:
    extraction = "mdtrinh/vietnamdata" if year <= 2016 else "mdtrinh/vietnam_elections"
    facts: dict[str, Any] = {
        "status": "final",
        "framework": framework,
        "source": both(
            f"Bảng số liệu PCI {year} của VCCI (pcivietnam.vn), trích xuất tại github.com/{extraction}",
            f"PCI {year} workbook of VCCI (pcivietnam.vn), extracted at github.com/{extraction}",
            url=f"https://github.com/{extraction}",
        ),
        "licence": CC0 if year <= 2016 else UNSTATED,
        "rank_source": "published" if has_rank else "computed",
    }
    note = NOTES.get(year) or (HA_TAY if 2006 <= year <= 2008 else None)
    return {**facts, "notes": [note]} if note else facts
