"""Every published figure on the real site against the file it comes from, read by other means."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from lxml import html
from lxml.etree import _Element as Element

from congbo.findings import Severity
from congbo.pipeline import check
from congbo.settings import read_settings
from tests.builders import PROJECT
from tests.ledger import RESULTS, SIGN, BlockLedger, Ledger, load_csv, rounded, shown

FOLDERS = {"vi": "", "en": "en/"}
LEDGER = Ledger()
HAS_DIGIT = re.compile(r"\d")


def page(site: Path, language: str, address: str) -> Element:
    """A built page."""
    return html.document_fromstring((site / f"{FOLDERS[language]}{address}").read_bytes())


def words(element: Element) -> str:
    """The text of an element, spaces joined."""
    return " ".join(element.text_content().split())


def class_of(name: str) -> str:
    """An XPath condition."""
    return f"contains(concat(' ', @class, ' '), ' {name} ')"


def ranking(tree: Element, block: str) -> Element:
    """A block's ranking table."""
    return tree.xpath(f"//section[@aria-labelledby='{block}']//table[{class_of('ranking')}]")[0]


def target(cell: Element) -> str:
    """The id to which the link in a cell leads."""
    return str(cell.xpath(".//a/@href")[0]).removesuffix(".html")


def rank_in(cell: Element) -> str:
    """The digits of a rank cell, without the sign of a shared place."""
    return "".join(re.findall(r"\d+", words(cell)))


def shown_change(element: Element) -> str:
    """A change of score as it stands: with its direction, `=` if unchanged, empty if there is none."""
    found = element.xpath(f"./span[{class_of('up')} or {class_of('down')}]")
    if not found:
        return "=" if words(element) else ""
    sign = {"up": "+", "down": "-"}[found[0].get("class")]
    return sign + re.findall(r"\d+(?:[.,]\d+)?", words(found[0]))[-1]


def expected_change(now: BlockLedger, unit: str, component: str, language: str) -> str:
    """The difference of the two figures that readers see; empty where nothing may be compared."""
    then = LEDGER.before(now)
    if then is None or unit not in then.rows or not LEDGER.comparable(now, then, component):
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


@pytest.mark.parametrize("language", FOLDERS)
def test_rankings_show_the_figures_of_the_files(real_site: Path, language: str) -> None:
    wrong = [difference for block in LEDGER.blocks for difference in ranking_differences(real_site, language, block)]
    assert wrong == []


def ranking_differences(site: Path, language: str, block: BlockLedger) -> Iterator[tuple[str, ...]]:
    """Where a release's page says something else than the file."""
    table = ranking(page(site, language, f"{block.index}/{block.period}/index.html"), block.block)
    heads = [target(head) for head in table.xpath(f".//th[{class_of('heat-head')}]")]
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
        expected = expected_change(block, unit, "total", language)
        if found != expected:
            yield (*where, unit, "change", found, expected)


def cell_differences(
    block: BlockLedger, unit: str, component: str, cell: Element, language: str
) -> Iterator[tuple[str, ...]]:
    """Where a cell says something else than the file, or a digit stands where nothing is known."""
    expected = shown(block.score(unit, component), block.decimals(component), language)
    found = words(cell)
    if expected and found != expected:
        yield (block.index, block.period, unit, component, found, expected)
    if not expected and (HAS_DIGIT.search(found) or not cell.xpath(f".//*[{class_of('missing')}]")):
        yield (block.index, block.period, unit, component, found, "missing")


@pytest.mark.parametrize("language", FOLDERS)
def test_scorecards_show_the_figures_of_the_files(real_site: Path, language: str) -> None:
    wrong = [
        difference
        for block in LEDGER.blocks
        for unit in block.rows
        for difference in scorecard_differences(real_site, language, block, unit)
    ]
    assert wrong == []


