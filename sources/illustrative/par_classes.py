"""Classes of the PAR index as the invented decisions give them: bounds, a cap, exceptions, and one difference."""

from dataclasses import dataclass

from files import Row, both

ID_BY_CLASS = {
    2023: (("excellent", 9000), ("good", 8000), ("fair", 6500), ("average", 5000), ("weak", 0)),
    2025: (("excellent", 9000), ("good", 7000), ("completed", 5000), ("not-completed", 0)),
}
"""Classes with their lower bounds in hundredths of a point, by the first year in which they were given."""
CAP_BEGINS = 2025
SHARE = (1, 5)
"""No more may be excellent than this share of those who are good once the places are given out."""
OVERRIDES: dict[int, tuple[Row, ...]] = {
    2025: (
        {
            "unit": "mh-so-ngoai-vu",
            "class": "not-completed",
            "ground_vi": "Người đứng đầu bị kỷ luật khiển trách vì vi phạm trong hoạt động công vụ năm 2025",
            "ground_en": "The head was reprimanded in 2025 for a breach of official duties",
            "document": "Quyết định số 1187/QĐ-UBND ngày 12/11/2025 (hư cấu)",
        },
        {
            "unit": "mh-xa-gia-uyen",
            "class": "excellent",
            "ground_vi": "Tập thể có thành tích nổi trội, được xét ngoài tỷ lệ",
            "ground_en": "Outstanding results, recognised beyond the share",
            "document": "Quyết định số 96/QĐ-UBND ngày 20/01/2026 (hư cấu)",
        },
    )
}
DIFFERENCE = (2025, "mh-so-giao-duc-va-dao-tao", "excellent")
"""One class that the decision gives against the rule."""
REASON = both(
    "Quyết định tính 20% trên cả 15 đơn vị từ “Hoàn thành tốt nhiệm vụ” trở lên nên có 3 suất “Hoàn thành xuất sắc "
    "nhiệm vụ”; quy chế chỉ tính trên số đơn vị “Hoàn thành tốt nhiệm vụ” nên có 2 suất.",
    "The decision takes 20% of all 15 units rated “Tasks completed well” or better, which makes 3 places in “Tasks "
    "completed excellently”; the regulation takes it of those rated “Tasks completed well” only, which makes 2.",
)


@dataclass(frozen=True, slots=True)
class Ballot:
    """The totals of one block in one year, in hundredths of a point."""

    year: int
    total_by_unit: dict[str, int]


def decided_classes(ballot: Ballot) -> dict[str, str]:
    """Give the class that the decision of the year names, by unit."""
    bounds = ID_BY_CLASS[max(year for year in ID_BY_CLASS if year <= ballot.year)]
    given = {
        unit: next(name for name, bound in bounds if total >= bound) for unit, total in ballot.total_by_unit.items()
    }
    if ballot.year >= CAP_BEGINS:
        _cap(ballot, given)
    for row in OVERRIDES.get(ballot.year, ()):
        if row["unit"] in given:
            given[row["unit"]] = row["class"]
    year, unit, name = DIFFERENCE
    if ballot.year == year and unit in given:
        given[unit] = name
    return given


def _cap(ballot: Ballot, given: dict[str, str]) -> None:
    """Let the last of the excellent fall until the others are no more than their share of the good."""
    excellent = sorted((unit for unit in given if given[unit] == "excellent"), key=ballot.total_by_unit.__getitem__)
    good = sum(name == "good" for name in given.values())
    while excellent and len(excellent) * SHARE[1] > good * SHARE[0]:
        given[excellent.pop(0)] = "good"
        good += 1


def confirmations(year: int) -> list[dict[str, object]]:
    """Confirm the one difference, and that it fills a place too many."""
    if year != DIFFERENCE[0]:
        return []
    return [
        {"code": "class_against_rule", "unit": DIFFERENCE[1], "reason": dict(REASON)},
        {"code": "cap_exceeded", "reason": dict(REASON)},
    ]
