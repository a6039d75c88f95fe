"""`boundaries-<day>.csv` become sets of boundaries."""

from __future__ import annotations

import re
from datetime import date

from congbo.model.boundaries import Boundaries, Line, Point
from congbo.model.texts import Text
from congbo.numbers import parse_decimal
from congbo.read import Sources
from congbo.reading.tables import Table

FILE = re.compile(r"boundaries-(\d{4}-\d\d-\d\d)\.csv")
DECIMALS = 3


def boundaries_of(sources: Sources) -> tuple[Boundaries, ...]:
    """All sets in order of time; they must be right."""
    return tuple(
        Boundaries(date.fromisoformat(name[1]), tuple(map(_line, table.records())))
        for file, table in sorted(sources.tables.items())
        if (name := FILE.fullmatch(file))
    )


def boundary_tables(sources: Sources) -> dict[str, Table]:
    """The tables of boundaries by the day in their names."""
    return {name[1]: table for file, table in sorted(sources.tables.items()) if (name := FILE.fullmatch(file))}


def points_of(text: str) -> tuple[Point, ...]:
    """The points of a line as they are written: `105.890 21.327;105.924 21.294`; raises ValueError if they are none."""
    points = []
    for pair in text.split(";"):
        longitude, _, latitude = pair.partition(" ")
        points.append((parse_decimal(longitude, DECIMALS), parse_decimal(latitude, DECIMALS)))
    if len(points) < 2 or any(abs(east) > 180_000 or abs(north) > 90_000 for east, north in points):
        raise ValueError(text)
    return tuple(points)


def _line(row: dict[str, str]) -> Line:
    part = Text(vi=row["part_vi"], en=row["part_en"]) if row["part_vi"] else None
    return Line(row["left"], row["right"], part, points_of(row["points"]))
