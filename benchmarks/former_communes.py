"""Which communes became which on 1 July 2025: the free text of the map publisher, read as far as it is clear."""

from __future__ import annotations

import csv
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from congbo.naming import spelling

DATA = Path(__file__).resolve().parent.parent / "sources" / "data" / "units"
KIND = re.compile(r"(Xã|Phường|Thị trấn|Đặc khu)\s+(?=\S)")
PART = re.compile(r"(một )?phần ")
"""Says that no more than a part of a unit passed: một phần diện tích, phần còn lại."""
SPLIT = re.compile(r",| và (?=Xã |Phường |Thị trấn |xã |phường |thị trấn )")
UNCHANGED = "giữ nguyên"
Row = dict[str, str]


@dataclass(frozen=True, slots=True)
class Mention:
    """One former unit in the text of a new one."""

    name: str
    """With its kind: Xã Tân Lập."""
    district: str
    """Empty where the text does not say."""
    is_part: bool


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a new commune came from."""

    code: str
    """Of the new commune."""
    former: tuple[tuple[str, bool], ...]
    """Codes of former communes, each with whether only a part passed."""
    unclear: tuple[str, ...]
    """Names in the text that no former commune, or more than one, could be found for."""


def mentions(text: str) -> list[Mention]:
    """The former units that a text names, in its order."""
    found: list[Mention] = []
    are_parts = False
    for piece in _pieces(text):
        bare, remarks = re.sub(r"\([^)]*\)", " ", piece), re.findall(r"\(([^)]*)\)", piece)
        are_parts = are_parts or bool(PART.search(bare.lower()))
        kinds = list(KIND.finditer(_capital(bare)))
        if not kinds:
            continue
        name = " ".join(_capital(bare)[kinds[-1].start() :].split()).rstrip(" .;")
        name = re.split(r" sau khi | và một phần ", name)[0]
        district = next((one for one in remarks if re.match(r"(huyện|quận|thị xã|thành phố) ", one, re.I)), "")
        is_part = are_parts or any(PART.search(one.lower()) for one in remarks)
        found.append(Mention(name, district, is_part))
    return _carried_back(found)


def _pieces(text: str) -> Iterator[str]:
    """The text cut at commas and “và” outside brackets."""
    kept = re.sub(r"\([^)]*\)", lambda found: found.group().replace(",", "\0").replace(" và ", " \1 "), text)
    for piece in SPLIT.split(kept):
        yield piece.replace("\0", ",").replace("\1", "và")


def _capital(text: str) -> str:
    return re.sub(r"\b(xã|phường|thị trấn|đặc khu) (?=[A-ZĐÀ-Ỹ0-9])", lambda kind: kind.group().capitalize(), text)


def _carried_back(found: list[Mention]) -> list[Mention]:
    """In “Phường 10, Phường 11 (Quận 6)” the district is said once, behind the last."""
    district, carried = "", list[Mention]()
    for one in reversed(found):
        district = one.district or (district if re.search(r"\d$", one.name) else "")
        carried.append(Mention(one.name, one.district or district, one.is_part))
    return carried[::-1]


def national_origins() -> list[Origin]:
    """The origin of every commune of today."""
    wards, districts = (
        read("wards_2025-03_63tinh.csv"),
        {row["code"]: row for row in read("districts_2025-03_63tinh.csv")},
    )
    successor = {row["old_code"]: row["new_code"] for row in read("province_lineage_2025-07-01.csv")}
    by_name: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in wards:
        province = successor[districts[row["district_code"]]["province_code"]]
        by_name[province, spelling(row["full_name"])].append(row)
    texts = json.loads((DATA / "commune_predecessors.json").read_text(encoding="utf-8"))
    return [
        Origin(entry["ma"], ((entry["ma"], False),), ())
        if entry["truocsapnhap"].strip().lower() == UNCHANGED
        else _origin(entry["ma"], mentions(entry["truocsapnhap"]), by_name, entry["magoc"], districts)
        for entry in texts
        if entry["malk"].startswith("diaphanhanhchinhcapxa")
    ]


def _origin(
    code: str,
    named: list[Mention],
    by_name: dict[tuple[str, str], list[Row]],
    province: str,
    districts: dict[str, Row],
) -> Origin:
    former: dict[str, bool] = {}
    unclear: list[str] = []
    for one in named:
        known = by_name.get((province, spelling(one.name)), [])
        if one.district:
            near = [
                row for row in known if spelling(districts[row["district_code"]]["full_name"]) == spelling(one.district)
            ]
            known = near or known
        if len(known) == 1:
            former[known[0]["code"]] = one.is_part
        else:
            unclear.append(one.name)
    return Origin(code, tuple(former.items()), tuple(unclear))


def read(name: str) -> list[Row]:
    """The rows of a file of units."""
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
