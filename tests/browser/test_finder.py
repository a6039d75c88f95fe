"""The finder: what readers type, how they get there by keyboard, and what a screen reader is told."""

from __future__ import annotations

import csv
import json
import unicodedata

import pytest

from congbo.collation import fold
from congbo.naming import spelling
from tests.browser.visit import ALL_BUT_CONTRAST, CONTRAST_ONLY, accessibility_violations, policy_violations, record
from tests.builders import PROJECT, TESTS

SCORECARD = "pci/2018/da-nang.html"
QUERIES = {
    "da nang": "Đà Nẵng",
    "Đà Nẵng": "Đà Nẵng",
    "ĐÀ NẴNG": "Đà Nẵng",
    unicodedata.normalize("NFD", "Đà Nẵng"): "Đà Nẵng",
    "danang": "Đà Nẵng",
    "đà n": "Đà Nẵng",
    "nang da": "Đà Nẵng",
    "tp da nang": "Đà Nẵng",
    "thành phố đà nẵng": "Đà Nẵng",
    "Hoà Bình": "Hòa Bình, Phú Thọ",
    "Hòa Bình": "Hòa Bình, Phú Thọ",
    "hoa binh": "Hòa Bình, Phú Thọ",
    "hà tây": "Hà Tây, Hà Nội",
    "ha tay": "Hà Tây, Hà Nội",
    "tp hcm": "TP. Hồ Chí Minh",
    "tphcm": "TP. Hồ Chí Minh",
    "TP.HCM": "TP. Hồ Chí Minh",
    "hcm": "TP. Hồ Chí Minh",
    "sai gon": "TP. Hồ Chí Minh",
    "hochiminh": "TP. Hồ Chí Minh",
    "ho chi minh city": "TP. Hồ Chí Minh",
    "dak lak": "Đắk Lắk",
    "đắc lắc": "Đắk Lắk",
    "daklak": "Đắk Lắk",
    "kontum": "Kon Tum, Quảng Ngãi",
    "thua thien hue": "Huế",
    "tỉnh nghệ an": "Nghệ An",
    "brvt": "Bà Rịa - Vũng Tàu, TP. Hồ Chí Minh",
    "vung tau": "Bà Rịa - Vũng Tàu, TP. Hồ Chí Minh",
    "bà rịa-vũng tàu": "Bà Rịa - Vũng Tàu, TP. Hồ Chí Minh",
    "hà": "Hà Nội, Hà Tĩnh",
    "hạ": "Hậu Giang",
    "Hanoi": "Hà Nội",
    "pci": "PCI, PCI 2019, PCI 2018",
    "pci 2018": "PCI 2018",
    "2018 pci": "PCI 2018",
    "năng lực cạnh tranh": "PCI",
    "nang luc canh tranh 2018": "PCI 2018",
    "chuyen doi so": "DTI",
    "pgi 2024": "PGI 2024",
    "pci da nang": "Đà Nẵng",
    "<>": "",
    "so tai chinh": "",
    "xyz": "",
    "  ": "",
}
"""What is typed, and the names with which the answer must begin; empty: no answer."""


def ask(page, text, finder="#finder"):
    """Puts a text into the finder, as pasting and speaking do; returns the names that it offers."""
    page.locator(finder).fill(text)
    return page.locator(f"{finder}-list .found-name").all_inner_texts()


@pytest.fixture
def page(open_page):
    """A scorecard with its finder awake."""
    page = open_page(SCORECARD)
    page.locator("#finder").fill("hà nội")
    page.wait_for_selector("#finder-list a")
    return page


def test_every_query_finds_what_the_reader_means(page):
    answers = {query: ask(page, query) for query in QUERIES}
    wrong = {
        query: answers[query]
        for query, wanted in QUERIES.items()
        if answers[query][: wanted.count(", ") + 1] != (wanted.split(", ") if wanted else [])
    }
    assert wrong == {}
    assert len(QUERIES) >= 40


def test_the_unit_that_exists_stands_before_the_one_of_its_name_that_ended(page):
    ask(page, "da nang")
    assert [link.get_attribute("href") for link in page.locator("#finder-list a").all()] == [
        "../../units/da-nang-2025.html",
        "../../units/da-nang.html",
    ]
    assert "đến 30/6/2025" in page.locator("#finder-list a").nth(1).inner_text()


def test_a_successor_says_of_whom_and_another_name_is_shown(page):
    ask(page, "hà tây")
    assert "kế tiếp của Hà Tây" in page.locator("#finder-list a").nth(1).inner_text()
    ask(page, "sài gòn")
    assert "Sài Gòn" in page.locator("#finder-list a").first.inner_text()


def test_invented_units_are_found_on_invented_pages_only_and_are_marked(open_page):
    page = open_page("par-minh-hoa/2025/index.html")
    page.locator("#finder").fill("so tai chinh")
    page.wait_for_selector("#finder-list a")
    assert ask(page, "so tai chinh") == ["Sở Tài chính", "Sở Tài chính"]
    assert "hư cấu" in page.locator("#finder-list a").first.inner_text()
    assert ask(page, "minh") == ["TP. Hồ Chí Minh", "TP. Hồ Chí Minh", *ask(page, "minh")[2:]]


