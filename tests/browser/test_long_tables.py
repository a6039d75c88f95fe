"""A ranking of more than a thousand units: light, and quick to sort, as only the first rows are in sight."""

from __future__ import annotations

import gzip

import pytest

from benchmarks.national import write_national_results
from congbo.pipeline import Places, build
from tests.browser.test_sorting import cells, head, sorted_by
from tests.builders import PROJECT

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


@pytest.mark.parametrize(("name", "most"), [("index", 18), ("c01", 25)])
def test_a_row_weighs_little_as_it_is_sent(long_site, name, most):
    page = (long_site / "speed" / "2025" / f"{name}.html").read_bytes()
    assert len(gzip.compress(page)) < 8000 + most * UNITS


def test_cells_without_classes_are_told_by_their_order(page):
    first = page.locator(".ranking tbody tr").first
    align = "cell => getComputedStyle(cell).textAlign"
    assert [cell.evaluate(align) for cell in first.locator("th, td").all()] == ["right", "left", "right"]
    assert first.locator("td").last.evaluate("cell => getComputedStyle(cell).fontWeight") == "650"
