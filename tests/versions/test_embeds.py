from pathlib import Path

import pytest

from congbo.errors import AddressesLost
from congbo.model.versions import Redirect
from congbo.pipeline import Places, build
from congbo.versions.embeds import made_embeds, moved_embeds, promised_embed_files, promised_embeds, successor
from tests.builders import PROJECT, Files, index_yml, lines, released, small_results, sources_of, write_results

FILES = released(small_results(index=index_yml(embeds="true")))
RANKING, HEADLINE = "embed/x/2024/v1/ranking/provinces.html", "embed/x/2024/v1/a.html"


def site(folder: Path, files: Files) -> Path:
    """The built site of these files."""
    results = write_results(folder / "results", files)
    build(Places(PROJECT, results, folder / "site", folder / "cache"), lambda stage, made: None, workers=1)
    return folder / "site"


def without_headlines(*redirects: str) -> Files:
    """The index asks for headlines no more."""
    there = {"redirects.csv": lines("from,to", *redirects)} if redirects else {}
    return FILES | {"x/index.yml": index_yml()} | there


def test_every_embed_that_was_published_is_promised_as_page_and_picture_in_both_languages() -> None:
    sources = sources_of(FILES)
    assert promised_embeds(sources) == [RANKING, *(f"embed/x/2024/v1/{unit}.html" for unit in "abc")]
    assert set(promised_embeds(sources)) == made_embeds(sources)
    files = promised_embed_files(sources, ("vi", "en"))
    assert (files[:2], len(files)) == ([RANKING, RANKING.replace("html", "svg")], 2 * 2 * 4)
    assert promised_embed_files(sources, ["en"]) == files[8:]


def test_a_unit_and_a_block_are_promised_from_their_first_version_on() -> None:
    record = FILES["x/2024/published.csv"] + f"2,d,{'0' * 64},\n"
    scores = FILES["x/2024/scores.csv"] + "d,cities,5\n"
    addresses = FILES["addresses.csv"].replace("2024,1", "2024,2").replace("*.svg", "ranking/cities.svg *.svg")
    files = FILES | {"x/2024/published.csv": record, "x/2024/scores.csv": scores, "addresses.csv": addresses}
    found = promised_embeds(sources_of(files))
    assert {one for one in found if "/d." in one or "cities" in one} == {
        "embed/x/2024/v2/d.html",
        "embed/x/2024/v2/ranking/cities.html",
    }
    assert len(found) == 4 + 6


def test_a_block_that_is_no_more_stays_promised() -> None:
    files = FILES | {"x/2024/scores.csv": FILES["x/2024/scores.csv"].replace("provinces", "cities")}
    assert RANKING in promised_embeds(sources_of(files))
    assert RANKING not in made_embeds(sources_of(files))


@pytest.mark.parametrize(("redirect", "address", "target"), [
    (Redirect("x/", "y/"), RANKING, RANKING.replace("x/", "y/")),
    (Redirect("x/", "y/"), HEADLINE, HEADLINE.replace("x/", "y/")),
    (Redirect("x/2024/a.html", "x/2024/b.html"), HEADLINE, HEADLINE.replace("a.html", "b.html")),
    (Redirect("x/2024/a.html", "x/2024/b.html"), RANKING, None),
    (Redirect("x/2024/a.html", "x/2024/gone.html"), HEADLINE, "x/2024/gone.html"),
    (Redirect("x/2024/a.html", "units/a.html"), HEADLINE, "units/a.html"),
    (Redirect("embed/x/2024/v1/", "x/2024/"), HEADLINE, "x/2024/a.html"),
    (Redirect("embed/x/2024/v2/", "x/2024/"), HEADLINE, None),
])  # fmt: skip
def test_an_embed_goes_where_its_redirect_or_that_of_its_page_says(
    redirect: Redirect, address: str, target: str | None
) -> None:
    made = {RANKING.replace("x/", "y/"), HEADLINE.replace("x/", "y/"), HEADLINE.replace("a.html", "b.html")}
    assert successor(address, [redirect], made) == target


def test_what_is_still_made_does_not_move() -> None:
    files = without_headlines("embed/x/2024/v1/,x/2024/")
    assert {one.source for one in moved_embeds(sources_of(files))} == {f"embed/x/2024/v1/{unit}.html" for unit in "abc"}


def test_a_build_that_would_lose_an_embed_stops(tmp_path: Path) -> None:
    with pytest.raises(AddressesLost, match="embed/x/2024/v1/a"):
        site(tmp_path, without_headlines())
    assert not (tmp_path / "site").exists()


def test_where_a_page_took_the_place_of_an_embed_page_and_picture_say_where_it_is(tmp_path: Path) -> None:
    built = site(tmp_path, without_headlines("embed/x/2024/v1/,x/2024/"))
    page, picture = ((built / "en" / HEADLINE.replace("html", kind)).read_text("utf-8") for kind in ("html", "svg"))
    assert 'href="../../../../x/2024/a.html"' in page
    assert 'http-equiv="refresh"' not in page
    assert "en/x/2024/a.html" in picture
    assert "<a " not in picture


def test_an_embed_that_moved_is_shown_at_both_addresses(tmp_path: Path) -> None:
    files = {name.replace("x/", "y/"): text for name, text in FILES.items()}
    built = site(tmp_path, files | {"redirects.csv": lines("from,to", "x/,y/")})
    for address in (RANKING, HEADLINE):
        for kind in ("html", "svg"):
            here = address.replace("html", kind)
            assert (built / here).read_bytes() == (built / here.replace("x/", "y/")).read_bytes()
