"""All corrections of all indices, newest first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from congbo.model.library import Index, Release
from congbo.urls import CORRECTIONS, HOME, relative, release_address
from congbo.views.context import Context
from congbo.views.parts import Link, Page
from congbo.views.provenance.amended import AmendedText, amended_text
from congbo.views.provenance.amended_days import amended_once, is_own, listed_anchor
from congbo.views.provenance.changed_cells import ChangeGroup, changed_cells
from congbo.views.provenance.notices import document_link


@dataclass(frozen=True, slots=True)
class ListedChange:
    """A version of a release, or its withdrawal."""

    title: str
    anchor: str
    release: Link
    """Where the release tells of it."""
    on: str
    version: int
    """0 for a withdrawal."""
    changes: tuple[ChangeGroup, ...]
    reason: str
    """Of a withdrawal."""
    document: Link
    amended: tuple[AmendedText, ...] = ()
    """What was changed beside the figures, where it is that; `version` is then 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionsPage(Page):
    """What the list of corrections says."""

    changes: tuple[ListedChange, ...]
    examples: tuple[ListedChange, ...]
    """Those of invented figures."""


def view_corrections(context: Context) -> CorrectionsPage:
    """The page of all corrections."""
    gettext = context.language.catalogue.gettext
    real, invented = (_listed(context, is_illustrative) for is_illustrative in (False, True))
    return CorrectionsPage(
        address=CORRECTIONS,
        title=gettext("Corrections"),
        description=gettext("Every published figure that was changed: from which to which, when and why"),
        crumbs=(Link(gettext("Home"), relative(CORRECTIONS, HOME)), Link(gettext("Corrections"), "")),
        is_illustrative=False,
        changes=real,
        examples=invented,
    )


def _listed(context: Context, is_illustrative: bool) -> tuple[ListedChange, ...]:
    """Newest first; on one day by index and period."""
    found: list[tuple[date, str, ListedChange]] = []
    for index in context.library.indices:
        if index.is_illustrative() is not is_illustrative:
            continue
        for release in index.releases:
            found += [(day, release.folder, one) for day, one in _of_release(context, index, release)]
        found += [(day, index.id, one) for day, one in _beside_figures(context, index)]
    found.sort(key=lambda one: one[1])
    found.sort(key=lambda one: one[0], reverse=True)
    return tuple(one for _, _, one in found)


def _beside_figures(context: Context, index: Index) -> Iterator[tuple[date, ListedChange]]:
    """Each amendment once, told of the release that it is of, or of the last of those that share what was amended."""
    short, formats = index.settings.short[context.language.code], context.language.formats
    for release, one in amended_once(index):
        title = f"{short} {formats.period(release.period)}" if is_own(one) else short
        href = relative(CORRECTIONS, f"{release_address(release)}#amended-{one.number}")
        text = amended_text(context, index, release, one)
        anchor = listed_anchor(index, one)
        yield one.on, ListedChange(title, anchor, Link(title, href), text.on, 0, (), "", Link("", ""), (text,))


def _of_release(context: Context, index: Index, release: Release) -> list[tuple[date, ListedChange]]:
    code, formats, address = context.language.code, context.language.formats, release_address(release)
    title = f"{index.settings.short[code]} {formats.period(release.period)}"
    href = relative(CORRECTIONS, address)
    anchor = f"{release.index}-{release.period.id.lower()}"
    found: list[tuple[date, ListedChange]] = []
    for version in range(2, release.version + 1):
        day = max(one.on for one in release.corrections if one.version == version)
        link = Link(title, f"{href}#v{version}")
        changes = changed_cells(context, index, release, version, CORRECTIONS)
        found.append(
            (
                day,
                ListedChange(title, f"{anchor}-v{version}", link, formats.day(day), version, changes, "", Link("", "")),
            )
        )
    if withdrawal := release.settings.withdrawn:
        document = document_link(withdrawal.document)
        listed = ListedChange(
            title,
            f"{anchor}-withdrawn",
            Link(title, href),
            formats.day(withdrawal.on),
            0,
            (),
            withdrawal.reason[code],
            document,
        )
        found.append((withdrawal.on, listed))
    return found
