"""A release's page against the ledger."""

from __future__ import annotations

from collections import Counter

from tests.ledger import BlockLedger, Ledger
from tests.truth.expected import cell_differences, expected_change
from tests.truth.site import Differences, Site, class_of, page, rank_in, ranking, shown_change, target, words


def ranking_differences(site: Site, ledger: Ledger, language: str, block: BlockLedger) -> Differences:
    """Where a release's page says something else than the file."""
    table = ranking(page(site, language, f"{block.index}/{block.period}/index.html"), block.block)
    heads = [str(head.get("data-column")) for head in table.xpath(f".//th[{class_of('heat-head')}]")]
    rows = table.xpath(".//tbody/tr")
    units = [target(row.xpath(f"./th[{class_of('unit-cell')}]")[0]) for row in rows]
    where = (block.index, block.period, block.block)
    if sorted(units) != sorted(block.rows):
        yield (*where, "units differ")
        return
    if heads != [name for name in block.dimensions if name in block.names]:
        yield (*where, "heads differ")
    ranks = block.ranks("total")
    for unit, row in zip(units, rows, strict=True):
        cells = {"total": row.xpath(f"./td[{class_of('score')}]")[0]}
        cells |= dict(zip(heads, row.xpath(f"./td[{class_of('heat')}]"), strict=True))
        for component, cell in cells.items():
            yield from cell_differences(block, unit, component, cell, language)
        rank = "".join(rank_in(cell) for cell in row.xpath(f"./td[{class_of('rank-cell')}]"))
        if rank != str(ranks.get(unit, "")):
            yield (*where, unit, "rank", rank, str(ranks.get(unit, "")))
        is_marked = bool(row.xpath(f"./td[{class_of('rank-cell')}]/span"))
        if is_marked != (unit in ranks and Counter(ranks.values())[ranks[unit]] > 1):
            yield (*where, unit, "shared place")
        moved = row.xpath(f"./td[{class_of('number')} and not({class_of('score')}) and not({class_of('rank-cell')})]")
        moved = [cell for cell in moved if cell.xpath("./span[@class='up' or @class='down']") or words(cell) == "="]
        found = shown_change(moved[0]) if moved else ""
        expected = expected_change(ledger, block, unit, "total", language)
        if found != expected:
            yield (*where, unit, "change", found, expected)
