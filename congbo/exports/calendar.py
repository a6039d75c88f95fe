"""`calendar.ics`: the announcements for calendar programs (RFC 5545), in Vietnam time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time, timedelta

from congbo.judge import Results
from congbo.languages import Language
from congbo.model.announcements import VIET_NAM, Announcement
from congbo.settings import SiteSettings
from congbo.urls import CALENDAR, CALENDAR_EXAMPLE, CALENDAR_FILE, in_language

LONGEST_LINE = 75
"""Octets, line end not counted."""
ZONE = (
    "BEGIN:VTIMEZONE", "TZID:Asia/Ho_Chi_Minh", "BEGIN:STANDARD", "DTSTART:19750613T000000", "TZOFFSETFROM:+0800",
    "TZOFFSETTO:+0700", "TZNAME:+07", "END:STANDARD", "END:VTIMEZONE",
)  # fmt: skip
STATES = {"planned": "TENTATIVE", "confirmed": "CONFIRMED", "postponed": "CANCELLED", "cancelled": "CANCELLED"}


def calendar_files(results: Results, settings: SiteSettings, language: Language) -> Iterator[tuple[str, bytes]]:
    """A calendar of real results and one of invented ones; none that would be empty."""
    invented = {index.id for index in results.library.indices if index.is_illustrative()}
    for address, is_invented in ((CALENDAR_FILE, False), (CALENDAR_EXAMPLE, True)):
        chosen = [one for one in results.library.announcements if (one.index in invented) is is_invented]
        if chosen:
            yield in_language(language.code, address), _calendar(results, settings, language, chosen, is_invented)


def _calendar(
    results: Results, settings: SiteSettings, language: Language, chosen: list[Announcement], is_invented: bool
) -> bytes:
    names = {index.id: index.settings.short[language.code] for index in results.library.indices}
    gettext = language.catalogue.gettext
    name = f"{gettext('Release calendar')} – {settings.name[language.code]}"
    remark = gettext("Minh Họa is no real province. These days are invented.") if is_invented else ""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//Công Bố//congbo//{language.code.upper()}",
        "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{escaped(name)}",
        *ZONE,
        *(line for one in chosen for line in _event(settings, language, one, names.get(one.index, ""), remark)),
        "END:VCALENDAR",
    ]
    return "".join(f"{part}\r\n" for line in lines for part in folded(line)).encode()


def _event(
    settings: SiteSettings, language: Language, announcement: Announcement, index: str, remark: str
) -> Iterable[str]:
    period = language.formats.period(announcement.period)
    head = f"{index} {period}: " if index else ""
    host = re.sub(r"^https?://|[/:].*$", "", settings.base_url) or "congbo"
    start = datetime.combine(announcement.on, announcement.at or time.min, VIET_NAM)
    yield "BEGIN:VEVENT"
    yield f"UID:{announcement.index}-{announcement.period.id}-{announcement.number}@{host}"
    yield f"DTSTAMP:{start.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    if announcement.at:
        yield f"DTSTART;TZID=Asia/Ho_Chi_Minh:{start:%Y%m%dT%H%M%S}"
    else:
        yield f"DTSTART;VALUE=DATE:{start:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{start + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{escaped(head + announcement.what[language.code])}"
    if remark:
        yield f"DESCRIPTION:{escaped(remark)}"
    yield f"STATUS:{STATES[announcement.status]}"
    yield "TRANSP:TRANSPARENT"
    if settings.base_url:
        yield f"URL:{settings.base_url.rstrip('/')}/{in_language(language.code, CALENDAR)}"
    yield "END:VEVENT"


def escaped(text: str) -> str:
    """Text as a value: no comma, semicolon or backslash stands bare, no line ends."""
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return " ".join(text.split())


def folded(line: str) -> Iterator[str]:
    """A line in pieces that are not too long, each but the first behind a blank; no letter is cut in two."""
    piece = ""
    for letter in line:
        if len((piece + letter).encode()) > LONGEST_LINE:
            yield piece
            piece = " "
        piece += letter
    yield piece
