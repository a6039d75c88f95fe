from dataclasses import replace

from congbo.views.embeds.code import EmbedCode, headline_code, ranking_codes
from tests.builders import index_yml, last_block, small_results

ASKED = small_results(index=index_yml(embeds="true"))


def code(base_url: str = "", language: str = "en") -> EmbedCode:
    context, index, release, _ = last_block(ASKED, language)
    settings = context.settings.model_copy(update={"base_url": base_url})
    made = headline_code(replace(context, settings=settings), index, release, "a", "x/2024/a.html")
    assert made is not None
    return made


def test_the_code_has_whole_addresses_where_that_of_the_site_is_known() -> None:
    made = code("https://example.org/kq/", "en")
    assert made.address == "https://example.org/kq/en/embed/x/2024/v1/a.html"
    assert made.picture == "https://example.org/kq/en/embed/x/2024/v1/a.svg"
    assert made.target == "https://example.org/kq/en/x/2024/a.html"
    assert made.is_complete


def test_elsewhere_addresses_begin_at_the_root_of_the_site() -> None:
    made = code(language="vi")
    assert (made.address, made.is_complete) == ("embed/x/2024/v1/a.html", False)
    assert (made.href, made.picture_href) == ("../../embed/x/2024/v1/a.html", "../../embed/x/2024/v1/a.svg")


def test_headlines_are_made_where_the_index_asks_for_them_and_rankings_always() -> None:
    context, index, release, judged = last_block(small_results())
    assert headline_code(context, index, release, "a", "x/2024/a.html") is None
    (ranking,) = ranking_codes(context, index, release, {"provinces": judged}, "x/2024/index.html")
    assert (ranking.id, ranking.title) == ("provinces", "Provinces – TEST 2024")
    assert ranking.href == "../../embed/x/2024/v1/ranking/provinces.html"
