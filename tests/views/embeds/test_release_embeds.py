from congbo.views.embeds.release_embeds import view_embeds
from tests.builders import index_yml, last_block, small_results


def test_a_ranking_is_always_made_and_headlines_only_when_asked_for() -> None:
    def made(**changes: str) -> list[str]:
        context, index, release, _ = last_block(small_results(**changes))
        return [name for name, _ in view_embeds(context, index, release)]

    assert made() == ["ranking"]
    assert made(index=index_yml(embeds="true")) == ["ranking", "headline", "headline", "headline"]


def test_what_is_not_public_is_marked() -> None:
    context, index, release, _ = last_block(small_results())
    assert [embed.is_preview for _, embed in view_embeds(context, index, release, is_preview=True)] == [True]
