"""`restated.csv` becomes restatements."""

from __future__ import annotations

from congbo.model.periods import parse_period
from congbo.model.restatements import Restatement
from congbo.model.texts import Text
from congbo.numbers import parse_decimal
from congbo.read import Sources


def restatements_of(sources: Sources, folder: str, precision: int) -> tuple[Restatement, ...]:
    """What a release says anew of earlier ones, in the order of the file, which must be right."""
    table = sources.tables.get(f"{folder}/restated.csv")
    return tuple(
        Restatement(
            row["unit"],
            parse_period(row["period"]),
            row["column"],
            parse_decimal(row["value"], precision),
            Text(vi=row["note_vi"], en=row["note_en"]),
        )
        for row in (table.records() if table else ())
    )
