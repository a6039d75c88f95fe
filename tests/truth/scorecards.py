"""A scorecard against the ledger."""

from __future__ import annotations

from tests.ledger import BlockLedger, Ledger, shown
from tests.truth.expected import cell_differences, expected_change
from tests.truth.site import HAS_DIGIT, Differences, Site, class_of, page, shown_change, target, words


def scorecard_differences(site: Site, ledger: Ledger, language: str, block: BlockLedger, unit: str) -> Differences:
    """Where a scorecard says something else than the file."""
    tree = page(site, language, f"{block.index}/{block.period}/{unit}.html")
    where = (language, block.index, block.period, unit)
    score, place = tree.xpath(f"//div[@class='headline']/div/p[{class_of('big')}]")[:2]
    expected = shown(block.score(unit, "total"), block.decimals("total"), language)
    total = (score.text or "").strip()
    if total != expected or (not expected and HAS_DIGIT.search(words(score))):
        yield (*where, "total", total, expected)
    rank = (place.text or "").strip()
    if rank != str(block.ranks("total").get(unit, "")) or (rank and words(place) != f"{rank}/{block.size}"):
        yield (*where, "rank", words(place), f"{block.ranks('total').get(unit, '')}/{block.size}")
    change = next((found for p in score.getparent().xpath("./p[position()>2]") if (found := shown_change(p))), "")
    due = expected_change(ledger, block, unit, "total", language)
    if change.strip("=") != due.strip("="):
        yield (*where, "change", change, due)
    tables = tree.xpath(f"//table[{class_of('components')} or {class_of('details')}]")
    for row in (row for table in tables for row in table.xpath("./tbody/tr[th]")):
        component = target(row.xpath("./th")[0])
        yield from cell_differences(block, unit, component, row.xpath(f"./td[{class_of('score')}]")[0], language)
    listed = [target(row) for table in tables[:1] for row in table.xpath("./tbody/tr/th")]
    if sorted(listed) != sorted(name for name in block.dimensions if name in block.names):
        yield (*where, "components", *listed)
    for row in (row for table in tables[:1] for row in table.xpath("./tbody/tr[th]")):
        component = target(row.xpath("./th")[0])
        marked = row.xpath(f"./td/span[{class_of('of')}]/..")
        found = (marked[0].text or "").strip() if marked else ""
        if found != str(block.computed_ranks(component).get(unit, "")):
            yield (*where, component, "rank", found)
