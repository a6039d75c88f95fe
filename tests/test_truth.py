"""Every published figure on the real site against the file it comes from, read by other means."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from congbo.findings import Severity
from congbo.gate import check
from congbo.settings import read_settings
from tests.builders import PROJECT
from tests.class_ledger import classes_by_rule, classes_of, scheme_of
from tests.ledger import RESULTS, SIGN, Ledger, load_csv
from tests.recompute import recomputed, told
from tests.truth.classes import class_differences
from tests.truth.components import component_differences
from tests.truth.downloads import json_differences, tidy_differences
from tests.truth.feed import feed_differences
from tests.truth.indices import index_differences
from tests.truth.rankings import ranking_differences
from tests.truth.scorecards import scorecard_differences
from tests.truth.site import FOLDERS, HAS_DIGIT, Site, class_of, on_disk, page, rank_in, ranking, target, words
from tests.truth.tables import table_differences, workbook_differences
from tests.truth.units import unit_differences

LEDGER = Ledger()


@pytest.fixture
def site(real_site: Path) -> Site:
    """The built site of the real results."""
    return on_disk(real_site)


@pytest.mark.parametrize("language", FOLDERS)
def test_rankings_show_the_figures_of_the_files(site: Site, language: str) -> None:
    wrong = [difference for block in LEDGER.blocks for difference in ranking_differences(site, LEDGER, language, block)]
    assert wrong == []


@pytest.mark.parametrize("language", FOLDERS)
def test_scorecards_show_the_figures_of_the_files(site: Site, language: str) -> None:
    wrong = [
        difference
        for block in LEDGER.blocks
        for unit in block.rows
        for difference in scorecard_differences(site, LEDGER, language, block, unit)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", FOLDERS)
def test_component_pages_show_the_figures_and_ranks_of_the_files(site: Site, language: str) -> None:
    wrong = [
        difference
        for block in LEDGER.blocks
        for component in block.names
        for difference in component_differences(site, language, block, component)
    ]
    assert wrong == []


def test_classes_are_those_of_the_files_or_of_the_rules(site: Site) -> None:
    classified = [block for block in LEDGER.blocks if scheme_of(LEDGER, block)]
    assert {block.index for block in classified} == {"pci", "papi", "par-minh-hoa", "dvc766-minh-hoa"}
    assert [difference for block in classified for difference in class_differences(site, LEDGER, block)] == []


@pytest.mark.parametrize("language", FOLDERS)
def test_every_class_can_be_worked_out_from_its_page(site: Site, language: str) -> None:
    wrong, count = [], 0
    for block in (one for one in LEDGER.blocks if scheme_of(LEDGER, one)):
        for unit in block.rows:
            chain = told(site, f"{FOLDERS[language]}{block.index}/{block.period}/{unit}.html")
            count += chain is not None
            if chain is None or recomputed(chain) != chain.headline:
                wrong.append((block.index, block.period, unit))
    assert wrong == []
    assert count > 2000


def test_one_class_of_a_decision_differs_from_its_rule() -> None:
    decided = [block for block in LEDGER.blocks if block.index == "par-minh-hoa"]
    differing = [
        (block.period, unit, given, classes_by_rule(LEDGER, block)[unit])
        for block in decided
        for unit, given in classes_of(LEDGER, block).items()
        if given != classes_by_rule(LEDGER, block)[unit]
    ]
    assert differing == [("2025", "mh-so-giao-duc-va-dao-tao", "excellent", "good")]


def test_tidy_tables_hold_the_files_and_nothing_else(site: Site) -> None:
    assert [difference for block in LEDGER.blocks for difference in tidy_differences(site, block)] == []


def test_json_files_hold_what_the_tidy_tables_hold(site: Site) -> None:
    assert [difference for block in LEDGER.blocks for difference in json_differences(site, block)] == []


def test_files_of_units_hold_what_those_of_releases_hold(site: Site) -> None:
    assert list(unit_differences(site, LEDGER.blocks)) == []


def test_files_of_indices_hold_what_those_of_releases_hold(site: Site) -> None:
    indices = {block.index: [one for one in LEDGER.blocks if one.index == block.index] for block in LEDGER.blocks}
    assert [difference for index in indices for difference in index_differences(site, index, indices[index])] == []


@pytest.mark.parametrize("language", FOLDERS)
def test_the_feed_tells_the_figures_of_the_rankings(site: Site, language: str) -> None:
    assert list(feed_differences(site, language, LEDGER.blocks)) == []


def test_tables_are_the_rankings_of_their_pages(site: Site) -> None:
    assert [difference for block in LEDGER.blocks for difference in table_differences(site, block)] == []


def test_workbooks_hold_the_numbers_of_the_files(site: Site) -> None:
    assert [difference for block in LEDGER.blocks for difference in workbook_differences(site, block)] == []


def ranking_row(site: Site, address: str, unit: str) -> tuple[str, str]:
    """Rank and score of a unit on a release's page."""
    table = ranking(page(site, "vi", address), "provinces")
    row = table.xpath(f".//tr[th/a/@href='{unit}.html']")[0]
    return rank_in(row.xpath(f"./td[{class_of('rank-cell')}]")[0]), words(row.xpath(f"./td[{class_of('score')}]")[0])


