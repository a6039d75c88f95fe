"""The page on which a script sets two to four units side by side: what there is to choose from."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.model.library import Index
from congbo.urls import COMPARE, HOME, relative, release_address
from congbo.views.context import Context
from congbo.views.parts import Link, Page
from congbo.views.tables.grouping import Choice


@dataclass(frozen=True, slots=True)
class ComparableIndex:
    """An index whose results can be compared."""

    short: str
    name: str
    is_illustrative: bool
    releases: tuple[Choice, ...]
    """The newest first; the id is the folder."""
    latest: Link


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparePage(Page):
    """What the page says before anything is chosen."""

    indices: tuple[ComparableIndex, ...]
    """Invented ones last."""
    groups: tuple[Choice, ...]
    """Those of the results that stand chosen at first, if there is more than one."""


def view_compare(context: Context) -> ComparePage:
    """The page, which is the same for all comparisons."""
    gettext = context.language.catalogue.gettext
    indices = [index for index in context.indices_in_order() if any(release.is_in_force for release in index.releases)]
    indices.sort(key=lambda index: index.is_illustrative())
    return ComparePage(
        address=COMPARE,
        title=gettext("Compare units"),
        description=gettext("Two to four units of one group side by side: score, rank, class and every component"),
        crumbs=(Link(gettext("Home"), relative(COMPARE, HOME)), Link(gettext("Compare units"), "")),
        is_illustrative=False,
        indices=tuple(_index(context, index) for index in indices),
        groups=_groups(context, indices[0]) if indices else (),
    )


def _groups(context: Context, index: Index) -> tuple[Choice, ...]:
    newest = next(release for release in reversed(index.releases) if release.is_in_force)
    blocks = [one.result.block for one in context.judged[newest.folder].values()]
    return tuple(Choice(block.id, block.name[context.language.code]) for block in blocks) if len(blocks) > 1 else ()


def _index(context: Context, index: Index) -> ComparableIndex:
    code, period = context.language.code, context.language.formats.period
    releases = [release for release in reversed(index.releases) if release.is_in_force]
    return ComparableIndex(
        index.settings.short[code],
        index.settings.name[code],
        index.is_illustrative(),
        tuple(Choice(release.folder, period(release.period)) for release in releases),
        Link(period(releases[0].period), relative(COMPARE, release_address(releases[0]))),
    )
