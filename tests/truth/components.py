"""A component's page against the ledger."""

from __future__ import annotations

from tests.ledger import BlockLedger
from tests.truth.expected import cell_differences
from tests.truth.site import Differences, Site, class_of, page, rank_in, target


def component_differences(site: Site, language: str, block: BlockLedger, component: str) -> Differences:
    """Where a component's page says something else than the file."""
    tree = page(site, language, f"{block.index}/{block.period}/{component}.html")
    ranks = block.ranks(component)
    rows = tree.xpath(f"//section[@aria-labelledby='{block.block}']/table/tbody/tr")
    if len(rows) != len(block.rows):
        yield (block.index, block.period, component, "units differ")
    for row in rows:
        unit = target(row.xpath("./th")[0])
        yield from cell_differences(block, unit, component, row.xpath(f"./td[{class_of('score')}]")[0], language)
        rank = "".join(rank_in(cell) for cell in row.xpath(f"./td[{class_of('rank-cell')}]"))
        if rank != str(ranks.get(unit, "")):
            yield (block.index, block.period, component, unit, "rank", rank, str(ranks.get(unit, "")))
