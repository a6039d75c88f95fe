from congbo.model.versions import Redirect
from congbo.views.moved import view_away, view_moved, view_moved_scorecard
from tests.builders import context_of, index_yml, lines, site_settings, small_results, two_releases


def test_a_page_that_moved_leads_on_at_once_and_is_kept_from_search() -> None:
    page = view_moved(context_of(small_results()), Redirect("x/2024/old.html", "x/2023/a.html"))
    assert (page.address, page.forward, page.canonical) == ("x/2024/old.html", "../2023/a.html", "../2023/a.html")
    assert page.target.href == "../2023/a.html"
    assert page.stays_unlisted


def test_a_scorecard_that_was_gathered_leads_on_to_its_section() -> None:
    rows = lines("unit,block,total", "a,provinces,1", "b,provinces,2")
    other = lines("unit,block,total", "a,provinces,3", "b,provinces,2")
    context = context_of(two_releases(rows, other, index=index_yml(scorecards="latest")))
    index = context.library.indices[0]
    page = view_moved_scorecard(context, index, index.releases[0], "a")
    assert (page.address, page.forward) == ("x/2023/a.html", "../../units/a.html#x-2023")
    assert (page.canonical, page.title) == ("../../units/a.html", "A – TEST 2023")


def test_a_page_that_another_site_has_is_led_to_by_its_whole_address() -> None:
    settings = site_settings().model_copy(update={"languages": ("vi",), "other_site": "https://other.example/x"})
    page = view_away(settings, "en", "units/a.html")
    target = "https://other.example/x/en/units/a.html"
    assert (page.address, page.title) == ("units/a.html", settings.name.en)
    assert (page.forward, page.canonical, page.target.href, page.target.text) == (target,) * 4
    assert page.stays_unlisted
