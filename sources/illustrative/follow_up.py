"""Invented commendations for the best of a year, and plans for those at the end of the table."""

from decimal import Decimal
from pathlib import Path

from files import Row, both, read_rows, write_rows

from illustrative.documents import DOCUMENTS, decided_years
from illustrative.draws import draw

INDEX = "par-minh-hoa"
BLOCKS = ("departments", "communes")
HONOURED, PLANNING = 3, 5
"""Units of a block that are commended, and those that have a plan."""
FIELDS = 2
"""Weakest fields of a unit that its plan is to raise."""
FLAG = both("Cờ thi đua của Ủy ban nhân dân tỉnh", "Emulation flag of the People’s Committee")
CERTIFICATE = both(
    "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", "Certificate of merit of the Chair of the People’s Committee"
)
QUARTERS = ("06-30", "09-30", "12-31")
COMMENDATION_COLUMNS = ("unit", "award_vi", "award_en", "document", "date")
PLAN_COLUMNS = (
    "unit", "component", "task_vi", "task_en", "owner_vi", "owner_en", "deadline", "status", "as_of", "document",
)  # fmt: skip


def write_follow_up(results: Path) -> None:
    """Write what followed from the PAR index of each year."""
    tasks = {row["component"]: row for row in read_rows(DOCUMENTS / "tasks.csv")}
    for facts in decided_years():
        folder = results / INDEX / facts["year"]
        awards: list[Row] = []
        plan: list[Row] = []
        for block in BLOCKS:
            scores = [row for row in read_rows(folder / f"scores-{block}.csv") if not row["total"].startswith("[")]
            maxima = {
                row["component"]: Decimal(row["max_score"])
                for row in read_rows(results / INDEX / f"framework-{_framework(facts['year'], block)}.csv")
            }
            scores.sort(key=lambda row: (-Decimal(row["total"]), row["unit"]))
            awards += [_award(row["unit"], place, facts) for place, row in enumerate(scores[:HONOURED])]
            for row in scores[-PLANNING:]:
                weakest = sorted(
                    (field for field in tasks if not row.get(field, "[").startswith("[")),
                    key=lambda field: (Decimal(row[field]) / maxima[field], field),
                )
                plan += [_task(row["unit"], tasks[field], facts) for field in weakest[:FIELDS]]
        write_rows(folder / "commendations.csv", COMMENDATION_COLUMNS, awards)
        write_rows(folder / "plan.csv", PLAN_COLUMNS, plan)


def _framework(year: str, block: str) -> str:
    if block == "communes":
        return "comm-2023"
    return "dept-2025" if year == "2025" else "dept-2023"


def _award(unit: str, place: int, facts: Row) -> Row:
    award = FLAG if place == 0 else CERTIFICATE
    document = f"Quyết định số {int(facts['commendation']):02d}/QĐ-UBND"
    return {
        "unit": unit,
        "award_vi": award["vi"],
        "award_en": award["en"],
        "document": document,
        "date": facts["signed"],
    }


def _task(unit: str, task: Row, facts: Row) -> Row:
    words = f"todo {unit} {task['component']} {facts['year']}"
    deadline = f"{int(facts['year']) + 1}-{QUARTERS[draw(f'{words} deadline', 0, 2)]}"
    chance, is_over = draw(f"{words} status", 0, 9), deadline < facts["as_of"]
    status = ("late" if chance < 2 else "done_late" if chance < 4 else "done") if is_over else "open"
    if not is_over and chance < 2:
        status = "done"
    return task | {
        "unit": unit,
        "deadline": deadline,
        "status": status,
        "as_of": facts["as_of"],
        "document": facts["plan_document"],
    }
