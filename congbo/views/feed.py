"""The feed: what was announced, corrected, amended and withdrawn, for programs that tell their readers of it (RFC 4287)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from uuid import NAMESPACE_URL, uuid5

from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.urls import CORRECTIONS, FEED, HOME, in_language, on_site, release_address
from congbo.views.context import Context
from congbo.views.parts import Page
from congbo.views.provenance.amended import AmendedText, amended_text
from congbo.views.provenance.amended_days import MOST_TEXTS, AmendedDay, amended_days, listed_address
from congbo.views.provenance.changed_cells import ChangedCell, changed_cells
from congbo.views.sentences.leadership import Lead, view_lead

MOST = 100
"""Entries of a feed, the newest ones."""
MOST_CELLS = 5
"""Changed figures that an entry names one by one."""
NEVER = date(1970, 1, 1)
"""The day of a feed in which nothing stands yet."""


@dataclass(frozen=True, slots=True)
class FeedFindings:
    """What is told of a block's figures."""

    lead: Lead | None
    higher_is_better: bool


@dataclass(frozen=True, slots=True)
class FeedBlock:
    """One block of an announced release."""

    name: str
    noun: str
    size: int
    counted: int
    has_ranks: bool
    findings: FeedFindings


@dataclass(frozen=True, slots=True)
class FeedChange:
    """Figures, or what stands beside them, that were changed for one reason."""

    kind: str
    """correction, revision or update."""
    reason: str
    cells: tuple[ChangedCell, ...]
    """The first of the figures."""
    texts: tuple[AmendedText, ...]
    """What was changed beside figures."""
    others: int
    """How many more there are."""


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One announcement, correction, withdrawal, or day of amendments."""

    id: str
    """Never changes, whatever becomes of words and figures."""
    kind: str
    """release, version, withdrawal or amendment."""
    title: str
    status: str
    """Of the release: forecast, provisional, final or withdrawn."""
    version: int
    published: str
    updated: str
    has_day: bool
    """Whether the day of the announcement is known; else the last day of the period stands for it."""
    href: str
    publisher: str
    licence: str
    category: str
    """Id of the index."""
    label: str
    points: str
    change_points: str
    blocks: tuple[FeedBlock, ...]
    """What was announced; empty for what is not in force."""
    changes: tuple[FeedChange, ...]
    reason: str
    """Of a withdrawal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed(Page):
    """What the feed says."""

    id: str
    updated: str
    self_href: str
    """Its own address; empty where that of the site is not known."""
    home_href: str
    entries: tuple[FeedEntry, ...]
    """The newest first; nothing invented."""


def view_feed(context: Context) -> Feed:
    """The feed of the whole site in one language."""
    entries = [
        entry for index in context.library.indices if not index.is_illustrative() for entry in _of_index(context, index)
    ]
    entries.sort(key=lambda entry: entry.title)
    entries.sort(key=lambda entry: entry.published, reverse=True)
    shown = tuple(entries[:MOST])
    gettext, base = context.language.catalogue.gettext, context.settings.base_url
    return Feed(
        address=FEED,
        title=gettext("Results and corrections"),
        description=gettext("What was announced, corrected or withdrawn, newest first"),
        crumbs=(),
        is_illustrative=False,
        id=identity(context, "feed"),
        updated=max((entry.updated for entry in shown), default=_moment(NEVER)),
        self_href=_link(context, FEED) if base else "",
        home_href=_link(context, HOME),
        entries=shown,
    )


def _of_index(context: Context, index: Index) -> Iterator[FeedEntry]:
    for release in index.releases:
        yield from _of_release(context, index, release)
    for day in amended_days(index):
        yield _amended(context, index, day)


def _of_release(context: Context, index: Index, release: Release) -> list[FeedEntry]:
    """The announcement, then each later version, then the withdrawal."""
    withdrawal, versions = release.settings.withdrawn, index.versions(release)
    announced = release.settings.announced or release.period.last
    entries = [_entry(context, index, versions[0], "release", announced, withdrawal.on if withdrawal else announced)]
    for version in range(2, release.version + 1):
        day = max(one.on for one in release.corrections if one.version == version)
        entries.append(_entry(context, index, release, "version", day, day, version))
    if withdrawal:
        entries.append(_entry(context, index, release, "withdrawal", withdrawal.on, withdrawal.on, release.version))
    return entries


