"""Classes on pages and in downloads against the file or the rule that gives them."""

from __future__ import annotations

from tests.class_ledger import class_names, classes_of
from tests.ledger import BlockLedger, Ledger
from tests.truth.downloads import tidy_rows
from tests.truth.site import FOLDERS, Differences, Site, class_of, page, ranking, target, words


def class_differences(site: Site, ledger: Ledger, block: BlockLedger) -> Differences:
    """Where a ranking, a scorecard or the tidy table gives another class than is due, or one where there is none."""
    where = (block.index, block.period, block.block)
    due = classes_of(ledger, block)
    for row in tidy_rows(site, block):
        is_total = row["component"] == "total" and row["measure"] == "score"
        expected = due.get(row["unit"], "") if is_total else ""
        if row["class"] != expected:
            yield (*where, "tidy", row["unit"], row["component"], row["class"], expected)
    for language in FOLDERS:
        names = class_names(ledger, block, language)
        table = ranking(page(site, language, f"{block.index}/{block.period}/index.html"), block.block)
        for line in table.xpath("./tbody/tr"):
            unit = target(line.xpath(f"./th[{class_of('unit-cell')}]")[0])
            found = "".join(words(cell) for cell in line.xpath(f"./td[{class_of('class-cell')}]"))
            if found != names.get(unit, ""):
                yield (*where, language, "ranking", unit, found)
        for unit in block.rows:
            card = page(site, language, f"{block.index}/{block.period}/{unit}.html")
            shown = "".join(words(one) for one in card.xpath(f"//div[@class='headline']//p[{class_of('class')}]"))
            if shown != names.get(unit, ""):
                yield (*where, language, "scorecard", unit, shown, names.get(unit, ""))
