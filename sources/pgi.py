"""PGI: sub-indices of the 33 provinces whose total and rank are withheld."""

import csv
from pathlib import Path

from cells import WITHHELD
from files import DATA, DEFINITIONS, Row, both, read_rows, write_framework, write_release, write_rows
from provinces import provinces_in, unit_by_name

PERIOD = "2024"
FIGURES = 4
TOTAL = {
    "component": "total",
    "name_vi": "Điểm số PGI",
    "name_en": "PGI score",
    "short_vi": "Điểm PGI",
    "short_en": "PGI score",
    "max_score": "40",
}
NOTES = [
    both(
        "Chỉ gồm 33 tỉnh, thành phố ngoài nhóm 30 dẫn đầu: nguồn ghi N/A ở điểm số và thứ hạng của các tỉnh, thành phố "
        "này. Số liệu của 30 tỉnh, thành phố dẫn đầu chưa có ở đây.",
        "Only the 33 provinces outside the top 30, whose score and rank the source gives as N/A. The figures of the "
        "top 30 are not here yet.",
    ),
    both(
        "Trang nguồn không ghi năm. Năm 2024 là suy luận: bốn chỉ số thành phần của An Giang cộng lại được 24,49, "
        "cao hơn điểm của tỉnh hạng 5 năm 2023 (24,20), nên bảng này không thể là của năm 2023; các mức điểm cũng "
        "cao hơn hẳn năm 2022 (khoảng 14–15 điểm).",
        "The source page states no year. 2024 is inferred: An Giang’s four sub-indices sum to 24.49, more than the "
        "fifth rank of 2023 had (24.20), so the table cannot be that of 2023; and its level is far above that of "
        "2022 (about 14–15 points).",
    ),
]


def write_pgi(results: Path) -> None:
    """Write the framework and the one release of the PGI."""
    definitions = read_rows(DEFINITIONS / "pgi.csv")
    write_framework(results / "pgi", PERIOD, [TOTAL, *(_component(row) for row in definitions)])
    figures_by_unit = _figures_by_unit()
    components = [row["component"] for row in definitions]
    rows = [
        {"unit": unit, "block": "provinces", "total": WITHHELD, "rank": WITHHELD}
        | dict(zip(components, figures_by_unit[unit], strict=True))
        for unit in provinces_in(int(PERIOD))
        if unit in figures_by_unit
    ]
    folder = results / "pgi" / PERIOD
    write_rows(folder / "scores.csv", ["unit", "block", "total", "rank", *components], rows)
    write_release(
        folder,
        {
            "status": "final",
            "framework": PERIOD,
            "source": both(
                "Bảng chỉ số thành phần PGI của VCCI",
                "VCCI’s table of PGI sub-indices",
                url="https://pcivietnam.vn/en/pgi/pci-subindices-of-63-provincescities",
            ),
            "rank_source": "published",
            "expected_units": {"provinces": 63},
            "notes": NOTES,
        },
    )


def _component(row: Row) -> Row:
    names = {column: row[column] for column in ("component", "name_vi", "name_en", "short_vi", "short_en")}
    return {**names, "parent": "total", "max_score": "10"}


def _figures_by_unit() -> dict[str, list[str]]:
    """Read the figures from a table in which the spaces of the names became commas."""
    figures: dict[str, list[str]] = {}
    with (DATA / "pgi" / "unranked33.csv").open(encoding="utf-8-sig", newline="") as file:
        for cells in list(csv.reader(file))[1:]:
            name, parts = " ".join(cells[: -FIGURES - 2]), cells[-FIGURES - 2 : -2]
            figures[unit_by_name(name)] = parts
    return figures
