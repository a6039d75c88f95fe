"""What pages have to say, by the ledger."""

from __future__ import annotations

from lxml.etree import _Element as Element

from tests.ledger import BlockLedger, Ledger, rounded, shown
from tests.truth.site import HAS_DIGIT, Differences, class_of, words


def expected_change(ledger: Ledger, now: BlockLedger, unit: str, component: str, language: str) -> str:
    """The difference of the two figures that readers see; empty where nothing may be compared."""
    then = ledger.before(now)
    if then is None or unit not in then.rows or not ledger.comparable(now, then, component):
        return ""
    figures = now.score(unit, component), then.score(unit, component) if component_is_in(then, component) else None
    if figures[0] is None or figures[1] is None:
        return ""
    decimals = now.decimals(component)
    difference = rounded(figures[0], decimals) - rounded(figures[1], decimals)
    if difference == 0:
        return "="
    amount = shown(abs(difference), decimals, language)
    return ("+" if difference > 0 else "-") + amount


def component_is_in(block: BlockLedger, component: str) -> bool:
    """Whether a release has figures for it."""
    return component == "total" or component in block.names


def cell_differences(block: BlockLedger, unit: str, component: str, cell: Element, language: str) -> Differences:
    """Where a cell says something else than the file, or a digit stands where nothing is known."""
    expected = shown(block.score(unit, component), block.decimals(component), language)
    found = words(cell)
    if expected and found != expected:
        yield (block.index, block.period, unit, component, found, expected)
    if not expected and (HAS_DIGIT.search(found) or not cell.xpath(f".//*[{class_of('missing')}]")):
        yield (block.index, block.period, unit, component, found, "missing")
