from congbo.views.embeds.moved_embed import former_addresses, view_moved_embeds
from tests.builders import Files, context_of, index_yml, lines, released, small_results, units_csv

EMBED = "embed/x/2024/v1/"


def files(redirect: str, **changes: str) -> Files:
    """What was published with headlines, after some changes."""
    return (
        released(small_results(index=index_yml(embeds="true")))
        | {"redirects.csv": lines("from,to", redirect)}
        | changes
    )


def test_what_a_page_took_the_place_of_names_that_page_in_its_language() -> None:
    context = context_of(files(f"{EMBED}a.html,x/2024/a.html", **{"x/index.yml": index_yml()}))
    (embed,) = view_moved_embeds(context)
    assert (embed.address, embed.target.href) == (f"{EMBED}a.html", "../../../../x/2024/a.html")
    assert embed.target.text.endswith("en/x/2024/a.html")
    assert former_addresses(context) == {}


def test_what_another_embed_took_the_place_of_is_shown_by_that_one() -> None:
    scores = small_results()["x/2024/scores.csv"].replace("a,", "d,")
    renamed = {"x/2024/scores.csv": scores, "units.csv": units_csv("b", "c", "d")}
    context = context_of(files("x/2024/a.html,x/2024/d.html", **renamed))
    assert list(view_moved_embeds(context)) == []
    assert former_addresses(context) == {f"{EMBED}d.html": [f"{EMBED}a.html"]}


def test_an_embed_of_another_depth_is_led_to_as_links_would_break() -> None:
    context = context_of(files(f"{EMBED}a.html,{EMBED}ranking/provinces.html", **{"x/index.yml": index_yml()}))
    assert [embed.target.href for embed in view_moved_embeds(context)] == ["ranking/provinces.html"]
