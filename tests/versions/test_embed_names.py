import pytest

from congbo.versions.embed_names import embeds_of, is_embed
from tests.builders import index_yml, lines, small_results, sources_of


@pytest.mark.parametrize(("asked", "headlines"), [("true", True), ("yes", True), ("false", False), ("", False)])
def test_a_release_has_a_ranking_for_each_block_and_headlines_where_the_index_asks_for_them(
    asked: str, headlines: bool
) -> None:
    scores = lines("unit,block,total", "a,provinces,5", "b,cities,5", "c,provinces,5")
    names = embeds_of(sources_of(small_results(index=index_yml(embeds=asked), scores=scores)), "x", "2024")
    assert names == ("ranking/cities.svg", "ranking/provinces.svg", *(["*.svg"] if headlines else []))


def test_embeds_are_told_from_pages_and_other_files() -> None:
    names = ("*.svg", "ranking/a.svg", "index", "ranking", "signed/a.pdf", "*.pdf")
    assert [is_embed(name) for name in names] == [True, True, False, False, False, False]
