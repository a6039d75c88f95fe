"""The kinds of parts that the site's pages come in: which view goes through which template."""

from __future__ import annotations

from collections.abc import Iterable

from congbo.model.frameworks import TOTAL
from congbo.model.units import Unit
from congbo.pages import Pages
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
from congbo.views.profile import view_profile
from congbo.views.release import view_release
from congbo.views.scorecard import view_scorecard
from congbo.views.units import view_units


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


def profiles(context: Context, units: Iterable[Unit]) -> Pages:
    """The profiles of some units."""
    for unit in units:
        yield "profile.html", view_profile(context, unit)


def of_release(context: Context, scope: Scope) -> Pages:
    """A release's ranking, its decisions and classes, its components and its scorecards."""
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


def moved(context: Context) -> Pages:
    """What stands at former addresses."""
    for redirect in context.library.redirects:
        yield "moved.html", view_moved(context, redirect)
