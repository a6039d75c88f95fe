"""Published classes on pages and in downloads against the file that gives them."""

from __future__ import annotations

from tests.ledger import BlockLedger, Ledger, load_yaml
from tests.truth.downloads import tidy_rows
from tests.truth.site import FOLDERS, Differences, Site, class_of, page, ranking, target, words


def published_classes(ledger: Ledger, block: BlockLedger) -> dict[str, dict[str, str]]:
    """What a class column says, by unit: the class's id and its name in each language."""
    if "class" not in next(iter(block.rows.values())):
        return {}
    names = {
        word: {"id": one["id"], "vi": one["vi"], "en": one["en"]}
        for scheme in load_yaml(ledger.results / block.index / "classification.yml")["schemes"]
        for one in scheme["classes"]
        for word in (one["id"], one["vi"], one["en"])
    }
    return {unit: names[row["class"]] for unit, row in block.rows.items() if not row["class"].startswith("[")}


def class_differences(site: Site, ledger: Ledger, block: BlockLedger) -> Differences:
    """Where a ranking, a scorecard or the tidy table gives another class than the file, or one where there is none."""
    where = (block.index, block.period, block.block)
    due = published_classes(ledger, block)
    for row in tidy_rows(site, block):
        is_total = row["component"] == "total" and row["measure"] == "score"
        expected = due.get(row["unit"], {}).get("id", "") if is_total else ""
        if row["class"] != expected:
            yield (*where, "tidy", row["unit"], row["component"], row["class"], expected)
    for language in FOLDERS:
        table = ranking(page(site, language, f"{block.index}/{block.period}/index.html"), block.block)
        for line in table.xpath("./tbody/tr"):
            unit = target(line.xpath(f"./th[{class_of('unit-cell')}]")[0])
            found = "".join(words(cell) for cell in line.xpath(f"./td[{class_of('class-cell')}]"))
            if found != due.get(unit, {}).get(language, ""):
                yield (*where, language, "ranking", unit, found)
        for unit, given in due.items():
            card = page(site, language, f"{block.index}/{block.period}/{unit}.html")
            if given[language] not in words(card.xpath("//div[@class='headline']")[0]):
                yield (*where, language, "scorecard", unit, given[language])
