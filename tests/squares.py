"""Boundaries that can be checked in the head: squares side by side, each of one degree."""

from __future__ import annotations

from tests.builders import lines

HEAD = "line,left,right,part_vi,part_en,points"


def squares_csv(*units: str, part: str = "") -> str:
    """Squares from west to east, the first with its corner at 105 E 20 N; `part`: an islet of the first one, named."""
    rows = [f"0,{units[0]},,,,105.000 21.000;105.000 20.000"]
    for place, unit in enumerate(units, start=105):
        after = units[place - 104] if place - 104 < len(units) else ""
        rows += [
            f"{place}b,{unit},,,,{place}.000 20.000;{place + 1}.000 20.000",
            f"{place}r,{unit},{after},,,{place + 1}.000 20.000;{place + 1}.000 21.000",
            f"{place}t,{unit},,,,{place + 1}.000 21.000;{place}.000 21.000",
        ]
    if part:
        rows.append(f"i,{units[0]},,{part},104.000 19.000;104.500 19.000;104.000 19.500;104.000 19.000")
    return lines(HEAD, *rows)
