"""Published releases and pages that are no more, and redirects that lead nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from congbo.checks.nearest import did_you_mean
from congbo.checks.prepared import Prepared
from congbo.findings import Fact, Finding, Phrase, Place
from congbo.model.versions import PublishedRelease, Redirect
from congbo.read import Sources
from congbo.versions.embed_names import embeds_of, is_embed
from congbo.versions.embeds import made_embeds
from congbo.versions.freeze import PRINTED, frozen_version, pages_of
from congbo.versions.logbook import published_rows, redirects_of, remembered_releases
from congbo.versions.permanence import folder_now, forwarded, is_page

ADDRESS = re.compile(r"([a-z0-9][a-z0-9-]*/)*([a-z0-9][a-z0-9-]*\.html|(?<=/))")
"""A page, or a folder with a slash at its end."""


def published_release_gone(prepared: Prepared) -> Iterator[Finding]:
    """A release, or a version of it, was released and is no more."""
    sources, redirects = prepared.sources, redirects_of(prepared.sources)
    for row, one in enumerate(remembered_releases(sources)):
        found = frozen_version(sources, folder_now(one.folder, redirects))
        if found < one.version:
            missing = Phrase("only_version", {"version": str(found)}) if found else Phrase("no_such_release")
            facts: dict[str, Fact] = {"version": one.version, "folder": one.folder, "found": missing}
            facts["way"] = _moved(prepared, one.folder)
            place = sources.tables["addresses.csv"].place(row, "period")
            yield Finding("published_release_gone", place, one.folder.replace("/", " "), facts)


def _moved(prepared: Prepared, folder: str) -> Phrase:
    """The redirect that would mend it, where another index has the period and is not remembered."""
    known = {one.folder for one in remembered_releases(prepared.sources)}
    period = folder.partition("/")[2]
    for release in prepared.releases:
        if (
            release.period.id == period
            and release.folder not in known
            and published_rows(prepared.sources, release.folder)
        ):
            return Phrase("was_index_renamed", {"old": folder.partition("/")[0], "new": release.index})
    return Phrase("restore_folder")


def published_page_gone(prepared: Prepared) -> Iterator[Finding]:
    """A component that had a page in a release is in it no more: its id was changed or its column left out."""
    sources, redirects = prepared.sources, redirects_of(prepared.sources)
    for one, folder, place in _public(sources, redirects):
        pages = pages_of(sources, *folder.split("/"))
        for page in _gone(one, folder, pages, redirects):
            facts: dict[str, Fact] = {"folder": folder, "nearest": did_you_mean(page, set(pages) - set(one.pages))}
            yield Finding("published_page_gone", place, page, facts)


def _public(sources: Sources, redirects: Sequence[Redirect]) -> Iterator[tuple[PublishedRelease, str, Place]]:
    """What is remembered of each release that is public, where it lies now, and the cell that remembers its pages."""
    for row, one in enumerate(remembered_releases(sources)):
        folder = folder_now(one.folder, redirects)
        if frozen_version(sources, folder):
            yield one, folder, sources.tables["addresses.csv"].place(row, "pages")


def _gone(one: PublishedRelease, folder: str, pages: Sequence[str], redirects: Sequence[Redirect]) -> list[str]:
    kept = (page for page in one.pages if page != PRINTED and not is_embed(page))
    return [page for page in kept if page not in pages and not forwarded(f"{folder}/{page}.html", redirects)]


def release_not_remembered(prepared: Prepared) -> Iterator[Finding]:
    """A release was released, and addresses.csv does not know it."""
    sources, redirects = prepared.sources, redirects_of(prepared.sources)
    known = {folder_now(one.folder, redirects): one.version for one in remembered_releases(sources)}
    for release in prepared.releases:
        version = frozen_version(sources, release.folder)
        if version > known.get(release.folder, 0):
            place = sources.tables[f"{release.folder}/published.csv"].head("unit")
            facts: dict[str, Fact] = {"version": version, "release": release.folder.replace("/", " ")}
            yield Finding("release_not_remembered", place, None, facts)


def address_not_remembered(prepared: Prepared) -> Iterator[Finding]:
    """Readers or other sites are given an address of a released release that addresses.csv does not know."""
    sources, redirects = prepared.sources, redirects_of(prepared.sources)
    for one, folder, place in _public(sources, redirects):
        release = folder.split("/")
        given = [*pages_of(sources, *release), *embeds_of(sources, *release)]
        former = {forwarded(f"{folder}/{page}.html", redirects) for page in one.pages}
        new = [name for name in given if name not in one.pages and f"{folder}/{name}.html" not in former]
        if new and not _gone(one, folder, given, redirects):
            facts: dict[str, Fact] = {"folder": folder}
            yield Finding("address_not_remembered", place, " ".join(new), facts)


def wrong_redirect(prepared: Prepared) -> Iterator[Finding]:
    """A redirect does not lead from a former page to a page of this site."""
    redirects = redirects_of(prepared.sources)
    addresses = data_addresses(prepared) | made_embeds(prepared.sources) if redirects else set()
    for row, one in enumerate(redirects):
        column, problem = _problem(one, redirects[:row], redirects, addresses)
        if problem:
            is_lost = problem == "redirect_to_nothing"
            way = did_you_mean(one.target, addresses) if is_lost else Phrase("correct_value")
            facts: dict[str, Fact] = {"problem": Phrase(problem), "way": way}
            value = one.source if column == "from" else one.target
            yield Finding("wrong_redirect", prepared.sources.tables["redirects.csv"].place(row, column), value, facts)


def _problem(
    one: Redirect, before: Sequence[Redirect], redirects: Sequence[Redirect], addresses: set[str]
) -> tuple[str, str]:
    """The column and the name of what is wrong with it; empty if all is well."""
    if not ADDRESS.fullmatch(one.source):
        return "from", "address_not_of_site"
    if not ADDRESS.fullmatch(one.target) or one.source.endswith("/") != one.target.endswith("/"):
        return "to", "address_not_of_site"
    if one.source in addresses or (not one.source.startswith("embed/") and _leads_to_page(one.source, addresses)):
        return "from", "redirect_from_page"
    if any(other.source == one.source for other in before):
        return "from", "redirect_twice"
    if forwarded(one.target, redirects):
        return "to", "redirect_chain"
    is_prose = "/" not in one.target
    return ("", "") if is_prose or _leads_to_page(one.target, addresses) else ("to", "redirect_to_nothing")


def _leads_to_page(address: str, addresses: set[str]) -> bool:
    return address in addresses or (address.endswith("/") and any(one.startswith(address) for one in addresses))


def data_addresses(prepared: Prepared) -> set[str]:
    """The addresses of all pages made from the results, below the root of a language."""
    found = {"index.html", "units/index.html", *(f"units/{unit}.html" for unit in prepared.units)}
    for release in prepared.releases:
        found.add(f"{release.index}/index.html")
        found |= {
            f"{release.folder}/{page}.html"
            for page in pages_of(prepared.sources, *release.folder.split("/"))
            if is_page(page)
        }
        found |= {f"{release.folder}/{unit}.html" for table in release.tables for unit in table.column("unit")}
    return found