def scorecard_differences(site: Path, language: str, block: BlockLedger, unit: str) -> Iterator[tuple[str, ...]]:
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
    due = expected_change(block, unit, "total", language)
    if change.strip("=") != due.strip("="):
        yield (*where, "change", change, due)
    tables = tree.xpath(f"//table[{class_of('components')} or {class_of('details')}]")
    for row in (row for table in tables for row in table.xpath("./tbody/tr")):
        component = target(row.xpath("./th")[0])
        yield from cell_differences(block, unit, component, row.xpath(f"./td[{class_of('score')}]")[0], language)
    listed = [target(row) for table in tables[:1] for row in table.xpath("./tbody/tr/th")]
    if sorted(listed) != sorted(name for name in block.dimensions if name in block.names):
        yield (*where, "components", *listed)
    for row in (row for table in tables[:1] for row in table.xpath("./tbody/tr")):
        component = target(row.xpath("./th")[0])
        marked = row.xpath(f"./td/span[{class_of('of')}]/..")
        found = (marked[0].text or "").strip() if marked else ""
        if found != str(block.computed_ranks(component).get(unit, "")):
            yield (*where, component, "rank", found)


def test_component_pages_show_the_figures_and_ranks_of_the_files(real_site: Path) -> None:
    wrong = [
        difference
        for block in LEDGER.blocks
        for component in block.names
        for difference in component_differences(real_site, "vi", block, component)
    ]
    assert wrong == []


def component_differences(site: Path, language: str, block: BlockLedger, component: str) -> Iterator[tuple[str, ...]]:
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


def ranking_row(site: Path, address: str, unit: str) -> tuple[str, str]:
    """Rank and score of a unit on a release's page."""
    table = ranking(page(site, "vi", address), "provinces")
    row = table.xpath(f".//tr[th/a/@href='{unit}.html']")[0]
    return rank_in(row.xpath(f"./td[{class_of('rank-cell')}]")[0]), words(row.xpath(f"./td[{class_of('score')}]")[0])


def test_pci_2018_keeps_three_official_places_for_one_score(real_site: Path) -> None:
    units = ("tuyen-quang", "nam-dinh", "bac-giang")
    found = {unit: ranking_row(real_site, "pci/2018/index.html", unit) for unit in units}
    assert found == {"tuyen-quang": ("34", "63,01"), "nam-dinh": ("35", "63,01"), "bac-giang": ("36", "63,01")}


def test_dti_2022_has_two_units_in_place_15(real_site: Path) -> None:
    ranks = {
        unit: ranking_row(real_site, "dti/2022/index.html", unit)[0]
        for unit, rank in LEDGER.block("dti", "2022").ranks("total").items()
        if rank in (15, 16, 17)
    }
    assert sorted(ranks.values()) == ["15", "15", "17"]
    assert {unit for unit, rank in ranks.items() if rank == "15"} == {"thanh-hoa", "yen-bai"}


def test_papi_2019_groups_hold_16_15_16_16_from_low_to_high(real_site: Path) -> None:
    table = page(real_site, "vi", "papi/2019/index.html").xpath(f"//table[{class_of('classes')}]")[0]
    counts = [int(words(cell)) for cell in table.xpath(f"./tbody/tr/td[{class_of('number')}]")]
    assert counts[::-1] == [16, 15, 16, 16]


def test_papi_total_is_the_sum_of_its_dimensions(real_site: Path) -> None:
    papi = [block for block in LEDGER.blocks if block.index == "papi"]
    assert len(papi) == 14
    for block in papi:
        for unit in block.rows:
            parts = [block.score(unit, dimension) for dimension in block.dimensions]
            total = block.score(unit, "total")
            if None in parts:
                assert total is None or "total" in block.rows[unit]
            else:
                assert total is not None
                assert abs(total - sum((part for part in parts if part is not None), Decimal(0))) <= Decimal("0.01")


@pytest.mark.parametrize("year", range(2011, 2025))
def test_papi_gives_no_rank(real_site: Path, year: int) -> None:
    tree = page(real_site, "vi", f"papi/{year}/index.html")
    assert not tree.xpath(f"//*[{class_of('rank-cell')}]")
    card = page(real_site, "vi", f"papi/{year}/ha-noi.html")
    assert not card.xpath(f"//span[{class_of('of')}]")
    assert not HAS_DIGIT.search(words(card.xpath(f"//p[{class_of('big')}]")[1]))


