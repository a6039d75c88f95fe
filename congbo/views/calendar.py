"""The calendar: what will be announced, and what was."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from congbo.model.announcements import OFF, Announcement
from congbo.rules.fulfilment import release_announced
from congbo.urls import CALENDAR, CALENDAR_EXAMPLE, CALENDAR_FILE, HOME, index_address, relative, release_address
from congbo.views.context import Context
from congbo.views.parts import Link, Page


@dataclass(frozen=True, slots=True)
class Entry:
    """One announcement."""

    day: str
    time: str
    """In Viet Nam; empty where only the day is known."""
    machine: str
    """The moment as programs write it."""
    index: Link
    """Empty where nothing of the index is public."""
    period: str
    what: str
    status: str
    """published, or as the announcement says: planned, confirmed, postponed, cancelled."""
    release: Link | None


@dataclass(frozen=True, slots=True)
class CalendarPart:
    """The announcements of real indices, or those of invented ones."""

    is_illustrative: bool
    file: str
    """The same for calendar programs."""
    awaited: tuple[Entry, ...]
    """Those that have led to nothing public yet, the earliest first."""
    past: tuple[Entry, ...]
    """Those that have, and those that were called off, the latest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar(Page):
    """What the calendar says."""

    parts: tuple[CalendarPart, ...]


def view_calendar(context: Context) -> Calendar:
    """The page of all announcements."""
    gettext = context.language.catalogue.gettext
    invented = {index.id for index in context.library.indices if index.is_illustrative()}
    ordered = sorted(context.library.announcements, key=lambda one: (one.on, one.at or time.min, one.index))
    parts = (
        _part(context, is_invented, [one for one in ordered if (one.index in invented) is is_invented])
        for is_invented in (False, True)
    )
    return Calendar(
        address=CALENDAR,
        title=gettext("Release calendar"),
        description=gettext("When results will be announced, and when they were"),
        crumbs=(Link(gettext("Home"), relative(CALENDAR, HOME)), Link(gettext("Release calendar"), "")),
        is_illustrative=False,
        parts=tuple(part for part in parts if part.awaited or part.past),
    )


def _part(context: Context, is_illustrative: bool, announcements: list[Announcement]) -> CalendarPart:
    entries = [(one, _entry(context, one)) for one in announcements]
    is_past = {one: entry.status == "published" or one.status in OFF for one, entry in entries}
    return CalendarPart(
        is_illustrative,
        CALENDAR_EXAMPLE if is_illustrative else CALENDAR_FILE,
        tuple(entry for one, entry in entries if not is_past[one]),
        tuple(entry for one, entry in reversed(entries) if is_past[one]),
    )


def _entry(context: Context, announcement: Announcement) -> Entry:
    code, formats = context.language.code, context.language.formats
    index = next((one for one in context.library.indices if one.id == announcement.index), None)
    release = release_announced(context.library, announcement)
    at, period = announcement.at, formats.period(announcement.period)
    link = Link("", "")
    if index is not None:
        link = Link(index.settings.short[code], relative(CALENDAR, index_address(index.id)) if index.releases else "")
    return Entry(
        formats.day(announcement.on),
        f"{at.hour}:{at.minute:02}" if at else "",
        announcement.on.isoformat() + (f"T{at.isoformat('minutes')}+07:00" if at else ""),
        link,
        period,
        announcement.what[code],
        "published" if release else announcement.status,
        Link(period, relative(CALENDAR, release_address(release))) if release else None,
    )
