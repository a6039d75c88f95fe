"""Rankings as readers work with them: sorted, filtered, sent to others."""

from __future__ import annotations

import csv

import pytest

from congbo.collation import sort_key
from tests.browser.visit import (
    ALL_BUT_CONTRAST,
    CONTRAST_ONLY,
    accessibility_violations,
    layout_shift,
    policy_violations,
    scrolls_sideways,
)
from tests.builders import PROJECT

RANKING = "pci/2018/index.html"
COMPONENT = "pci/2018/land.html"
MISSING = "papi/2024/index.html"
BLOCKS = "par-minh-hoa/2025/index.html"


def head(page, column):
    """The button that sorts by a column."""
    return page.locator(f"th[data-column={column}] button").first


def cells(page, column):
    """What the rows that are seen have in a column, from top to bottom."""
    return page.evaluate(
        """column => {
          const head = document.querySelector(`th[data-column=${column}]`);
          return Array.from(head.closest("table").tBodies[0].rows).filter(row => !row.hidden)
            .map(row => row.cells[head.cellIndex].textContent);
        }""",
        column,
    )


def sorted_by(page):
    """Columns that say that they are sorted, and how."""
    return page.evaluate(
        "Array.from(document.querySelectorAll('th[aria-sort]'), th => [th.dataset.column, th.getAttribute('aria-sort')])"
    )


def address_of(page):
    """The address as it stands now."""
    return page.evaluate("location.href")


def values(texts):
    """Figures in Vietnamese writing, None where there is none."""
    return [float(text.replace(",", ".")) if text[:1].isdigit() else None for text in texts]


def test_a_table_says_from_the_beginning_how_it_is_sorted(open_page):
    assert sorted_by(open_page(RANKING, java_script_enabled=False)) == [["rank", "ascending"]]
    assert sorted_by(open_page(MISSING)) == [["total", "descending"]]


@pytest.mark.parametrize("column", ["total", "land", "labour", "unit", "rank", "score-change", "rank-change"])
def test_a_click_sorts_and_another_turns_it_round(open_page, column):
    page = open_page(RANKING)
    before = cells(page, column)
    head(page, column).click()
    once = cells(page, column)
    head(page, column).click()
    assert sorted(once) == sorted(before)
    assert cells(page, column) != once
    assert [name for name, _ in sorted_by(page)] == [column]


def test_scores_begin_with_the_best_and_names_with_a(open_page):
    page = open_page(RANKING)
    head(page, "land").click()
    figures = values(cells(page, "land"))
    assert figures == sorted(figures, reverse=True)
    assert sorted_by(page) == [["land", "descending"]]
    head(page, "unit").click()
    names = cells(page, "unit")
    assert names == sorted(names, key=sort_key)
    assert names.index("Cà Mau") < names.index("Cao Bằng") < names.index("Cần Thơ") < names.index("Đà Nẵng")
    assert sorted_by(page) == [["unit", "ascending"]]


def test_a_fall_counts_as_less_than_none(open_page):
    page = open_page(RANKING)
    head(page, "score-change").click()
    signs = [text[0] for text in cells(page, "score-change")]
    assert "".join(signs).strip("▲=▼") == ""
    assert signs == sorted(signs, key="▲=▼".index)
    amounts = [float(text.split()[-1].replace(",", ".")) for text in cells(page, "score-change") if text[0] == "▲"]
    assert amounts == sorted(amounts, reverse=True)


@pytest.mark.parametrize("clicks", [1, 2])
def test_what_is_missing_stays_last_in_both_directions(open_page, clicks):
    page = open_page(MISSING)
    for _ in range(clicks):
        head(page, "d1").click()
    figures = values(cells(page, "d1"))
    known = [figure for figure in figures if figure is not None]
    assert 0 < len(known) < len(figures)
    assert figures[len(known) :] == [None] * (len(figures) - len(known))
    assert known == sorted(known, reverse=clicks == 1)


