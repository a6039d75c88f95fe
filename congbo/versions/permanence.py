"""Every address that the public has ever been given, and where those lead that are no more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from congbo.errors import AddressesLost
from congbo.model.versions import Redirect
from congbo.read import Sources
from congbo.urls import in_language
from congbo.versions.embed_names import is_embed
from congbo.versions.freeze import PRINTED
from congbo.versions.logbook import published_rows, redirects_of, remembered_releases


def promised_addresses(sources: Sources) -> list[str]:
    """All published addresses below the root of a language: of indices, releases, components, units and profiles."""
    redirects = redirects_of(sources)
    found: dict[str, None] = {}
    for one in remembered_releases(sources):
        rows = published_rows(sources, folder_now(one.folder, redirects))
        found.update(
            dict.fromkeys(
                [f"{one.index}/index.html", *(f"{one.folder}/{page}.html" for page in one.pages if is_page(page))]
            )
        )
        found.update(dict.fromkeys(f"units/{row.unit}.html" for row in rows))
        found.update(dict.fromkeys(f"{one.folder}/{row.unit}.html" for row in rows))
        for version in range(1, one.version):
            found[f"{one.folder}/v{version}/index.html"] = None
            units = (row.unit for row in rows if row.version <= version)
            found.update(dict.fromkeys(f"{one.folder}/v{version}/{unit}.html" for unit in units))
    return list(found)


def is_page(name: str) -> bool:
    """Whether what `addresses.csv` names is a page, and not a file."""
    return "." not in name


def promised_files(sources: Sources, languages: Iterable[str]) -> list[str]:
    """All published addresses of files that are no pages, below the root of a site of these languages: signed documents, PDFs.

    Those of embeds are told by `embeds.py`.
    A file that was moved is where a redirect of its folder says.
    """
    redirects = redirects_of(sources)
    found: dict[str, None] = {}
    for one in remembered_releases(sources):
        here = folder_now(one.folder, redirects)
        names = [f"{here}/{name}" for name in one.pages if not (is_page(name) or is_embed(name)) and name != PRINTED]
        if PRINTED in one.pages:
            cards = [f"{here}/{row.unit}.pdf" for row in published_rows(sources, here)]
            names += [f"{here}/decision.pdf"]
            names += [in_language(language, card) for language in languages for card in cards]
        found |= dict.fromkeys(names)
    return list(found)


def folder_now(folder: str, redirects: Iterable[Redirect]) -> str:
    """The folder of a release, or the one into which it was moved."""
    target = forwarded(f"{folder}/index.html", redirects)
    return target.removesuffix("/index.html") if target else folder


def forwarded(address: str, redirects: Iterable[Redirect]) -> str | None:
    """Where the first redirect that speaks of an address sends it."""
    return next((target for one in redirects if (target := one.lead(address))), None)


def redirect_pages(sources: Sources) -> Iterator[Redirect]:
    """Each address that needs a page which leads on, page by page: folders are resolved into what was published."""
    redirects = redirects_of(sources)
    addresses = dict.fromkeys(one.source for one in redirects if not one.source.endswith("/"))
    if redirects:
        addresses.update(dict.fromkeys(promised_addresses(sources)))
    for address in addresses:
        if target := forwarded(address, redirects):
            yield Redirect(address, target)


def refuse_to_lose(promised: Iterable[str], written: Iterable[str]) -> None:
    """Raises AddressesLost if an address that was published is there no more; both are below the root of the site."""
    there = set(written)
    if lost := [address for address in promised if address not in there]:
        raise AddressesLost(lost)
