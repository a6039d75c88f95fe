from congbo.views.embeds.embed import Embed
from congbo.views.embeds.headline import view_headline
from tests.builders import context_of, correction_line, corrections_csv, small_results

CORRECTED = small_results() | {"x/2024/corrections.csv": corrections_csv(correction_line(2, "a", "total", "40", "50"))}


def embed(version: int) -> Embed:
    context = context_of(CORRECTED)
    index = context.library.indices[0]
    (release,) = (one for one in (*index.releases, *index.superseded) if one.version == version)
    return view_headline(context, index, release, context.judged[release.folder]["provinces"], 0)


def test_each_version_has_its_own_address_and_its_own_page() -> None:
    assert (embed(1).address, embed(1).page_href) == ("embed/x/2024/v1/a.html", "../../../../x/2024/v1/a.html")
    assert (embed(2).address, embed(2).page_href) == ("embed/x/2024/v2/a.html", "../../../../x/2024/a.html")


def test_an_embed_of_an_earlier_version_says_which_one_holds() -> None:
    assert (embed(1).last, embed(1).current_href) == (2, "../../../../x/2024/a.html")
    assert embed(2).last == 0


def test_an_embed_is_not_to_be_found_by_search() -> None:
    assert embed(2).stays_unlisted
    assert embed(2).cited.version == 2