def test_equal_figures_keep_the_order_of_the_ranking(open_page):
    page = open_page(BLOCKS)
    head(page, "class").click()
    rows = list(zip(cells(page, "class"), map(int, cells(page, "rank")), strict=True))
    by_class = {name: [rank for other, rank in rows if other == name] for name, _ in rows}
    assert all(ranks == sorted(ranks) for ranks in by_class.values())
    assert next(iter(by_class)) == "Hoàn thành xuất sắc nhiệm vụ"


def test_the_script_orders_every_name_as_the_program_does(open_page):
    with (PROJECT / "sources" / "data" / "units" / "wards_2026-04_34tinh.csv").open(
        encoding="utf-8", newline=""
    ) as file:
        names = sorted(
            {row["full_name"] for row in csv.DictReader(file)} | {"Phường 2", "Phường 10", "Bà Rịa - Vũng Tàu"}
        )
    made = open_page(RANKING).evaluate(
        """names => names.map(name => [congbo.order(name), name])
          .sort((one, other) => one[0] < other[0] ? -1 : 1).map(pair => pair[1])""",
        names,
    )
    assert made == sorted(names, key=sort_key)
    assert len(names) > 2500


def test_a_region_a_name_and_a_class_leave_their_rows(open_page):
    page = open_page(RANKING)
    page.locator("select[name=group]").select_option("mekong-delta")
    assert len(cells(page, "unit")) == 13
    page.locator("input[name=name]").fill("giang")
    assert cells(page, "unit") == ["An Giang", "Kiên Giang", "Tiền Giang", "Hậu Giang"]
    assert "Hiện 4 trong 63" in page.locator(".table-status [role=status]").last.inner_text()
    page.locator(".table-status button").click()
    assert len(cells(page, "unit")) == 63
    page.goto(address_of(page).split("#")[0].replace(RANKING, BLOCKS))
    page.locator("select[name=class]").first.select_option(label="Hoàn thành xuất sắc nhiệm vụ")
    assert set(cells(page, "class")) == {"Hoàn thành xuất sắc nhiệm vụ"}


def test_accents_do_not_matter_for_a_name_nor_do_its_first_words(open_page):
    page = open_page(RANKING)
    page.locator("input[name=name]").fill("VŨNG")
    assert cells(page, "unit") == ["Bà Rịa - Vũng Tàu"]
    page.locator("input[name=name]").fill("dak")
    assert cells(page, "unit") == ["Đắk Lắk", "Đắk Nông"]


def test_the_address_holds_the_view_and_opens_it_elsewhere(open_page):
    page = open_page(RANKING)
    head(page, "land").click()
    head(page, "land").click()
    page.locator("select[name=group]").select_option("central-highlands")
    page.locator("input[name=name]").fill("dak")
    assert address_of(page).endswith("#block=provinces&sort=land&order=ascending&name=dak&group=central-highlands")
    other = open_page(RANKING)
    other.goto(address_of(page))
    other.reload()
    assert cells(other, "unit") == cells(page, "unit") != []
    assert (other.locator("select[name=group]").input_value(), sorted_by(other)) == (
        "central-highlands",
        [["land", "ascending"]],
    )
    assert page.locator(".switch").get_attribute("href").endswith(address_of(page).split("#")[1])
    page.locator(".switch").click()
    page.wait_for_selector("html[lang=en] .ranking tr[hidden]", state="attached")
    assert cells(page, "unit") == ["Dak Lak", "Dak Nong"]


def test_an_address_with_unknown_words_shows_the_usual_view(open_page):
    page = open_page(None)
    blank = open_page(RANKING)
    page.goto(address_of(blank) + "#block=provinces&sort=nothing&group=nowhere&class=none")
    assert cells(page, "unit") == cells(blank, "unit")
    assert sorted_by(page) == [["rank", "ascending"]]


