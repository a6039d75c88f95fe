"""Units side by side: chosen, sent, read out, and exactly as their own pages show them."""

from __future__ import annotations

import random

import pytest
from playwright.sync_api import expect

from congbo.formats import Formats
from congbo.languages import LANGUAGES, load_language
from tests.browser.visit import (
    ALL_BUT_CONTRAST,
    CONTRAST_ONLY,
    accessibility_violations,
    layout_shift,
    policy_violations,
    record,
    scrolls_sideways,
    wait_until,
)
from tests.builders import TEMPLATES

HEADS = ".compared thead th"
PAIR = "pci/2018:da-nang,ben-tre"


@pytest.fixture
def compare(open_page, browser_site):
    """Opens the page with a choice in its address."""

    def open_choice(choice, width=1440, language="", **options):
        page = open_page(None, width, **options)
        page.goto((browser_site / language / "compare.html").as_uri() + f"#{choice}")
        page.wait_for_selector(".compared caption", state="attached")
        return page

    return open_choice


def heads(page):
    """The heads of the columns."""
    return page.locator(HEADS).all_inner_texts()


def figures(page, name):
    """What a row says, in the order of the columns, without what is for the ear."""
    return page.evaluate(
        """name => {
          const row = Array.from(document.querySelectorAll(".compared tbody tr")).find(one => one.cells[0].textContent === name);
          return Array.from(row.cells).slice(1).map(cell => {
            const copy = cell.cloneNode(true);
            copy.querySelectorAll(".spoken").forEach(words => words.remove());
            return copy.textContent;
          });
        }""",
        name,
    )


def address_of(page):
    """What stands behind `#` now."""
    return page.evaluate("location.hash.slice(1)")


def offered(page):
    """The names that the field for adding offers."""
    return page.locator("#compare-unit-list .found-name").all_inner_texts()


def test_a_choice_in_the_address_is_set_side_by_side(compare):
    page = compare(PAIR)
    assert heads(page) == ["Thành phần", "Đà Nẵng", "Bến Tre", "Chênh lệch", "Trung bình 63 tỉnh, thành phố"]
    assert figures(page, "Hạng") == ["5", "4", "", ""]
    assert figures(page, "Điểm tổng hợp") == ["67,65", "67,67", "−0,02", "63,31"]
    assert figures(page, "Gia nhập thị trường") == ["7,94", "6,95", "+0,99", "7,39"]
    assert page.title() == "Đà Nẵng – Bến Tre – PCI 2018"
    assert page.locator("#compare-summary").inner_text().startswith("Trong 10 thành phần, Đà Nẵng hơn Bến Tre ở 3")


def test_the_best_is_bold_and_said_to_be_so(compare):
    page = compare(PAIR)
    row = page.locator(".compared tbody tr", has_text="Gia nhập thị trường")
    assert row.locator("strong").all_inner_texts() == ["7,94"]
    assert row.locator(".spoken").all_text_contents() == [", tốt nhất ở đây"]


