"""What all releases of invented figures say of themselves."""

from calendar import monthrange
from datetime import date
from typing import Any

from files import both

SOURCE = both(
    "Số liệu hư cấu, tạo ra để minh họa trang này",
    "Invented figures, made to illustrate this site",
)
LICENCE = both("CC0 1.0", "CC0 1.0", url="https://creativecommons.org/publicdomain/zero/1.0/")
INVENTED = both(
    "Tỉnh Minh Họa và mọi số liệu trong bảng này đều là hư cấu.",
    "The province of Minh Họa and all figures in this table are invented.",
)


def last_day(period: str) -> date:
    """Find the last day of a year or month."""
    year, _, month = period.partition("-")
    if not month:
        return date(int(year), 12, 31)
    return date(int(year), int(month), monthrange(int(year), int(month))[1])


def release_facts(framework: str | dict[str, str], rank_source: str, notes: list[dict[str, str]]) -> dict[str, Any]:
    """Describe an illustrative release."""
    return {
        "status": "illustrative",
        "framework": framework,
        "source": SOURCE,
        "licence": LICENCE,
        "rank_source": rank_source,
        "notes": [INVENTED, *notes],
    }