def test_back_in_the_usual_view_the_address_is_clean(open_page):
    page = open_page(RANKING)
    head(page, "land").click()
    page.locator(".table-status button").click()
    assert address_of(page).split("#")[1] == ""
    assert page.locator(".table-status button").is_hidden()


def test_one_block_can_be_seen_alone_and_sent(open_page):
    page = open_page(BLOCKS)
    page.locator("[data-only=communes]").click()
    assert (page.locator("#departments").is_visible(), page.locator("#communes").is_visible()) == (False, True)
    assert address_of(page).endswith("#only=communes")
    page.reload()
    assert page.locator("#departments").is_hidden()
    assert page.locator("[data-only=communes]").get_attribute("aria-current") == "true"
    page.locator("[data-only='']").click()
    assert page.locator("#departments").is_visible()


def test_each_block_is_sorted_apart(open_page):
    page = open_page(BLOCKS)
    departments = cells(page, "unit")
    page.locator("th[data-column=unit] button").nth(1).click()
    assert cells(page, "unit") == departments
    assert address_of(page).split("#")[1].startswith("block=communes&sort=unit")


def test_the_keyboard_sorts_and_the_status_tells(open_page):
    page = open_page(RANKING)
    head(page, "land").focus()
    page.keyboard.press("Enter")
    assert sorted_by(page) == [["land", "descending"]]
    assert page.evaluate("document.activeElement.closest('th').dataset.column") == "land"
    page.keyboard.press("Space")
    assert sorted_by(page) == [["land", "ascending"]]
    told = page.locator(".table-status [role=status]").last.inner_text()
    assert told == "Hiện 63 trong 63, sắp xếp theo “Tiếp cận đất đai”, tăng dần"


def test_screen_readers_meet_column_heads_with_buttons(open_page):
    page = open_page(RANKING)
    tree = page.locator("table.ranking thead").aria_snapshot()
    assert 'columnheader "Điểm":' in tree
    assert 'button "Điểm"' in tree


@pytest.mark.parametrize("width", [360, 1440])
def test_component_rankings_sort_too(open_page, width):
    page = open_page(COMPONENT, width)
    head(page, "score-change").click()
    amounts = cells(page, "score-change")
    assert amounts[0].startswith("▲")
    page.locator("select[name=group]").select_option("southeast")
    assert len(cells(page, "unit")) == 6
    assert not scrolls_sideways(page)


def test_an_anchor_leads_to_a_row_as_ever(open_page):
    page = open_page(None)
    url = open_page(RANKING).url
    page.goto(url + "#unit-dak-nong")
    box = page.locator("#unit-dak-nong").bounding_box()
    assert 0 < box["y"] < 900


def test_head_and_name_stay_in_sight_in_a_small_window(open_page):
    page = open_page(RANKING, 360)
    page.locator(".ranking tbody tr").nth(50).evaluate("row => row.scrollIntoView({block: 'center'})")
    page.locator(".scroll.tall").evaluate("table => table.scrollLeft = 200")
    seen = page.locator("th[data-column=unit]").bounding_box()
    frame = page.locator(".scroll.tall").bounding_box()
    assert seen["y"] == pytest.approx(frame["y"], abs=1)
    assert seen["x"] < 60


@pytest.mark.parametrize(("width", "colours"), [(360, "dark"), (1440, "light")])
def test_axe_finds_nothing_in_a_sorted_and_filtered_table(open_page, width, colours):
    page = open_page(RANKING, width, color_scheme=colours)
    head(page, "land").click()
    page.locator("select[name=group]").select_option("mekong-delta")
    assert policy_violations(page) == []
    assert accessibility_violations(page, ALL_BUT_CONTRAST) == []
    assert accessibility_violations(page, CONTRAST_ONLY) == []


@pytest.mark.parametrize("width", [360, 1440])
def test_nothing_moves_when_the_script_wakes_on_several_tables(open_page, width):
    assert layout_shift(open_page(BLOCKS, width)) < 0.001
