"""Write all releases of the illustrative province."""

from pathlib import Path

from illustrative.par import write_par
from illustrative.plans import PLANS
from illustrative.survey import write_plan


def write_illustrative(results: Path) -> None:
    """Write the internal PAR index, SIPAS, DDCI, DTI and the 766 index of the illustrative province."""
    write_par(results)
    for plan in PLANS:
        write_plan(results, plan)