def test_the_keyboard_alone_leads_there(page):
    page.locator("#finder").fill("")
    page.keyboard.type("quang ni")
    box = page.locator("#finder")
    assert box.get_attribute("aria-expanded") == "true"
    page.keyboard.press("ArrowDown")
    active = page.locator(f"#{box.get_attribute('aria-activedescendant')}")
    assert active.get_attribute("aria-selected") == "true"
    assert active.locator(".found-name").inner_text() == "Quảng Ninh"
    page.keyboard.press("Enter")
    page.wait_for_url("**/units/quang-ninh.html")


def test_arrows_go_round_through_the_input(page):
    names = ask(page, "hai")
    marks = []
    for _ in range(len(names) + 2):
        page.keyboard.press("ArrowDown")
        marks.append(
            page.evaluate("document.querySelector('#finder-list [aria-selected=true] .found-name')?.textContent")
        )
    assert marks == [*names, None, names[0]]
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert page.locator("#finder-list a").last.get_attribute("aria-selected") == "true"


def test_enter_takes_the_first_answer_even_before_the_index_has_arrived(open_page):
    page = open_page(SCORECARD)
    page.evaluate("document.querySelector('#finder').focus()")
    page.keyboard.insert_text("pci 2018")
    page.keyboard.press("Enter")
    page.wait_for_url("**/pci/2018/index.html")


def test_escape_closes_the_answers_and_keeps_the_text(page):
    ask(page, "hai")
    page.keyboard.press("Escape")
    assert page.locator("#finder-list").is_hidden()
    assert (page.locator("#finder").get_attribute("aria-expanded"), page.locator("#finder").input_value()) == (
        "false",
        "hai",
    )
    page.keyboard.press("ArrowDown")
    assert page.locator("#finder-list").is_visible()


def test_answers_close_when_the_reader_moves_on(page):
    ask(page, "hai")
    page.keyboard.press("Tab")
    assert page.locator("#finder-list").is_hidden()


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("xyz", "Không tìm thấy. Hãy thử ít từ hơn, hoặc chỉ một phần của tên."),
        ("pci 2018", "1 kết quả"),
        ("da nang", "2 kết quả"),
        ("tinh", "hiện 12 kết quả đầu"),
        ("", ""),
    ],
)
def test_the_number_of_answers_is_told(page, query, told):
    shown = ask(page, query)
    assert told in page.locator(".site-header [role=status]").inner_text()
    assert len(shown) <= 12


def test_screen_readers_meet_a_combobox_with_named_options(page):
    ask(page, "hà tây")
    page.keyboard.press("ArrowDown")
    tree = page.locator(".site-header").aria_snapshot()
    assert 'combobox "Tìm đơn vị, chỉ số, kết quả công bố"' in tree
    assert 'option "Hà Tây Tỉnh, đến 31/7/2008" [selected]' in tree


@pytest.mark.parametrize(("width", "colours"), [(360, "dark"), (1440, "light")])
def test_axe_finds_nothing_while_answers_are_open(open_page, width, colours):
    page = open_page("index.html", width, color_scheme=colours)
    page.locator("#find").fill("ha")
    page.wait_for_selector("#find-list a")
    page.keyboard.press("ArrowDown")
    assert accessibility_violations(page, ALL_BUT_CONTRAST) == []
    assert accessibility_violations(page, CONTRAST_ONLY) == []


def test_home_has_one_finder_and_it_answers_in_english_too(open_page):
    page = open_page("en/index.html")
    assert page.locator(".finder:visible").count() == 1
    page.locator("#find").fill("hai phong")
    page.wait_for_selector("#find-list a")
    assert page.locator("#find-list .found-about").first.inner_text() == "City under central government"
    page.locator("#find-list a").first.click()
    page.wait_for_url("**/en/units/hai-phong-2025.html")


def test_a_first_visit_does_not_load_the_index(open_page, browser_site):
    page = open_page(None)
    kept = record(page)
    page.goto((browser_site / SCORECARD).as_uri())
    assert not [url for url in kept.requests if "finder-" in url]
    page.locator("#finder").fill("da nang")
    page.wait_for_selector("#finder-list a")
    assert len([url for url in kept.requests if "finder-" in url]) == 1
    assert policy_violations(page) == []


def test_a_site_whose_index_is_lost_shows_the_link_again(open_page):
    page = open_page(SCORECARD)
    page.evaluate("document.querySelector('.finder').dataset.index = 'lost.js'")
    page.locator("#finder").focus()
    page.wait_for_selector(".find:visible")
    assert page.locator("#finder").is_hidden()


def test_without_scripts_a_link_leads_to_the_list(open_page):
    page = open_page(SCORECARD, java_script_enabled=False)
    assert page.locator("#finder").is_hidden()
    assert page.locator(".find").get_attribute("href") == "../../units/index.html"


def test_the_script_folds_and_spells_as_the_program_does(open_page):
    page = open_page(SCORECARD)
    with (TESTS / "spellings.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        folded, spelt = page.evaluate("text => [congbo.fold(text), congbo.spell(text).normalize('NFC')]", row["text"])
        assert (folded, spelt) == (row["folded"], row["spelt"])


def test_the_script_folds_every_commune_as_the_program_does(open_page):
    with (PROJECT / "sources" / "data" / "units" / "wards_2025-03_63tinh.csv").open(
        encoding="utf-8", newline=""
    ) as file:
        names = [row["full_name"] for row in csv.DictReader(file)]
    made = open_page(SCORECARD).evaluate("names => names.map(name => [congbo.fold(name), congbo.spell(name)])", names)
    assert made == [[fold(name), spelling(name)] for name in names]
    assert len(json.dumps(names)) > 100_000
