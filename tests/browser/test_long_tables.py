"""A ranking of more than a thousand units: light, and quick to sort, as only the first rows are in sight."""

from __future__ import annotations

import gzip

import pytest

from benchmarks.national import write_national_results
from congbo.pipeline import Places, build
from tests.browser.test_sorting import cells, head, sorted_by
from tests.builders import PROJECT
from tests.communes import write_communes

UNITS = 1001


@pytest.fixture(scope="module")
def long_site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("long")
    write_national_results(folder / "results", UNITS, 1, 2)
    places = Places(PROJECT, folder / "results", folder / "site", folder / "cache")
    build(places, lambda stage, pages: None, for_public=False)  # nothing in it was ever released
    return folder / "site"


@pytest.fixture
def page(open_page, long_site):
    page = open_page(None)
    page.goto((long_site / "speed" / "2025" / "index.html").as_uri())
    return page


def test_the_first_hundred_are_in_sight_and_the_others_a_button_away(page):
    assert len(cells(page, "unit")) == 100
    page.locator(".table-more button").click()
    assert len(cells(page, "unit")) == UNITS
    assert page.locator(".table-more button").is_hidden()
    assert page.evaluate("document.activeElement.closest('tr').rowIndex") == 100


def test_sorting_and_searching_look_at_all_rows(page):
    head(page, "rank").click()
    assert (cells(page, "rank")[0], len(cells(page, "rank"))) == (str(UNITS), 100)
    page.locator("input[name=name]").fill("hoan kiem")
    assert [name.split()[1:3] for name in cells(page, "unit")] == [["Hoàn", "Kiếm"]]
    assert page.locator(".table-more button").is_hidden()
    assert sorted_by(page) == [["rank", "descending"]]


def test_without_scripts_every_row_is_there(open_page, long_site):
    page = open_page(None, java_script_enabled=False)
    page.goto((long_site / "speed" / "2025" / "index.html").as_uri())
    assert page.locator(".ranking tbody tr:visible").count() == UNITS


@pytest.mark.parametrize(("name", "most"), [("index", 17), ("c01", 14)])
def test_a_row_weighs_little_as_it_is_sent(long_site, name, most):
    page = (long_site / "speed" / "2025" / f"{name}.html").read_bytes()
    assert len(gzip.compress(page)) < 8000 + most * UNITS


def test_cells_without_classes_are_told_by_their_order(page):
    first = page.locator(".ranking tbody tr").first
    align = "cell => getComputedStyle(cell).textAlign"
    assert [cell.evaluate(align) for cell in first.locator("th, td").all()] == ["right", "left", "right"]
    assert first.locator("td").last.evaluate("cell => getComputedStyle(cell).fontWeight") == "650"


@pytest.mark.parametrize("name", ["index", "c01"])
def test_cells_without_scopes_are_heads_of_their_rows(page, name):
    page.goto(page.url.replace("index.html", f"{name}.html"))
    assert page.get_by_role("rowheader").count() == 100
    assert page.get_by_role("columnheader").count() == 3


@pytest.mark.parametrize("scripts", [True, False])
def test_a_shared_place_is_told_by_a_sign_and_where_scripts_run_by_words(open_page, long_site, scripts):
    page = open_page(None, java_script_enabled=scripts)
    page.goto((long_site / "speed" / "2025" / "c01.html").as_uri())
    rank = page.locator(".ranking tbody tr").first.locator("td").first
    assert rank.text_content() == ("đồng hạng =1" if scripts else "=1")
    assert page.get_by_text("Dấu = trước hạng: đồng hạng.").is_visible()


def test_the_ranking_on_a_component_is_sorted_and_searched_like_any_other(page):
    page.goto(page.url.replace("index.html", "c01.html"))
    assert len(cells(page, "unit")) == 100
    head(page, "score").click()
    head(page, "score").click()
    scores = [float(score.replace(",", ".")) for score in cells(page, "score")]
    assert scores == sorted(scores)
    assert scores[0] < scores[-1]
    page.locator("input[name=name]").fill("hoan kiem")
    assert [name.split()[1:3] for name in cells(page, "unit")] == [["Hoàn", "Kiếm"]]


@pytest.fixture(scope="module")
def site_within_provinces(tmp_path_factory):
    folder = tmp_path_factory.mktemp("within")
    write_communes(folder / "results", UNITS, 2)
    places = Places(PROJECT, folder / "results", folder / "site", folder / "cache")
    build(places, lambda stage, pages: None, for_public=False)
    return folder / "site"


def test_long_tables_are_filtered_by_province_and_class(open_page, site_within_provinces):
    page = open_page(None)
    page.goto((site_within_provinces / "speed" / "2025" / "index.html").as_uri())
    page.locator("select[name=group]").select_option(label="Cao Bằng")
    assert all(name.endswith(" Cao Bằng") for name in cells(page, "unit"))
    assert len(cells(page, "unit")) == 56
    page.locator("select[name=group]").select_option(label="tất cả")
    page.locator("select[name=class]").select_option(label="Yếu")
    assert {name.strip() for name in cells(page, "class")} == {"Yếu"}
