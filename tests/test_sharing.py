"""What a page says of itself where a link to it is shared: title, a sentence with the figure, language, address."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from congbo.render import CUT, Renderer
from congbo.views.home import view_home
from congbo.views.parts import Page
from congbo.views.release import view_release
from congbo.views.scorecard import view_scorecard
from tests.builders import TEMPLATES, Files, context_of, index_yml, last_block, release_yml, small_results


def told(template: str, page: Page, language: str = "en", base_url: str = "https://example.org/kq/") -> dict[str, str]:
    """The properties, and the description for search engines."""
    context = context_of(small_results(), language)
    renderer = Renderer(TEMPLATES, context.language, context.settings.name, base_url=base_url)
    head = renderer.render(template, page).partition(CUT)[0]
    return dict(re.findall(r'<meta (?:property|name)="([^"]+)" content="([^"]*)">', head))


def scorecard(files: Files, language: str = "en") -> Page:
    context, index, release, judged = last_block(files, language)
    return view_scorecard(context, index, release, judged, 0)


def test_a_scorecard_says_its_figure_in_a_sentence() -> None:
    said = told("scorecard.html", scorecard(small_results()))
    assert said["og:title"] == "A – TEST 2024"
    assert said["og:description"] == said["description"]
    assert said["description"] == "A scored 50.00 points in the TEST 2024 and ranked 3rd among 3 provinces."
    assert said["og:type"] == "article"


@pytest.mark.parametrize(("language", "address"), [("vi", "x/2024/a.html"), ("en", "en/x/2024/a.html")])
def test_the_address_is_whole_and_the_language_that_of_the_page(language: str, address: str) -> None:
    said = told("scorecard.html", scorecard(small_results(), language), language)
    assert said["og:url"] == f"https://example.org/kq/{address}"
    locales = (said["og:locale"], said["og:locale:alternate"])
    assert locales == (("vi_VN", "en_GB") if language == "vi" else ("en_GB", "vi_VN"))


def test_without_an_address_of_the_site_none_is_made_up() -> None:
    assert "og:url" not in told("scorecard.html", scorecard(small_results()), base_url="")


def test_a_release_says_who_leads_and_names_no_links() -> None:
    context, index, release, _ = last_block(small_results())
    said = told("release.html", view_release(context, index, release))
    assert said["description"] == "Test index 2024: C leads with 70.00 points, 10.00 points ahead of B."


def test_a_forecast_says_of_nobody_that_it_leads() -> None:
    context, index, release, _ = last_block(small_results(release=release_yml(status="forecast")))
    assert told("release.html", view_release(context, index, release))["description"] == "Test index 2024"


def test_invented_figures_say_so_wherever_they_are_shared() -> None:
    files = small_results(index=index_yml(illustrative="true"), release=release_yml(status="illustrative"))
    said = told("scorecard.html", scorecard(files))
    assert said["og:description"] == f"Invented figures. {said['description']}"


def test_a_page_that_gathers_what_others_say_is_no_article() -> None:
    said = told("home.html", view_home(context_of(small_results())))
    assert (said["og:type"], said["og:url"]) == ("website", "https://example.org/kq/en/index.html")


def test_a_card_is_named_by_its_whole_address_and_only_where_there_is_one() -> None:
    context, index, release, judged = last_block(small_results())
    asked = replace(context, settings=context.settings.model_copy(update={"cards": True}))
    said = told("scorecard.html", view_scorecard(asked, index, release, judged, 0))
    assert said["og:image"] == "https://example.org/kq/en/x/2024/a.png"
    assert (said["og:image:width"], said["og:image:height"]) == ("1200", "630")
    assert said["og:image:alt"] == said["description"]
    assert "og:image" not in told("scorecard.html", scorecard(small_results()))
