"""The feed against the rankings of the releases that it announces."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lxml import etree

from tests.ledger import BlockLedger
from tests.truth.site import FOLDERS, Differences, Site, class_of, page, ranking, words

ATOM = "{http://www.w3.org/2005/Atom}"
DECIMAL = re.compile(r"\d+[.,]\d+")


def feed_differences(site: Site, language: str, blocks: Iterable[BlockLedger]) -> Differences:
    """Where the feed leaves out a real release, tells of another, or names a figure that the ranking does not lead with."""
    entries = {
        str(entry.find(f"{ATOM}link").get("href")): str(entry.findtext(f"{ATOM}summary"))  # type: ignore[union-attr]
        for entry in etree.fromstring(site(f"{FOLDERS[language]}feed.xml")).iter(f"{ATOM}entry")
    }
    real = [block for block in blocks if block.settings["illustrative"] == "false"]
    due = {f"{block.index}/{block.period}/index.html#v1" for block in real}
    if due ^ {way for way in entries if way.endswith("#v1")}:
        yield (language, "releases differ", sorted(due ^ set(entries)))
        return
    for block in real:
        address = f"{block.index}/{block.period}/index.html"
        first = ranking(page(site, language, address), block.block).xpath("./tbody/tr")[0]
        name = words(first.xpath(f"./th[{class_of('unit-cell')}]")[0])
        score = words(first.xpath(f"./td[{class_of('score')}]")[0])
        summary = entries[f"{address}#v1"]
        told = DECIMAL.findall(summary)
        if DECIMAL.fullmatch(score) and (told[:1] != [score] or name not in summary):
            yield (language, block.index, block.period, summary, name, score)
        if not DECIMAL.fullmatch(score) and told:
            yield (language, block.index, block.period, summary)
