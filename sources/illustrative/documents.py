"""The invented decisions and notices of the illustrative province, from its own words and each year's facts."""

from calendar import month_name
from datetime import date
from pathlib import Path
from string import Template

from files import DEFINITIONS, Row, read_rows

from illustrative.draws import draw
from illustrative.plans import MONTHS
from illustrative.release import last_day

DOCUMENTS = DEFINITIONS / "minh-hoa" / "documents"
LAW = "      - {type: Luật, title: Tổ chức chính quyền địa phương, date: %s}"
AMENDMENT = (
    '      - {type: Luật, title: "sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền '
    'địa phương", date: 2019-11-22}'
)
LAW_OF_2015 = f"{LAW % '2015-06-19'}\n{AMENDMENT}"
LAWS_BY_YEAR = {"2023": LAW_OF_2015, "2024": LAW % "2025-02-19", "2025": LAW % "2025-06-16"}
RATING_UNTIL_2024 = (
    "{type: Nghị định, number: 90/2020/NĐ-CP, date: 2020-08-13, issuer: Chính phủ, "
    'title: "về đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức"}'
)
RATING_BY_YEAR = {
    "2023": RATING_UNTIL_2024,
    "2024": RATING_UNTIL_2024,
    "2025": "{type: Nghị định, number: 335/2025/NĐ-CP, date: 2025-12-21, issuer: Chính phủ}",
}
FIRST_NOTICE = 12
FIRST_YEAR_WITHOUT_DISTRICTS = "2025"


def write_documents(results: Path) -> None:
    """Write the decisions of each year and the notice of each month."""
    for row in decided_years():
        words = row | {
            "announcement_code": f"{int(row['announcement']):02d}/QĐ-UBND",
            "laws": LAWS_BY_YEAR[row["year"]],
            "localities": "xã, phường" if row["year"] >= FIRST_YEAR_WITHOUT_DISTRICTS else "huyện, xã, phường",
            "rating": RATING_BY_YEAR[row["year"]],
            "planned": spoken(row["planned"]),
            "planned_en": _english(row["planned"]),
        }
        _write(results / "par-minh-hoa" / row["year"], "par-decision.yml", words)
    number = FIRST_NOTICE
    for period in MONTHS:
        number += draw(f"notice {period}", 9, 31)
        _write(results / "dvc766-minh-hoa" / period, "dvc766-notice.yml", _notice(period, number))


def decided_years() -> list[Row]:
    """List the facts of the decisions, a row per year."""
    return read_rows(DOCUMENTS / "par-decisions.csv")


def _notice(period: str, number: int) -> Row:
    year, month = period.split("-")
    following = date.fromordinal(last_day(period).toordinal() + draw(f"day {period}", 3, 6))
    return {
        "number": str(number),
        "signed": following.isoformat(),
        "year": year,
        "month": month if int(month) <= 2 else str(int(month)),
        "month_en": f"{month_name[int(month)]} {year}",
    }


def _write(folder: Path, template: str, words: Row) -> None:
    text = Template((DOCUMENTS / template).read_text(encoding="utf-8")).substitute(words)
    (folder / "decision.yml").write_text(text, encoding="utf-8", newline="\n")


def spoken(day: str) -> str:
    """Say a day as official documents do: 28 tháng 02 năm 2025."""
    on = date.fromisoformat(day)
    return (
        f"{on.day:02d} tháng {on.month:02d} năm {on.year}"
        if on.month <= 2
        else f"{on.day:02d} tháng {on.month} năm {on.year}"
    )


def _english(day: str) -> str:
    on = date.fromisoformat(day)
    return f"{on.day} {month_name[on.month]} {on.year}"