def test_pci_2018_keeps_three_official_places_for_one_score(site: Site) -> None:
    units = ("tuyen-quang", "nam-dinh", "bac-giang")
    found = {unit: ranking_row(site, "pci/2018/index.html", unit) for unit in units}
    assert found == {"tuyen-quang": ("34", "63,01"), "nam-dinh": ("35", "63,01"), "bac-giang": ("36", "63,01")}


def test_dti_2022_has_two_units_in_place_15(site: Site) -> None:
    ranks = {
        unit: ranking_row(site, "dti/2022/index.html", unit)[0]
        for unit, rank in LEDGER.block("dti", "2022").ranks("total").items()
        if rank in (15, 16, 17)
    }
    assert sorted(ranks.values()) == ["15", "15", "17"]
    assert {unit for unit, rank in ranks.items() if rank == "15"} == {"thanh-hoa", "yen-bai"}


def test_papi_2019_groups_hold_16_15_16_16_from_low_to_high(site: Site) -> None:
    table = page(site, "vi", "papi/2019/index.html").xpath(f"//table[{class_of('classes')}]")[0]
    counts = [int(words(cell)) for cell in table.xpath(f"./tbody/tr/td[{class_of('number')}]")]
    assert counts[::-1] == [16, 15, 16, 16]


def test_papi_total_is_the_sum_of_its_dimensions(site: Site) -> None:
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
def test_papi_gives_no_rank(site: Site, year: int) -> None:
    tree = page(site, "vi", f"papi/{year}/index.html")
    assert not tree.xpath(f"//*[{class_of('rank-cell')}]")
    card = page(site, "vi", f"papi/{year}/ha-noi.html")
    assert not card.xpath(f"//span[{class_of('of')}]")
    assert not HAS_DIGIT.search(words(card.xpath(f"//p[{class_of('big')}]")[1]))


def test_nothing_is_compared_across_a_series_break(site: Site) -> None:
    broken = [
        block
        for block in LEDGER.blocks
        if (then := LEDGER.before(block)) is not None and not LEDGER.comparable(block, then, "total")
    ]
    assert {(block.index, block.period) for block in broken} >= {("pci", "2013"), ("pci", "2006"), ("papi", "2018")}
    for block in broken:
        for language in FOLDERS:
            table = ranking(page(site, language, f"{block.index}/{block.period}/index.html"), block.block)
            assert not table.xpath(".//span[@class='up' or @class='down']")
            for unit in block.rows:
                card = page(site, language, f"{block.index}/{block.period}/{unit}.html")
                headline = card.xpath("//div[@class='headline']")[0]
                assert not headline.xpath(".//span[@class='up' or @class='down']")
                current = card.xpath("//table[@class='history']//tr[@class='current']")
                assert not [row for row in current if row.xpath(".//span[@class='up' or @class='down']")]


def test_components_are_compared_only_where_the_method_says_so(site: Site) -> None:
    for block in LEDGER.blocks:
        then = LEDGER.before(block)
        for unit in block.rows if then and then.framework != block.framework else ():
            card = page(site, "en", f"{block.index}/{block.period}/{unit}.html")
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


def test_every_number_uses_the_decimal_sign_of_its_language(site: Site) -> None:
    for language, other in (("vi", SIGN["en"]), ("en", SIGN["vi"])):
        for cell in page(site, language, "pci/2019/index.html").xpath(f"//td[{class_of('heat')}]"):
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
