"""The documents that decide on a release, each as an extract."""

from __future__ import annotations

from dataclasses import dataclass

from congbo.model.library import Index, Release
from congbo.rules.deciding import Deciding, period_folder
from congbo.urls import decision_address, in_language, pdf_address, relative
from congbo.views.context import Context
from congbo.views.papers.annex import AnnexEntry, annex_id, numeral
from congbo.views.papers.extract import Extract, view_extract
from congbo.views.parts import Link, Page
from congbo.views.provenance.newer import Newer, view_newer
from congbo.views.provenance.release_parts import release_crumbs


@dataclass(frozen=True, slots=True)
class Shown:
    """A document as the page shows it."""

    extract: Extract
    entries: tuple[AnnexEntry, ...]
    """All its annexes, wherever they stand; empty if it has one only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionPage(Page):
    """What the page of a release's decisions says."""

    index_name: str
    index_short: str
    release: Link
    period_in_sentence: str
    status: str
    version: int
    is_superseded: bool
    newer: Newer | None
    as_signed: Link | None
    """The page with the figures of the first version, where this one has others."""
    pdf: str
    """Where the extract lies as a PDF, the same for both languages; empty if it does not."""
    documents: tuple[Shown, ...]


def view_decision(context: Context, index: Index, release: Release) -> DecisionPage:
    """The page of the documents that decide on a release; there must be some."""
    code, address = context.language.code, decision_address(release)
    deciding = context.decisions(release)
    gettext = context.language.catalogue.gettext
    crumbs = release_crumbs(context, index, release, address)
    first = index.versions(release)[0]
    named = gettext("Decision") if len(deciding) == 1 else gettext("Decisions")
    if all(one.decision.form == "notice" for one in deciding):
        named = gettext("Notice")
    label = f"{index.settings.short[code]} {context.language.formats.period(release.period)}"
    version = gettext("version %(version)s") % {"version": release.version} if release.is_superseded else ""
    is_printed = context.settings.pdf and not release.is_superseded
    return DecisionPage(
        address=address,
        title=" – ".join(filter(None, (named, label, version))),
        description=f"{label}: {deciding[0].decision.subject[code]}",
        crumbs=(*crumbs, Link(named, "")),
        is_illustrative=index.is_illustrative(),
        index_name=index.settings.name[code],
        index_short=index.settings.short[code],
        release=crumbs[-1],
        period_in_sentence=context.in_sentence(release),
        status=release.settings.status,
        version=release.version,
        is_superseded=release.is_superseded,
        newer=view_newer(context, index, release, address),
        as_signed=Link(label, relative(address, decision_address(first))) if first is not release else None,
        pdf=relative(in_language(code, address), pdf_address(address)) if is_printed else "",
        documents=tuple(
            Shown(view_extract(context, index, release, one, address), _entries(context, release, one, address))
            for one in deciding
        ),
    )


def _entries(context: Context, release: Release, deciding: Deciding, address: str) -> tuple[AnnexEntry, ...]:
    listed = deciding.annexes()
    if len(listed) == 1:
        return ()
    by_folder = {period_folder(one): (index, one) for index in context.library.indices for one in index.releases}
    code = context.language.code
    entries: list[AnnexEntry] = []
    for number, (folder, block, _) in enumerate(listed, 1):
        if folder not in by_folder or block not in context.judged[by_folder[folder][1].folder]:
            continue
        index, other = by_folder[folder]
        name = next(one.name[code] for one in index.settings.blocks if one.id == block)
        text = f"{index.settings.short[code]} {context.language.formats.period(other.period)}: {name}"
        page = address if folder == period_folder(release) else decision_address(other)
        anchor = f"#{annex_id(deciding, number)}"
        href = anchor if page == address else relative(address, page) + anchor
        entries.append(AnnexEntry(numeral(deciding, number), Link(text, href)))
    return tuple(entries)
