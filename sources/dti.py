"""DTI 2022: official ranks of all provinces, figures of the first five."""

from pathlib import Path

from cells import NOT_AVAILABLE
from files import DATA, DEFINITIONS, Row, both, read_rows, write_framework, write_release, write_rows
from provinces import provinces_in, unit_by_name

TOTAL = {
    "component": "total",
    "name_vi": "Giá trị DTI",
    "name_en": "DTI value",
    "short_vi": "DTI",
    "short_en": "DTI",
    "max_score": "1",
}
NOTE = both(
    "Nguồn chỉ cho biết giá trị DTI và tám chỉ số chính của năm tỉnh, thành phố dẫn đầu; các tỉnh, thành phố còn lại "
    "chỉ có thứ hạng. Thanh Hóa và Yên Bái đồng hạng 15.",
    "The source gives the DTI value and the eight main indices of the first five provinces only; the others have a "
    "rank alone. Thanh Hóa and Yên Bái share rank 15.",
)


def write_dti(results: Path) -> None:
    """Write the framework and the one release of the provincial DTI."""
    definitions = read_rows(DEFINITIONS / "dti.csv")
    tree = [TOTAL, *(_component(row) for row in definitions)]
    write_framework(results / "dti", "2022", tree)
    row_by_unit = {unit_by_name(row["unit_as_printed"].removeprefix("TP. ")): row for row in _raw_rows()}
    columns = ["unit", "block", "total", "rank", *(row["component"] for row in definitions)]
    folder = results / "dti" / "2022"
    write_rows(
        folder / "scores.csv",
        columns,
        ({"unit": unit, **_cells(definitions, row_by_unit[unit])} for unit in provinces_in(2022)),
    )
    write_release(
        folder,
        {
            "status": "final",
            "framework": "2022",
            "source": both(
                "Trang xếp hạng DTI năm 2022", "DTI ranking page for 2022", url="https://dti.gov.vn/xep-hang-2022"
            ),
            "rank_source": "published",
            "notes": [NOTE],
        },
    )


def _raw_rows() -> list[Row]:
    return read_rows(DATA / "dti-2022" / "provinces.csv")


def _component(row: Row) -> Row:
    names = {column: row[column] for column in ("component", "name_vi", "name_en", "short_vi", "short_en")}
    return {**names, "parent": "total", "max_score": "1", "weight": "[u]"}


def _cells(definitions: list[Row], row: Row) -> Row:
    parts = {item["component"]: row[item["column"]] or NOT_AVAILABLE for item in definitions}
    return {"block": "provinces", "total": row["dti"] or NOT_AVAILABLE, "rank": row["rank"], **parts}