def _entry(
    context: Context, index: Index, release: Release, kind: str, day: date, updated: date, version: int = 1
) -> FeedEntry:
    code, said = context.language.code, index.settings
    folder = f"{release.index}/{release.period.id}"
    anchor = "" if kind == "withdrawal" else f"#v{version}"
    withdrawal = release.settings.withdrawn
    return FeedEntry(
        id=identity(context, f"{folder}/{'withdrawn' if kind == 'withdrawal' else f'v{version}'}"),
        kind=kind,
        title=f"{said.short[code]} {context.language.formats.period(release.period)}",
        status=release.settings.status,
        version=version,
        published=_moment(day),
        updated=_moment(updated),
        has_day=kind != "release" or release.settings.announced is not None,
        href=_link(context, release_address(index.current(release))) + anchor,
        publisher=said.publisher[code],
        licence=(release.settings.licence or said.licence)[code],
        category=index.id,
        label=said.short[code],
        points=said.unit[code],
        change_points=(said.change_unit or said.unit)[code],
        blocks=_blocks(context, index, release) if kind == "release" else (),
        changes=_changes(context, index, release, version) if kind == "version" else (),
        reason=withdrawal.reason[code] if withdrawal and kind == "withdrawal" else "",
    )


def _blocks(context: Context, index: Index, release: Release) -> tuple[FeedBlock, ...]:
    return tuple(
        FeedBlock(
            judged.result.block.name[context.language.code],
            judged.result.block.noun[context.language.code],
            judged.size,
            judged.total.counted,
            judged.ranked > 0,
            FeedFindings(
                view_lead(context, index, release, judged) if release.is_in_force else None,
                judged.result.framework.components[TOTAL].higher_is_better,
            ),
        )
        for judged in context.judged[release.folder].values()
    )


def _changes(context: Context, index: Index, release: Release, version: int) -> tuple[FeedChange, ...]:
    groups = changed_cells(context, index, release, version, CORRECTIONS)
    return tuple(
        FeedChange(one.kind, one.reason, one.cells[:MOST_CELLS], (), max(0, len(one.cells) - MOST_CELLS))
        for one in groups
    )


def _amended(context: Context, index: Index, day: AmendedDay) -> FeedEntry:
    """Leads to the list of corrections, where each change stands whole."""
    entry = _entry(context, index, day.release, "amendment", day.on, day.on, day.release.version)
    return replace(
        entry,
        id=identity(context, day.name),
        title=entry.title if day.is_own else entry.label,
        href=_link(context, listed_address(index, day.amendments[0])),
        changes=_amendments(context, index, day),
    )


def _amendments(context: Context, index: Index, day: AmendedDay) -> tuple[FeedChange, ...]:
    texts = [amended_text(context, index, day.release, one) for one in day.amendments]
    by_reason: dict[tuple[str, str], list[AmendedText]] = {}
    for one in texts:
        by_reason.setdefault((one.kind, one.reason), []).append(one)
    return tuple(
        FeedChange(kind, reason, (), tuple(some[:MOST_TEXTS]), max(0, len(some) - MOST_TEXTS))
        for (kind, reason), some in by_reason.items()
    )


def identity(context: Context, name: str) -> str:
    """A name for ever, by the host of the site, the language and what is named."""
    settings = context.settings
    host = settings.feed_host or re.sub(r"^https?://|[/:].*$", "", settings.base_url) or "congbo"
    return f"urn:uuid:{uuid5(NAMESPACE_URL, f'//{host}/{in_language(context.language.code, name)}')}"


def _link(context: Context, address: str) -> str:
    """The whole address; where that of the site is not known, from the feed, which lies at the root of its language."""
    return on_site(context.settings.base_url, in_language(context.language.code, address)) or address


def _moment(day: date) -> str:
    """The beginning of a day in Vietnam."""
    return f"{day.isoformat()}T00:00:00+07:00"
