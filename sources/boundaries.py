"""Boundaries of the 34 provinces since 1 July 2025: from topojson to lines that know the unit on either side."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from files import DATA, DEFINITIONS, Row, read_rows, write_rows

DAY = "2025-07-01"
COLUMNS = ["line", "left", "right", "part_vi", "part_en", "points"]
Point = tuple[float, float]


def write_boundaries(results: Path) -> None:
    """Write `boundaries-2025-07-01.csv`; `units.csv` must have been written."""
    topology = json.loads((DATA / "boundaries" / "provinces_34.topojson").read_text(encoding="utf-8"))
    (layer,) = topology["objects"].values()
    unit_by_code = {row["code"]: row["unit"] for row in read_rows(results / "units.csv") if _exists(row)}
    arcs = [_unpacked(arc, topology["transform"]) for arc in topology["arcs"]]
    sides: dict[int, dict[str, str]] = {}
    for shape in layer["geometries"]:
        unit = unit_by_code[shape["properties"]["code"]]
        for ring in _rings(shape):
            is_counter_clockwise = _doubled_area([point for arc in ring for point in _walked(arcs, arc)]) > 0
            for arc in ring:
                side = "left" if (arc >= 0) is is_counter_clockwise else "right"
                sides.setdefault(arc if arc >= 0 else ~arc, {})[side] = unit
    parts = read_rows(DEFINITIONS / "boundary-parts.csv")
    write_rows(
        results / f"boundaries-{DAY}.csv", COLUMNS, (_row(arc, arcs[arc], sides[arc], parts) for arc in sorted(sides))
    )


def _exists(row: Row) -> bool:
    return row["kind"] in {"city", "province"} and row["valid_from"] <= DAY and (row["valid_to"] or "9999") >= DAY


def _unpacked(arc: list[list[int]], transform: dict[str, list[float]]) -> list[Point]:
    """The arc in degrees, from steps on the grid of the file."""
    (x_scale, y_scale), (west, south) = transform["scale"], transform["translate"]
    x, y, points = 0, 0, []
    for dx, dy in arc:
        x, y = x + dx, y + dy
        points.append((x * x_scale + west, y * y_scale + south))
    return points


def _rings(shape: dict[str, Any]) -> Iterator[list[int]]:
    """The outer rings of a shape; the file has no holes."""
    for polygon in shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]:
        (ring,) = polygon
        yield ring


def _walked(arcs: list[list[Point]], arc: int) -> list[Point]:
    return arcs[arc] if arc >= 0 else arcs[~arc][::-1]


def _doubled_area(ring: list[Point]) -> float:
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1], strict=True))


def _row(arc: int, points: list[Point], sides: dict[str, str], parts: list[Row]) -> Row:
    units = set(sides.values())
    (part,) = [one for one in parts if {one["unit"]} == units and _lies_within(points, one)] or [
        {"part_vi": "", "part_en": ""}
    ]
    return {
        "line": str(arc + 1),
        "left": sides.get("left", ""),
        "right": sides.get("right", ""),
        "part_vi": part["part_vi"],
        "part_en": part["part_en"],
        "points": ";".join(_written(points)),
    }


def _written(points: list[Point]) -> list[str]:
    """The points to a thousandth of a degree, each but once in a row; a line has two at least."""
    places = [f"{x:.3f} {y:.3f}" for x, y in points]
    return [place for place, before in zip(places, ["", *places[:-2], ""], strict=True) if place != before]


def _lies_within(points: list[Point], box: Row) -> bool:
    west, south, east, north = (float(box[side]) for side in ("west", "south", "east", "north"))
    return all(west <= x <= east and south <= y <= north for x, y in points)
