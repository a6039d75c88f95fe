"""The versions of a release, as one of its pages tells them."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.judge import JudgedRelease
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.rules.comparison import previous_release
from congbo.rules.version_days import version_day
from congbo.urls import relative, scorecard_address
from congbo.views.context import BLOCKS_KEPT, Context
from congbo.views.parts import Figure, Link
from congbo.views.provenance.amended import AmendedText, amended_texts
from congbo.views.provenance.changed_cells import ChangeGroup, changed_cells
from congbo.views.remembering import remembered


@dataclass(frozen=True, slots=True)
class Consequence:
    """What followed for the unit, though nobody changed it."""

    rank: tuple[str, str] | None
    """Before and after; either may be empty."""
    class_name: tuple[str, str] | None
    score: tuple[Figure, Figure] | None


@dataclass(frozen=True, slots=True)
class VersionEntry:
    """One version."""

    number: int
    on: str
    """The day of its last change; for the first, of the announcement; empty if that is not known."""
    is_public: bool
    """False in a preview, before it is released."""
    href: str
    """This page as it is in that version; empty for the page itself."""
    changes: tuple[ChangeGroup, ...]
    """What it changed on this page."""
    elsewhere: int
    """How many figures it changed on other pages only."""
    consequence: Consequence | None
    moved: int
    """How many units it gave another rank."""


@dataclass(frozen=True, slots=True)
class Base:
    """The release before, where it is compared with in a corrected version."""

    period: str
    number: int
    href: str


@dataclass(frozen=True, slots=True)
class Versions:
    """All versions of a release, seen from one page of one of them."""

    number: int
    """The version of this page."""
    last: int
    is_superseded: bool
    current: Link
    """This page in the current version, and the day of that."""
    entries: tuple[VersionEntry, ...]
    """Newest first; on a superseded page those that came after it."""
    latest_change: Link | None
    """The day of the last of them that changed anything on this page, and where that is told."""
    base: Base | None
    amended: tuple[AmendedText, ...]
    """What was changed beside the figures, newest first."""

    @property
    def canonical(self) -> str:
        """The page that stands for this one in search engines."""
        return self.current.href if self.is_superseded else ""


def view_versions(
    context: Context, index: Index, release: Release, name: str, unit: str = "", component: str = ""
) -> Versions:
    """The versions as a page tells them; `name` is the page's in its folder, `unit` or `component` whom it is of."""
    versions = index.versions(release)
    current, address = versions[-1], f"{release.folder}/{name}.html"
    seen = [one for one in versions if not release.is_superseded or one.version > release.version]
    entries = (
        tuple([_entry(context, index, versions, one, address, (name, unit, component)) for one in reversed(seen)])
        if len(versions) > 1
        else _as_first_published(context, release)
    )
    return Versions(
        release.version,
        current.version,
        release.is_superseded,
        Link(day_of(context, current), relative(address, _page(context, current, name, unit))),
        entries,
        next((Link(one.on, f"#v{one.number}") for one in entries if one.changes or one.consequence or one.moved), None),
        _base(context, index, release, address),
        amended_texts(context, index, release, unit, component),
    )


@remembered(BLOCKS_KEPT)
def _as_first_published(context: Context, release: Release) -> tuple[VersionEntry, ...]:
    """The only version, the same on all pages."""
    is_public = release.version <= release.frozen
    return (VersionEntry(release.version, day_of(context, release), is_public, "", (), 0, None, 0),)


def versioned(context: Context, title: str, release: Release) -> str:
    """A title that an earlier version does not share with the current one."""
    if not release.is_superseded:
        return title
    words = context.language.catalogue.gettext("%(title)s (version %(number)s)")
    return words % {"title": title, "number": release.version}


def day_of(context: Context, release: Release) -> str:
    """The day of a version in words."""
    day = version_day(release)
    return context.language.formats.day(day) if day else ""


def _page(context: Context, release: Release, name: str, unit: str) -> str:
    """The page of that name in a version, or that of the version as a whole if it has none."""
    judged = context.judged[release.folder].values()
    is_there = name == "index" or any(name in (one.row_of if unit else one.standings) for one in judged)
    if unit and is_there:
        return scorecard_address(release, unit)
    return f"{release.folder}/{name if is_there else 'index'}.html"


def _entry(
    context: Context,
    index: Index,
    versions: tuple[Release, ...],
    release: Release,
    address: str,
    of: tuple[str, str, str],
) -> VersionEntry:
    name, unit, component = of
    page = _page(context, release, name, unit)
    changes = changed_cells(context, index, release, release.version, address, unit, component)
    total = sum(one.version == release.version for one in release.corrections)
    before = next((one for one in versions if one.version == release.version - 1), None)
    then, now = (context.judged[one.folder] if one else None for one in (before, release))
    return VersionEntry(
        release.version,
        day_of(context, release),
        release.version <= release.frozen,
        "" if page == address else relative(address, page),
        changes,
        total - sum(len(one.cells) for one in changes),
        _consequence(context, index, then, now, unit, changes) if unit and then and now else None,
        _moved(then, now, component or TOTAL) if not unit and then and now else 0,
    )


def _consequence(
    context: Context, index: Index, then: JudgedRelease, now: JudgedRelease, unit: str, changes: tuple[ChangeGroup, ...]
) -> Consequence | None:
    before = next((one for one in then.values() if unit in one.row_of), None)
    after = next((one for one in now.values() if unit in one.row_of), None)
    if before is None or after is None:
        return None
    told = {one.sort for group in changes for one in group.cells if one.sort != "score"}
    code, (old, new) = context.language.code, (before.row_of[unit], after.row_of[unit])
    ranks = str(before.total.rank(old) or ""), str(after.total.rank(new) or "")
    classes = tuple(given[code] if given else "" for given in (before.classes[old], after.classes[new]))
    scores = context.figure(index, before, TOTAL, old), context.figure(index, after, TOTAL, new)
    made = Consequence(
        ranks if ranks[0] != ranks[1] and "rank" not in told else None,
        (classes[0], classes[1]) if classes[0] != classes[1] and "class" not in told else None,
        scores if scores[0] != scores[1] and after.total_origin == "computed" else None,
    )
    return made if made.rank or made.class_name or made.score else None


def _moved(then: JudgedRelease, now: JudgedRelease, component: str) -> int:
    """How many units hold another rank on a component than before."""
    moved = 0
    for block, after in now.items():
        before = then.get(block)
        if before is None or component not in before.standings or component not in after.standings:
            continue
        for unit, row in after.row_of.items():
            was = before.row_of.get(unit)
            moved += was is not None and before.standings[component].rank(was) != after.standings[component].rank(row)
    return moved


def _base(context: Context, index: Index, release: Release, address: str) -> Base | None:
    before = previous_release(index, release)
    if before is None or before.version == 1:
        return None
    period = context.language.formats.period(before.period)
    link = relative(address, f"{before.folder}/index.html")
    return Base(period, before.version, f"{link}#v{before.version}")
