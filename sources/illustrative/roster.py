"""The units of the illustrative province, and which of them exist on a day."""

from functools import cache

from files import DATA, DEFINITIONS, Row, read_rows
from provinces import folded

KINDS_BY_BLOCK = {"departments": {"department"}, "communes": {"commune", "ward"}, "districts": {"district"}}
REAL_NAMES = (
    "wards_2025-03_63tinh",
    "wards_2025-07_34tinh",
    "wards_2026-04_34tinh",
    "districts_2025-03_63tinh",
    "provinces_2025-03_63tinh",
)


@cache
def illustrative_units() -> list[Row]:
    """List the units of the illustrative province, itself first."""
    return read_rows(DEFINITIONS / "minh-hoa" / "units.csv")


def illustrative_lineage() -> list[Row]:
    """List how its departments were merged on 1 March 2025."""
    return read_rows(DEFINITIONS / "minh-hoa" / "lineage.csv")


def existing(block: str, day: str) -> list[str]:
    """List the units of a block that exist on a day; localities are districts, and communes once there are none."""
    if block == "localities":
        return existing("districts", day) or existing("communes", day)
    return [
        row["unit"]
        for row in illustrative_units()
        if row["kind"] in KINDS_BY_BLOCK[block]
        and row["valid_from"] <= day
        and (not row["valid_to"] or day <= row["valid_to"])
    ]


def check_names_are_invented() -> None:
    """Refuse an invented place that bears the name of a real one, with or without diacritics."""
    real = {folded(row["name"]) for file in REAL_NAMES for row in read_rows(DATA / "units" / f"{file}.csv")}
    places = [row["name_vi"] for row in illustrative_units() if row["kind"] in {"district", "commune", "ward"}]
    borrowed = [name for name in places if folded(name) in real]
    if borrowed:
        raise ValueError(f"real places bear these names: {', '.join(borrowed)}")