def test_nothing_is_compared_across_a_series_break(real_site: Path) -> None:
    broken = [
        block
        for block in LEDGER.blocks
        if (then := LEDGER.before(block)) is not None and not LEDGER.comparable(block, then, "total")
    ]
    assert {(block.index, block.period) for block in broken} >= {("pci", "2013"), ("pci", "2006"), ("papi", "2018")}
    for block in broken:
        for language in FOLDERS:
            table = ranking(page(real_site, language, f"{block.index}/{block.period}/index.html"), block.block)
            assert not table.xpath(".//span[@class='up' or @class='down']")
            for unit in block.rows:
                card = page(real_site, language, f"{block.index}/{block.period}/{unit}.html")
                headline = card.xpath("//div[@class='headline']")[0]
                assert not headline.xpath(".//span[@class='up' or @class='down']")
                current = card.xpath("//table[@class='history']//tr[@class='current']")
                assert not [row for row in current if row.xpath(".//span[@class='up' or @class='down']")]


def test_components_are_compared_only_where_the_method_says_so(real_site: Path) -> None:
    for block in LEDGER.blocks:
        then = LEDGER.before(block)
        for unit in block.rows if then and then.framework != block.framework else ():
            card = page(real_site, "en", f"{block.index}/{block.period}/{unit}.html")
            for row in card.xpath(f"//table[{class_of('components')}]/tbody/tr"):
                if row.xpath(".//span[@class='up' or @class='down']"):
                    assert then is not None
                    assert LEDGER.comparable(block, then, target(row.xpath("./th")[0]))


def test_ha_tay_is_ranked_to_2008_and_no_longer(real_site: Path) -> None:
    years = [year for year in range(2005, 2020) if (real_site / f"pci/{year}/ha-tay.html").is_file()]
    assert years == [2005, 2006, 2007, 2008]
    assert years == [int(block.period) for block in LEDGER.blocks if block.index == "pci" and "ha-tay" in block.rows]


def test_pci_2011_is_the_one_release_that_differs_from_its_parts() -> None:
    findings = check(RESULTS, read_settings(PROJECT / "mkdocs.yml")).findings
    found = [(one.code, one.place.file) for one in findings if one.severity is not Severity.note]
    assert found == [("total_differs_from_parts", "pci/2011/scores.csv")]
    block = LEDGER.block("pci", "2011")
    weight = {row["component"]: Decimal(row["weight"]) for row in block.components if row["parent"]}
    by_parts = {
        unit: sum((weight[part] / 10 * Decimal(row[part]) for part in weight), Decimal(0))
        for unit, row in block.rows.items()
    }
    differing = [
        unit for unit, row in block.rows.items() if abs(by_parts[unit] - Decimal(row["total"])) > Decimal("0.01")
    ]
    assert (len(differing), len(block.rows)) == (62, 63)


def test_every_number_uses_the_decimal_sign_of_its_language(real_site: Path) -> None:
    for language, other in (("vi", SIGN["en"]), ("en", SIGN["vi"])):
        for cell in page(real_site, language, "pci/2019/index.html").xpath(f"//td[{class_of('heat')}]"):
            assert other not in words(cell)


def test_official_ranks_are_those_of_the_files() -> None:
    real = [block for block in LEDGER.blocks if block.settings["illustrative"] == "false"]
    assert {(block.index, block.period) for block in real if "rank" in next(iter(block.rows.values()))} == {
        ("pci", "2017"),
        ("pci", "2018"),
        ("pci", "2019"),
        ("dti", "2022"),
        ("pgi", "2024"),
    }


def test_every_unit_of_the_files_is_registered() -> None:
    known = {row["unit"] for row in load_csv(RESULTS / "units.csv")}
    assert {unit for block in LEDGER.blocks for unit in block.rows} <= known
