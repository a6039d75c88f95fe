"""The JSON files of units against those of releases."""

from __future__ import annotations

import json
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from tests.ledger import BlockLedger
from tests.truth.site import Differences, Site

OF_THE_RELEASE = {"index", "period", "version", "status", "illustrative", "units_in_block", "pages", "file"}
"""What an entry of a unit's file says beside what the release's file says of the unit."""


def read(site: Site, address: str) -> Any:
    """A file, with figures as they are written."""
    return json.loads(site(address), parse_float=Decimal, parse_int=Decimal)


def unit_differences(site: Site, blocks: Iterable[BlockLedger]) -> Differences:
    """Where units' files say more, less or something else than the files of the releases that they name."""
    due: dict[str, list[Any]] = {}
    for folder in sorted({(block.index, block.period) for block in blocks}):
        release = read(site, f"{folder[0]}/{folder[1]}/{folder[0]}-{folder[1]}.json")
        for unit in release["units"]:
            due.setdefault(unit["unit"], []).append((release, unit))
    for unit, expected in due.items():
        found = read(site, f"units/{unit}.json")
        entries = {(one["index"], one["period"], one["block"]): one for one in found["results"]}
        if len(entries) != len(found["results"]) or len(entries) != len(expected):
            yield (unit, "releases differ", sorted(entries))
            continue
        for release, figures in expected:
            entry = entries[release["index"], release["period"], figures["block"]]
            (block,) = (one for one in release["blocks"] if one["block"] == figures["block"])
            told = {name: value for name, value in entry.items() if name not in OF_THE_RELEASE}
            same = ("index", "period", "version", "status", "illustrative")
            if told != figures or [entry[name] for name in same] != [release[name] for name in same]:
                yield (unit, release["index"], release["period"], told, figures)
            if entry["units_in_block"] != block["units_in_block"]:
                yield (unit, release["index"], release["period"], entry["units_in_block"])
