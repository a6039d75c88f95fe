"""A reader follows an old citation: it ends where the page tells what has changed since, on a page from disk."""

import pytest
from playwright.sync_api import expect

FOLDER = "ddci-minh-hoa/2024"
CORRECTED = f"{FOLDER}/mh-so-noi-vu.html"


@pytest.mark.parametrize("root", ["", "en/"])
@pytest.mark.parametrize("width", [360, 1440])
def test_a_citation_of_the_first_version_lands_at_it_in_the_list_of_versions(open_page, browser_site, root, width):
    page = open_page(None, width)
    page.goto((browser_site / root / CORRECTED).as_uri() + "#v1")
    versions = page.locator(".versions .version")
    assert versions.evaluate_all("all => all.map(one => one.id)") == ["v2", "v1"]
    assert page.locator("#v1").evaluate("one => one.matches(':target')")
    for told in (page.locator("#v1"), page.locator("#v2 td").first):
        expect(told).to_be_in_viewport()
    assert ("67.21" if root else "67,21") in page.locator("#v2 td").first.inner_text()


@pytest.mark.parametrize("root", ["", "en/"])
def test_the_first_version_leads_to_the_same_unit_in_the_current_one_and_back(open_page, root):
    page = open_page(root + CORRECTED)
    page.locator("#v1 a").click()
    assert page.url.endswith(f"/{root}{FOLDER}/v1/mh-so-noi-vu.html")
    assert "67" in page.locator(".headline .big").first.inner_text()
    page.locator(".notice-superseded a").first.click()
    assert page.url.endswith(f"/{root}{CORRECTED}")
    assert "69" in page.locator(".headline .big").first.inner_text()


def test_every_version_of_every_page_of_a_corrected_release_finds_its_way(open_page, browser_site):
    names = sorted(path.name for path in (browser_site / FOLDER / "v1").glob("*.html"))
    assert len(names) > 30
    page = open_page(None)
    for name in names:
        page.goto((browser_site / FOLDER / "v1" / name).as_uri())
        href = page.locator(".notice-superseded a").first.evaluate("one => one.href")
        assert href == (browser_site / FOLDER / name).as_uri()


def test_a_change_beside_the_figures_is_found_from_the_list_of_corrections(open_page):
    page = open_page("en/corrections.html")
    page.locator("#sipas-minh-hoa-amended-1 a").first.click()
    target = page.locator(":target")
    assert target.get_attribute("id") == "amended-1"
    assert "Handling of complaints" in target.locator("s").inner_text()
