"""The ranking of a release: a table wider than a phone, with its components as a heat-map."""

import pytest

RANKING = "pci/2018/index.html"
COMPONENT = "pci/2018/land.html"
COLOURS_BY_STEP = """() => {
  const colours = {};
  for (const cell of document.querySelectorAll(".ranking .heat")) {
    (colours[cell.className] ??= new Set()).add(getComputedStyle(cell).backgroundColor);
  }
  return Object.values(colours).map(found => [...found]);
}"""


def test_cells_of_a_step_share_a_colour_and_steps_do_not(open_page):
    colours = open_page(RANKING).evaluate(COLOURS_BY_STEP)
    assert [len(found) for found in colours] == [1] * 5
    assert len({found[0] for found in colours}) == 5


def test_rank_and_name_stay_in_sight_without_overlap_when_the_table_scrolls(open_page):
    page = open_page(RANKING, 360)
    page.locator(".scroll.tall").evaluate("table => table.scrollLeft = 200")
    rank, name = (
        page.locator(f".ranking tbody tr:first-child .{cell}").bounding_box() for cell in ("rank-cell", "unit-cell")
    )
    assert rank["x"] == pytest.approx(0, abs=1)
    assert name["x"] == pytest.approx(rank["x"] + rank["width"], abs=1)


@pytest.mark.parametrize(("address", "width"), [(RANKING, 1440), (COMPONENT, 1440), (COMPONENT, 360)])
def test_head_of_a_table_stays_in_sight_when_the_page_scrolls(open_page, address, width):
    page = open_page(address, width)
    page.locator("table:has([data-column]) tbody tr").nth(40).evaluate("row => row.scrollIntoView()")
    head = page.locator("thead:has([data-column])") if width < 400 else page.locator("th[data-column]").first
    assert head.bounding_box()["y"] == pytest.approx(0, abs=1)


def test_a_scorecard_leads_to_its_row_which_is_marked(open_page):
    page = open_page("pci/2018/dak-nong.html")
    page.get_by_role("link", name="Hạng trong 63 tỉnh, thành phố").click()
    row = page.locator("tr:target")
    assert row.locator("th").inner_text() == "Đắk Nông"
    assert 0 < row.bounding_box()["y"] < 900
