"""The downloads of an index with all its releases against those of each release."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator

from python_calamine import load_workbook

from tests.ledger import BlockLedger
from tests.truth.site import Differences, Site

Row = dict[str, str]


def index_differences(site: Site, index: str, blocks: list[BlockLedger]) -> Differences:
    """Where a table or a workbook of an index says more, less or something else than the tables of its releases."""
    about = json.loads(site(f"{index}/{index}.json"))
    periods = [one["period"] for one in about["releases"]]
    if sorted(periods) != sorted({block.period for block in blocks}):
        yield (index, "releases differ", periods)
    due = [row for period in periods for row in table(site, f"{index}/{period}/{index}-{period}.csv")]
    rows = table(site, f"{index}/{index}.csv")
    if rows != due:
        yield (index, "tables differ", len(rows), len(due))
    totals = [row for row in due if (row["component"], row["measure"]) == ("total", "score")]
    expected = list(expected_sheets([one["block"] for one in about["blocks"]], totals))
    with load_workbook(io.BytesIO(site(f"{index}/{index}.en.xlsx"))) as book:
        sheets = [book.get_sheet_by_name(name).to_python() for name in book.sheet_names[:-1]]
    if len(sheets) != len(expected):
        yield (index, "sheets differ", len(sheets), len(expected))
    for sheet, cells in zip(sheets, expected, strict=False):
        found = {str(line[0]): [cell for cell in line[2:] if cell != ""] for line in sheet[3:]}
        if found != cells:
            yield (index, "cells differ", [unit for unit in cells if cells[unit] != found.get(unit)])


def expected_sheets(blocks: list[str], totals: list[Row]) -> Iterator[dict[str, list[object]]]:
    """What each sheet has in the row of each unit: totals, then ranks where there are any, block by block."""
    for block in blocks:
        own = [row for row in totals if row["block"] == block]
        units = {row["unit"] for row in own}
        if own:
            yield {u: [float(r["value"]) if r["value"] else r["missing"] for r in own if r["unit"] == u] for u in units}
        if any(row["rank"] for row in own):
            yield {u: [float(r["rank"]) for r in own if r["unit"] == u and r["rank"]] for u in units}


def table(site: Site, address: str) -> list[Row]:
    """The rows of a CSV."""
    text = site(address).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
