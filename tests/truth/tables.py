"""The tables and workbooks of a release against its page and the ledger."""

from __future__ import annotations

import csv
import io

from python_calamine import load_workbook

from tests.ledger import BlockLedger
from tests.truth.site import FOLDERS, Differences, Site, class_of, page, rank_in, ranking, target, words

SEPARATOR = {"vi": ";", "en": ","}


def table_differences(site: Site, block: BlockLedger) -> Differences:
    """Where a table says something else than the ranking on the page, in either language."""
    for language in FOLDERS:
        where = (language, block.index, block.period, block.block)
        name = f"{block.index}/{block.period}/{block.index}-{block.period}-{block.block}.{language}.csv"
        text = site(name).decode("utf-8-sig")
        head, *rows = csv.reader(io.StringIO(text, newline=""), delimiter=SEPARATOR[language], strict=True)
        lines = ranking(page(site, language, f"{block.index}/{block.period}/index.html"), block.block).xpath(
            "./tbody/tr"
        )
        if len(lines) != len(rows):
            yield (*where, "units differ")
            continue
        for line, row in zip(lines, rows, strict=True):
            cells = line.xpath(f"./td[{class_of('score')}]") + line.xpath(f"./td[{class_of('heat')}]")
            unit = line.xpath(f"./th[{class_of('unit-cell')}]")[0]
            shown = [
                target(unit),
                *(rank_in(cell) for cell in line.xpath(f"./td[{class_of('rank-cell')}]")),
                words(unit),
            ]
            shown += [words(cell) for cell in line.xpath(f"./td[{class_of('class-cell')}]")]
            figures = row[len(shown) : len(shown) + len(cells)]
            if row[: len(shown)] != shown:
                yield (*where, row[: len(shown)], shown)
            for cell, figure in zip(cells, figures, strict=True):
                is_missing = bool(cell.xpath(f".//*[{class_of('missing')}]"))
                if figure.startswith("[") != is_missing or (not is_missing and figure != words(cell)):
                    yield (*where, shown[0], figure, words(cell))
            if row[len(shown) + len(cells) :] != called(block):
                yield (*where, shown[0], "not called what it is")
        if len(set(head)) < 3:
            yield (*where, head)


def workbook_differences(site: Site, block: BlockLedger) -> Differences:
    """Where the workbook holds another number than the file."""
    content = site(f"{block.index}/{block.period}/{block.index}-{block.period}.en.xlsx")
    with load_workbook(io.BytesIO(content)) as book:
        sheets = [book.get_sheet_by_name(name).to_python() for name in book.sheet_names[:-1]]
    rows = {str(row[0]): row for sheet in sheets for row in sheet[1:]}
    for unit in block.rows:
        score, found = block.score(unit, "total"), rows[unit][4]
        if (score is None) != isinstance(found, str) or (score is not None and float(score) != found):
            yield (block.index, block.period, unit, found, score)
        rank = block.ranks("total").get(unit, "")
        if rows[unit][2] != rank:
            yield (block.index, block.period, unit, "rank", rows[unit][2], rank)


def called(block: BlockLedger) -> list[str]:
    """What the column `status` of a row must say; no such column where figures are final and real."""
    invented = ["illustrative"] if block.settings["illustrative"] == "true" else []
    status = [] if block.status in ("final", "illustrative") else [block.status]
    return [" ".join([*invented, *status])] if invented or status else []
