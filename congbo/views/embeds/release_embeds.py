"""All embeds of a release: the ranking of each block and, where the index asks for them, every headline."""

from __future__ import annotations

from collections.abc import Iterator

from congbo.model.library import Index, Release
from congbo.views.context import Context
from congbo.views.embeds.embed import Embed


def view_embeds(
    context: Context, index: Index, release: Release, is_preview: bool = False
) -> Iterator[tuple[str, Embed]]:
    """Each with the name of its template; their views are loaded with the first of them."""
    from congbo.views.embeds.headline import view_headline
    from congbo.views.embeds.ranking import view_embedded_ranking

    for judged in context.judged[release.folder].values():
        yield "ranking", view_embedded_ranking(context, index, release, judged, is_preview)
        for row in range(len(judged.result.table.units)) if index.settings.embeds else ():
            yield "headline", view_headline(context, index, release, judged, row, is_preview)
