"""The downloads of a release against the ledger."""

from __future__ import annotations

import csv
import io
import json
from decimal import Decimal
from typing import Any

from tests.ledger import BlockLedger, Score
from tests.truth.site import Differences, Site

MARKERS = ("[x]", "[z]", "[c]", "[u]", "[n]")


def tidy_rows(site: Site, block: BlockLedger) -> list[dict[str, str]]:
    """The rows of one block in the tidy table of its release."""
    text = site(f"{block.index}/{block.period}/{block.index}-{block.period}.csv").decode("utf-8-sig")
    table = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    return [row for row in table if row["block"] == block.block]


def expected_cells(block: BlockLedger) -> dict[tuple[str, str, str], str]:
    """What each unit has in each component and measure, as text of the file; a total that is summed as decimal text."""
    cells: dict[tuple[str, str, str], str] = {}
    for unit, row in block.rows.items():
        cells[unit, "total", "score"] = text_of(block.score(unit, "total"), row.get("total", "[x]"))
        for heading, text in row.items():
            component, _, measure = heading.partition(":")
            if heading not in {"unit", "block", "name", "period", "rank", "class", "total"}:
                cells[unit, component, measure or "score"] = text
    return cells


def text_of(score: Score, otherwise: str) -> str:
    """A number as text, or why there is none."""
    return otherwise if score is None else f"{score:f}"


def tidy_differences(site: Site, block: BlockLedger) -> Differences:
    """Where a tidy table says something else than the file."""
    where = (block.index, block.period, block.block)
    due, rows = expected_cells(block), tidy_rows(site, block)
    found = {(row["unit"], row["component"], row["measure"]): row for row in rows}
    if set(found) != set(due) or len(rows) != len(due):
        yield (*where, "cells differ", set(found) ^ set(due))
        return
    ranks = {component: block.ranks(component) for component in ("total", *block.names)}
    has_official = "rank" in next(iter(block.rows.values()))
    for key, text in due.items():
        unit, component, measure = key
        row = found[key]
        is_missing = text in MARKERS
        if is_missing and (row["value"], row["missing"]) != ("", text):
            yield (*where, key, row["value"], row["missing"], text)
        if not is_missing and (row["missing"] or Decimal(row["value"]) != Decimal(text)):
            yield (*where, key, row["value"], text)
        rank = str(ranks[component].get(unit, "")) if measure == "score" else ""
        if row["rank"] != rank:
            yield (*where, key, "rank", row["rank"], rank)
        maker = "published" if component == "total" and has_official else "computed"
        if row["rank_origin"] != (maker if rank else ""):
            yield (*where, key, "who ranked", row["rank_origin"])
        summed = component == "total" and measure == "score" and "total" not in block.rows[unit]
        if row["value_origin"] != ("" if is_missing else "computed" if summed else "published"):
            yield (*where, key, "who made the value", row["value_origin"])


def json_differences(site: Site, block: BlockLedger) -> Differences:
    """Where a release's JSON says something else than its tidy table."""
    content = site(f"{block.index}/{block.period}/{block.index}-{block.period}.json")
    read = json.loads(content, parse_float=Decimal, parse_int=Decimal)
    where = (block.index, block.period, block.block)
    units: dict[str, Any] = {unit["unit"]: unit for unit in read["units"] if unit["block"] == block.block}
    if set(units) != set(block.rows):
        yield (*where, "units differ")
        return
    rows = tidy_rows(site, block)
    count = sum(len(unit["scores"]) + len(unit["measures"]) + len(unit["missing"]) for unit in units.values())
    if count != len(rows):
        yield (*where, "number of figures", count, len(rows))
    for row in rows:
        unit, component = units[row["unit"]], row["component"]
        name = component if row["measure"] == "score" else f"{component}:{row['measure']}"
        held = unit["scores"].get(name, unit["measures"].get(name))
        if row["missing"] != unit["missing"].get(name, "") or row["value"] != ("" if held is None else f"{held:f}"):
            yield (*where, row, held)
        if row["measure"] == "score" and row["rank"] != str(unit["ranks"].get(component, "")):
            yield (*where, row, "rank", unit["ranks"].get(component))
        if name == "total" and (row["rank"], row["class"]) != (str(unit["rank"] or ""), unit["class"] or ""):
            yield (*where, row, unit["rank"], unit["class"])
    invented = block.settings["illustrative"] == "true"
    if read["illustrative"] != invented or (read["status"] == "illustrative" and not invented):
        yield (*where, read["status"], read["illustrative"])
    if read["status"] != rows[0]["status"] or str(read["version"]) != rows[0]["version"]:
        yield (*where, read["status"], read["version"])
