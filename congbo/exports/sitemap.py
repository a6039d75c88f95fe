"""Sitemaps (sitemaps.org) of what search engines shall find: whole addresses, so only where the site knows its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from html import escape

from congbo.judge import Results
from congbo.model.frameworks import TOTAL
from congbo.model.library import Index, Release
from congbo.rules.deciding import decisions_by_release, period_folder
from congbo.rules.invention import unlisted_units
from congbo.rules.version_days import last_change
from congbo.settings import SiteSettings
from congbo.urls import (
    CALENDAR,
    COMPARE,
    CORRECTIONS,
    FILES,
    HOME,
    LANGUAGE_FOLDERS,
    SITEMAP,
    UNITS,
    classes_address,
    decision_address,
    index_address,
    on_site,
    page_address,
    profile_address,
    release_address,
    sitemap_address,
)

MOST = 50_000
"""Addresses of one file, by the protocol."""
OVERVIEWS = (HOME, UNITS, CALENDAR, CORRECTIONS, COMPARE, FILES)
PROSE = "prose"
"""The sitemap of the pages of prose, which are not made from results."""
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'
SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
Files = Iterator[tuple[str, bytes]]


@dataclass(frozen=True, slots=True)
class Sitemap:
    """Some pages; their addresses are below the root of a language."""

    name: str
    addresses: tuple[str, ...]
    changed: date | None = None

    def files(self, settings: SiteSettings) -> Files:
        """As many files as it takes; none without pages, or without a known address of the site."""
        languages = len(settings.languages)
        for number, name in enumerate(self.names(settings) if settings.base_url else ()):
            some = self.addresses[number * MOST // languages : (number + 1) * MOST // languages]
            entries = "".join(_entries(settings, address, self.changed) for address in some)
            space = f'{SPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml"'
            yield sitemap_address(name), f"{HEAD}<urlset {space}>\n{entries}</urlset>\n".encode()

    def names(self, settings: SiteSettings) -> list[str]:
        """The names of its files."""
        count = -(-len(self.addresses) * len(settings.languages) // MOST)
        return [self.name + (f"-{number}" if number > 1 else "") for number in range(1, count + 1)]


def sitemap_index(results: Results, settings: SiteSettings) -> Files:
    """The list of all sitemaps, and those of overviews and of profiles."""
    own = [_overviews(results), _profiles(results)]
    of_releases = [
        release_sitemap(results, index, release) for index in results.library.indices for release in index.releases
    ]
    names = [PROSE, *(name for one in (*own, *of_releases) for name in one.names(settings))]
    for one in own:
        yield from one.files(settings)
    if settings.base_url:
        places = (on_site(settings.base_url, sitemap_address(name)) for name in names)
        entries = "".join(f"<sitemap><loc>{escape(place)}</loc></sitemap>\n" for place in places)
        yield SITEMAP, f"{HEAD}<sitemapindex {SPACE}>\n{entries}</sitemapindex>\n".encode()


def release_sitemap(results: Results, index: Index, release: Release) -> Sitemap:
    """The pages of a release; none where they are invented or superseded, for these stay unlisted."""
    name = f"{release.index}-{release.period.id.lower()}"
    if index.is_illustrative() or release.is_superseded:
        return Sitemap(name, ())
    judged = results.judged[release.folder].values()
    names = [
        name
        for one in judged
        for name in (*one.standings, *(() if release.is_gathered else one.result.table.units))
        if name != TOTAL
    ]
    is_decided = period_folder(release) in decisions_by_release(results.library)
    is_classified = any(one.chain and one.chain.scheme.founding(one.result.block.id) for one in judged)
    addresses = (
        release_address(release),
        *([decision_address(release)] if is_decided else ()),
        *([classes_address(release)] if is_classified else ()),
        *(page_address(release, name) for name in dict.fromkeys(names)),
    )
    return Sitemap(name, addresses, last_change(release))


def prose_sitemap(pages: Iterable[str]) -> Sitemap:
    """The pages of prose, by their addresses below the site's root; each is there in both languages."""
    folder = LANGUAGE_FOLDERS["en"]
    return Sitemap(PROSE, tuple(sorted({address.removeprefix(folder) for address in pages})))


def _overviews(results: Results) -> Sitemap:
    indices = [index.id for index in results.library.indices if index.releases and not index.is_illustrative()]
    return Sitemap("overviews", (*OVERVIEWS, *map(index_address, indices)))


def _profiles(results: Results) -> Sitemap:
    hidden = unlisted_units(results.library)
    units = (unit for unit in results.library.register.units if unit not in hidden)
    return Sitemap("units", tuple(map(profile_address, units)))


def _entries(settings: SiteSettings, address: str, changed: date | None) -> str:
    """A page in each language of the site, which names those in all languages."""
    places = {code: escape(settings.whole(code, address)) for code in LANGUAGE_FOLDERS}
    others = "".join(f'<xhtml:link rel="alternate" hreflang="{code}" href="{one}"/>' for code, one in places.items())
    day = f"<lastmod>{changed.isoformat()}</lastmod>" if changed else ""
    return "".join(
        f"<url><loc>{place}</loc>{day}{others}</url>\n" for place in map(places.__getitem__, settings.languages)
    )
