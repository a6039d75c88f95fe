"""Which pages and files may change when a cell does, and which must: told plainly, by addresses, without our code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tests.ledger import BlockLedger, Ledger, number, shown
from tests.mutation.cells import Cell

PACKED = (r"everything\.zip", r"files\.html")
"""What holds or lists all files."""
EVERYWHERE = re.compile(r"everything\.zip|files\.html|index\.html|units/index\.html|units/.*|[^/]+\.json|.*finder.*")
"""What speaks of all units and indices: home, the list of units, profiles, lists."""


@dataclass(frozen=True)
class Cone:
    """What follows from a change."""

    may: re.Pattern[str]
    """Addresses without their language's folder."""
    must: frozenset[str]


def cone_of(ledger: Ledger, cell: Cell) -> Cone:
    """The cone of a cell, by the ledger before the change."""
    if cell.file == "units.csv":
        return Cone(_any(EVERYWHERE.pattern, *_pages_of_unit(ledger, cell.row["unit"])), frozenset())
    if cell.file == "lineage.csv":
        pages = [one for end in ("predecessor", "successor") for one in _pages_of_unit(ledger, cell.row[end])]
        return Cone(_any(EVERYWHERE.pattern, *pages), frozenset())
    index, place = cell.file.split("/")[:2]
    if place.startswith("framework-"):
        return Cone(
            _any(r"index\.html", r"units/.*", f"{index}/.*", rf"embed/{index}/.*", r"[^/]+\.json", *PACKED), frozenset()
        )
    return _of_figure(ledger, index, place, cell)


def _of_figure(ledger: Ledger, index: str, period: str, cell: Cell) -> Cone:
    block = ledger.block(index, period, cell.row["block"])
    component, _, measure = cell.column.partition(":")
    is_total = component in {"total", "rank", "class"} or _is_summed(block, component)
    units = "|".join(block.rows)
    here = rf"{index}/{period}"
    later = [one for one in ledger.blocks if _follows(one, block)]
    may = [
        "index.html", rf"{index}/index\.html", rf"{index}/{index}[.-][^/]*",
        rf"units/({units})\.(html|json)", r"[^/]+\.json",
        rf"{here}/(index|classes)\.html", rf"{here}/({units})\.html", rf"{here}/{component}\.html", rf"{here}/{index}-{period}[^/]*",
        rf"{here}/[^/]*\.(js|json|zip|txt)", rf"{here}/SHA256SUMS",
        *PACKED, rf"{index}/(SHA256SUMS|datapackage\.json)",
    ]  # fmt: skip
    if is_total or component in block.dimensions:
        may.append(rf"embed/{here}/v\d+/(ranking/{block.block}|{units})\.(html|svg)")
    for after in later:
        may.append(rf"{index}/{after.period}/({units})\.html")
        may.append(rf"{index}/{after.period}/(index|classes|{component})\.html")
        may.append(rf"{index}/{after.period}/[^/]*\.[a-z]+(?<!\.html)" if after is later[0] else r"(?!)")
    if not is_total and not measure:
        may = [one for one in may if one not in {"index.html", rf"{index}/index\.html"}]
    return Cone(_any(*may), frozenset(_must(block, cell, component, measure, later)))


def _must(block: BlockLedger, cell: Cell, component: str, measure: str, later: list[BlockLedger]) -> Iterator[str]:
    """Where the figure itself stands, if the digits that are shown there change."""
    here, unit = f"{block.index}/{block.period}", cell.row["unit"]
    if component in {"unit", "block", "name", "period"}:
        return
    yield from (f"{here}/{block.index}-{block.period}.{kind}" for kind in ("csv", "json"))
    if measure or component in {"rank", "class"}:
        return
    decimals = block.decimals(component)
    if shown(number(cell.old), decimals, "en") == shown(number(cell.new), decimals, "en"):
        return
    yield f"{here}/{unit}.html"
    if component == "total":
        yield from (f"{here}/index.html", f"units/{unit}.html")
        yield from (f"{block.index}/{after.period}/{unit}.html" for after in later if unit in after.rows)
    else:
        yield f"{here}/{component}.html"
        if component in block.dimensions:
            yield f"{here}/index.html"


def _is_summed(block: BlockLedger, component: str) -> bool:
    return "total" not in next(iter(block.rows.values())) and component in block.dimensions


def _follows(one: BlockLedger, block: BlockLedger) -> bool:
    """Whether a block is a later one of the same series."""
    return (
        (one.index, one.block) == (block.index, block.block)
        and len(one.period) == len(block.period)
        and one.period > block.period
    )


def _pages_of_unit(ledger: Ledger, unit: str) -> list[str]:
    """Everything of every release in which the unit, or one that belongs to it, stands."""
    return [f"{index}/.*" for index in sorted({one.index for one in ledger.blocks if unit in one.rows})]


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one})" for one in patterns))
