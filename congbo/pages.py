"""All pages of the site: which view, through which template, in parts that can be made apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from congbo.model.frameworks import TOTAL
from congbo.model.units import Unit
from congbo.rules.scopes import Scope
from congbo.views.calendar import view_calendar
from congbo.views.classes import is_classified, view_classes
from congbo.views.compare import view_compare
from congbo.views.component import view_component
from congbo.views.context import Context
from congbo.views.corrections import view_corrections
from congbo.views.decision import view_decision
from congbo.views.feed import view_feed
from congbo.views.files import view_files
from congbo.views.home import view_home
from congbo.views.index import view_index
from congbo.views.moved import view_moved, view_moved_scorecard
from congbo.views.parts import Page
from congbo.views.profile import view_profile
from congbo.views.release import view_release
from congbo.views.scorecard import view_scorecard
from congbo.views.units import view_units

Pages = Iterator[tuple[str, Page]]
"""Pages with their templates, each made as it is asked for."""
PROFILES_TOGETHER = 64


@dataclass(frozen=True, slots=True)
class Part:
    """Pages that are made together."""

    name: str
    """Tells it from the other parts."""
    make: Callable[[Context], Pages]
    scope: Scope | None = None
    """All that its pages may know; the whole library if it is None."""

    def __call__(self, context: Context) -> Pages:
        """The pages, made from no more than the scope."""
        return self.make(context.narrowed(self.scope) if self.scope else context)


def parts_of(context: Context) -> list[Part]:
    """The site's pages in one language, in parts of some size: a release, or some profiles."""
    units = list(context.library.register.units.values())
    profiles = [units[start : start + PROFILES_TOGETHER] for start in range(0, len(units), PROFILES_TOGETHER)]
    scopes = [
        Scope(index.id, release.folder)
        for index in context.library.indices
        for release in (*index.releases, *index.superseded)
    ]
    return [
        Part("overviews", overviews),
        *(Part(f"profiles {number}", profiles_of(some)) for number, some in enumerate(profiles)),
        *(Part(scope.folder, release_pages(scope), scope) for scope in scopes),
        Part("moved", moved_pages),
    ]


def overviews(context: Context) -> Pages:
    """Home, the list of units, the comparison, the feed, the files and the indices."""
    yield "home.html", view_home(context)
    yield "units.html", view_units(context)
    yield "calendar.html", view_calendar(context)
    yield "corrections.html", view_corrections(context)
    yield "compare.html", view_compare(context)
    yield "feed.xml", view_feed(context)
    yield "files.html", view_files(context)
    for index in context.library.indices:
        if index.releases:
            yield "index.html", view_index(context, index)


def profiles_of(units: list[Unit]) -> Callable[[Context], Pages]:
    """The profiles of some units."""

    def pages(context: Context) -> Pages:
        for unit in units:
            yield "profile.html", view_profile(context, unit)

    return pages


def release_pages(scope: Scope) -> Callable[[Context], Pages]:
    """A release's ranking, its decisions and classes, its components and its scorecards."""

    def pages(context: Context) -> Pages:
        index, release = scope.own_index(context.library), scope.release(context.library)
        yield "release.html", view_release(context, index, release)
        if context.decisions(release):
            yield "decision.html", view_decision(context, index, release)
        if is_classified(context, index, release):
            yield "classes.html", view_classes(context, index, release)
        judged = context.judged[release.folder].values()
        for component in dict.fromkeys(name for block in judged for name in block.standings if name != TOTAL):
            yield "component.html", view_component(context, index, release, component)
        for block in judged:
            for row, unit in enumerate(block.result.table.units):
                if release.is_gathered:
                    yield "gathered.html", view_moved_scorecard(context, index, release, unit)
                else:
                    yield "scorecard.html", view_scorecard(context, index, release, block, row)

    return pages


def moved_pages(context: Context) -> Pages:
    """What stands at former addresses."""
    for redirect in context.library.redirects:
        yield "moved.html", view_moved(context, redirect)
