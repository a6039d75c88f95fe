"""Write all releases of the illustrative province."""

from pathlib import Path

from files import DEFINITIONS, read_rows, write_rows

from illustrative.documents import write_documents
from illustrative.follow_up import write_follow_up
from illustrative.par import write_par
from illustrative.plans import PLANS
from illustrative.responses import write_responses
from illustrative.restated import write_restated
from illustrative.survey import write_plan

AMENDMENT_COLUMNS = ("file", "field", "old", "new", "kind", "reason_vi", "reason_en", "date", "document")
CALENDAR_COLUMNS = ("index", "period", "date", "what_vi", "what_en", "status")


def write_illustrative(results: Path) -> None:
    """Write the internal PAR index, SIPAS, DDCI, DTI and the 766 index of the illustrative province, its calendar and amendments."""
    write_rows(results / "calendar.csv", CALENDAR_COLUMNS, read_rows(DEFINITIONS / "minh-hoa" / "calendar.csv"))
    write_rows(results / "amendments.csv", AMENDMENT_COLUMNS, read_rows(DEFINITIONS / "minh-hoa" / "amendments.csv"))
    write_par(results)
    for plan in PLANS:
        write_plan(results, plan)
    write_documents(results)
    write_follow_up(results)
    write_restated(results)
    write_responses(results)
