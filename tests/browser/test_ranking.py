"""The ranking of a release: a table wider than a phone, with its components as a heat-map."""

import pytest

pytestmark = pytest.mark.xdist_group("browser")

RANKING = "pci/2018/index.html"
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


def test_head_of_a_table_stays_in_sight_when_the_page_scrolls(open_page):
    page = open_page(RANKING)
    page.locator(".ranking tbody tr").nth(40).evaluate("row => row.scrollIntoView()")
    assert page.locator(".ranking thead th").first.bounding_box()["y"] == pytest.approx(0, abs=1)
