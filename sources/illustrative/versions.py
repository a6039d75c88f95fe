"""What happened to some illustrative results: statuses, a correction and a revision, each invented."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from files import Row, both, read_rows, write_rows

COLUMNS = ("version", "unit", "column", "old", "new", "kind", "reason_vi", "reason_en", "date", "document")
STATUS: dict[tuple[str, str], dict[str, Any]] = {
    ("ddci-minh-hoa", "2025"): {"status": "provisional"},
    ("dti-minh-hoa", "2026"): {"status": "forecast"},
    ("dti-minh-hoa", "2023"): {
        "status": "withdrawn",
        "withdrawn": {
            "on": "2024-09-16",
            "reason": both(
                "bảng tự chấm của năm đơn vị bị lấy nhầm từ đợt thử nghiệm, không thể đánh giá lại",
                "the self-assessments of five units came from a trial run and cannot be assessed again",
            ),
            "document": "118/TB-STTTT ngày 16/9/2024",
        },
    },
    ("sipas-minh-hoa", "2026"): {"embargo": "2027-03-25T08:30+07:00"},
}
"""What `release.yml` says beyond the usual."""


@dataclass(frozen=True, slots=True)
class Change:
    """A version that changed some leaves; what is computed from them follows."""

    kind: str
    reason: dict[str, str]
    on: str
    document: str
    first_by_cell: dict[tuple[str, str], str]
    """Unit and component → the figure of version 1."""


CHANGES = {
    ("ddci-minh-hoa", "2024"): Change(
        "correction",
        both(
            "Nhập nhầm phiếu của đơn vị khác vào chỉ số “Chi phí không chính thức”",
            "Answers about another unit had been entered under “Informal charges”",
        ),
        "2025-05-06",
        "57/TB-SKHĐT ngày 06/5/2025",
        {("mh-so-noi-vu", "informal"): "5.12"},
    ),
    ("sipas-minh-hoa", "2023"): Change(
        "revision",
        both(
            "Bổ sung 214 phiếu trả lời qua bưu điện đến sau hạn",
            "214 answers by post that arrived after the deadline were added",
        ),
        "2024-07-15",
        "",
        {("mh-so-xay-dung", "officials"): "88.10", ("mh-so-tu-phap", "results"): "79.10"},
    ),
}


def write_corrections(folder: Path, index: str, roll_up: Callable[[Mapping[str, Decimal]], Row]) -> None:
    """Write the log of a release that was changed; its figures are those of the current version."""
    change = CHANGES.get((index, folder.name))
    if change is None:
        return
    now_by_unit = {row["unit"]: row for row in read_rows(folder / "scores.csv")}
    rows: list[Row] = []
    for unit in dict.fromkeys(unit for unit, _ in change.first_by_cell):
        now = {name: cell for name, cell in now_by_unit[unit].items() if name not in ("unit", "block")}
        firsts = {name: text for (one, name), text in change.first_by_cell.items() if one == unit}
        first = roll_up({name: Decimal(firsts.get(name, cell)) for name, cell in now.items()})
        rows += [_line(change, unit, name, first[name], now[name]) for name in now if first[name] != now[name]]
    write_rows(folder / "corrections.csv", COLUMNS, rows)


def _line(change: Change, unit: str, column: str, old: str, new: str) -> Row:
    return {
        "version": "2", "unit": unit, "column": column, "old": old, "new": new, "kind": change.kind,
        "reason_vi": change.reason["vi"], "reason_en": change.reason["en"], "date": change.on,
        "document": change.document,
    }  # fmt: skip
