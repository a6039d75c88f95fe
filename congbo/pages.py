"""All pages of the site: which view, through which template."""

from __future__ import annotations

from collections.abc import Iterator

from congbo.model.library import Index
from congbo.views.component import view_component
from congbo.views.context import Context
from congbo.views.home import view_home
from congbo.views.index import view_index
from congbo.views.parts import Page
from congbo.views.profile import view_profile
from congbo.views.release import view_release
from congbo.views.scorecard import view_scorecard
from congbo.views.units import view_units


def all_pages(context: Context) -> Iterator[tuple[str, Page]]:
    """Every page in one language, with its template, made as it is asked for."""
    yield "home.html", view_home(context)
    yield "units.html", view_units(context)
    for unit in context.library.register.units.values():
        yield "profile.html", view_profile(context, unit)
    for index in context.library.indices:
        if index.releases:
            yield "index.html", view_index(context, index)
            yield from index_pages(context, index)


def index_pages(context: Context, index: Index) -> Iterator[tuple[str, Page]]:
    """The pages of all releases of an index."""
    for release in index.releases:
        yield "release.html", view_release(context, index, release)
        judged = context.judged[index.id, release.period.id].values()
        components = {component: None for block in judged for component in block.standings if component != "total"}
        for component in components:
            yield "component.html", view_component(context, index, release, component)
        for block in judged:
            for row in range(len(block.result.table.units)):
                yield "scorecard.html", view_scorecard(context, index, release, block, row)