@pytest.mark.parametrize("release", ["pci/2018", "papi/2024", "dti/2022", "pgi/2024", "par-minh-hoa/2025"])
@pytest.mark.parametrize("language", ["", "en/"])
def test_every_figure_is_the_one_on_the_scorecard(compare, browser_site, release, language):
    page = compare(f"{release}:", language=language)
    units = page.evaluate(
        """() => { const told = []; const keep = congbo.compare; return new Promise(done => {
          congbo.compare = data => { keep(data); done(data.blocks.map(block => block.units.map(unit => unit[0]))); };
          const script = document.createElement("script");
          script.src = document.querySelector(".comparison").dataset.root + document.getElementById("compare-release").value + "/comparison.js";
          document.head.append(script);
        }); }"""
    )
    card = page.context.new_page()
    for block in units:
        for unit in (block[0], block[len(block) // 2], block[-1]):
            page.evaluate("choice => { location.hash = choice; }", f"{release}:{unit}")
            wait_until(page, f"document.querySelector('.compared thead a')?.href.endsWith('/{unit}.html')")
            shown = page.evaluate(
                """() => Array.from(document.querySelectorAll(".compared tbody tr"))
                  .filter(row => row.querySelector("th a")).map(row => [row.cells[0].textContent,
                    (row.cells[1].querySelector("strong, span")).textContent])"""
            )
            card.goto((browser_site / language / release / f"{unit}.html").as_uri())
            scores = dict(
                card.evaluate(
                    """() => Array.from(document.querySelectorAll("table.components tbody tr"))
                      .map(row => [row.querySelector("th a").textContent, row.querySelector(".score").textContent.trim()])"""
                )
            )
            assert dict(shown) == scores != {}


def test_the_script_writes_figures_as_the_program_does(compare):
    page = compare(PAIR)
    draw = random.Random("figures")  # noqa: S311 - any figures
    steps = [0, 1, -1, 5, -50, 99, 100, 12345, -1234567, *(draw.randrange(-(10**9), 10**9) for _ in range(200))]
    for place, code in enumerate(LANGUAGES):
        formats = Formats(code, load_language(code, TEMPLATES).catalogue.gettext)
        for digits in range(5):
            made = page.evaluate(
                "([steps, digits, at]) => steps.map(one => congbo.figure(one, digits, at))", [steps, digits, place]
            )
            assert made == [formats.number(one, digits, digits) for one in steps]


def test_units_are_added_and_removed_by_keyboard_alone(compare):
    page = compare("pci/2018:da-nang")
    page.locator("#compare-unit").focus()
    assert offered(page) == ["Bến Tre", "Long An", "Bình Dương", "Quảng Nam"]
    page.keyboard.type("ha noi")
    assert offered(page) == ["Hà Nội"]
    page.keyboard.press("Enter")
    expect(page.locator(HEADS).nth(2)).to_have_text("Hà Nội")
    assert address_of(page) == "pci/2018:da-nang,ha-noi"
    assert page.locator("#compare-unit").input_value() == ""
    page.keyboard.type("quang")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator(HEADS)).to_have_count(5)
    page.get_by_label("Bỏ Đà Nẵng").focus()
    page.keyboard.press("Enter")
    expect(page.locator(HEADS).nth(1)).to_have_text("Hà Nội")
    page.go_back()
    expect(page.locator(HEADS).nth(1)).to_have_text("Đà Nẵng")


def test_four_are_enough(compare):
    page = compare("pci/2018:da-nang,ben-tre,ha-noi,hue,ca-mau")
    assert len(heads(page)) == 6
    assert "Cà Mau" not in heads(page)
    assert page.locator("#compare-unit").is_hidden()
    assert "Đã đủ bốn đơn vị" in page.locator(".table-status").inner_text()


def test_components_of_all_levels_on_demand_and_in_the_address(compare):
    page = compare("par-minh-hoa/2025:mh-so-y-te,mh-so-tu-phap")
    first_level = page.locator(".compared tbody tr").count()
    summary = page.locator("#compare-summary").inner_text()
    page.get_by_label("Thành phần ở mọi cấp").check()
    expect(page.locator(".compared .level-2").first).to_be_visible()
    assert address_of(page) == "par-minh-hoa/2025:mh-so-y-te,mh-so-tu-phap:all"
    assert page.locator(".compared tbody tr").count() > 2 * first_level
    assert page.locator("#compare-summary").inner_text() == summary
    page.reload()
    expect(page.locator(".compared .level-2").first).to_be_visible()
    assert page.get_by_label("Thành phần ở mọi cấp").is_checked()


def test_where_there_is_one_level_no_other_is_offered(compare):
    assert compare(PAIR).get_by_label("Thành phần ở mọi cấp").is_hidden()


def test_another_release_keeps_the_units_and_tells_who_is_not_in_it(compare):
    page = compare("pci/2006:ha-noi,ha-tay")
    assert heads(page)[1:3] == ["Hà Nội", "Hà Tây"]
    page.locator("#compare-release").select_option("pci/2018")
    page.wait_for_selector("text=PCI 2018: Tỉnh, thành phố")
    assert heads(page)[1] == "Hà Nội"
    assert page.locator(".table-status").inner_text() == "Không có trong kết quả này: Hà Tây."


def test_only_units_of_one_block_stand_together(compare):
    page = compare("par-minh-hoa/2025:mh-so-y-te,mh-xa-cam-uyen")
    assert len(heads(page)) == 3
    page.locator("#compare-block").select_option("communes")
    expect(page.locator(".chosen li")).to_have_count(0)
    page.locator("#compare-unit").focus()
    page.keyboard.type("xa")
    assert {name.split()[0] for name in offered(page)} == {"Xã"}
    assert page.locator(".comparison .banner").is_visible()


def test_where_no_ranks_are_published_none_are_shown(compare):
    page = compare("papi/2024:ha-noi,da-nang")
    assert page.locator(".compared tbody th").first.inner_text() != "Hạng"


def test_a_missing_figure_says_why_and_nothing_is_subtracted_from_it(compare):
    page = compare("pgi/2024:lao-cai,ha-giang")
    assert figures(page, page.locator(".compared tbody th").nth(1).inner_text())[:2] == ["không công bố"] * 2


def test_the_scorecard_leads_to_its_peers(open_page):
    page = open_page("pci/2018/da-nang.html")
    page.get_by_role("link", name="Bến Tre, Long An").click()
    page.wait_for_selector(".compared caption")
    assert heads(page)[1:4] == ["Đà Nẵng", "Bến Tre", "Long An"]
    page.locator(".switch").click()
    page.wait_for_selector(".compared caption")
    assert heads(page)[1:4] == ["Da Nang", "Ben Tre", "Long An"]


def test_an_unknown_choice_is_an_empty_one(open_page, browser_site):
    page = open_page(None)
    page.goto((browser_site / "compare.html").as_uri() + "#nothing/1999:nobody")
    assert page.locator(".compared").is_hidden()
    assert page.locator(".table-status").inner_text() == "Hãy chọn một đơn vị để bắt đầu."


@pytest.mark.parametrize(("width", "colours"), [(360, "dark"), (1440, "light")])
def test_axe_finds_nothing_in_a_comparison(compare, width, colours):
    page = compare("pci/2018:da-nang,ben-tre,ha-noi,hue", width, color_scheme=colours)
    assert policy_violations(page) == []
    assert not scrolls_sideways(page)
    assert layout_shift(page) < 0.01
    assert accessibility_violations(page, ALL_BUT_CONTRAST) == []
    assert accessibility_violations(page, CONTRAST_ONLY) == []


def test_one_file_is_fetched_for_a_release(compare, browser_site):
    page = compare(PAIR)
    kept = record(page)
    page.locator("#compare-release").select_option("pci/2017")
    page.wait_for_selector("text=PCI 2017: Tỉnh, thành phố")
    page.locator("#compare-release").select_option("pci/2018")
    page.wait_for_selector("text=PCI 2018: Tỉnh, thành phố")
    assert [url.removeprefix(browser_site.as_uri()) for url in kept.requests if "comparison" in url] == [
        "/pci/2017/comparison.js"
    ]


def test_figures_are_fetched_once_a_unit_is_asked_for_and_what_was_typed_stays(open_page, browser_site):
    page = open_page(None)
    kept = record(page)
    page.goto((browser_site / "compare.html").as_uri())
    assert page.locator(".table-status").inner_text() == "Hãy chọn một đơn vị để bắt đầu."
    assert not [url for url in kept.requests if "comparison" in url]
    page.locator("#compare-unit").focus()
    page.keyboard.insert_text("ha noi")
    expect(page.locator("#compare-unit-list .found-name")).to_have_text(["Hà Nội"])
    assert page.locator("#compare-unit").input_value() == "ha noi"
    page.keyboard.press("Enter")
    expect(page.locator(HEADS).nth(1)).to_have_text("Hà Nội")
    assert len([url for url in kept.requests if "comparison" in url]) == 1
