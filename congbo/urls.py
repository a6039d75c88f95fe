"""The address of every page, and links between them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from congbo.model.library import Release

HOME = "index.html"
UNITS = "units/index.html"
CALENDAR = "calendar.html"
CORRECTIONS = "corrections.html"
CALENDAR_FILE = "calendar.ics"
CALENDAR_EXAMPLE = "calendar-example.ics"
"""Announcements of invented results, kept apart."""
UNITS_TABLE = "units.csv"
LINEAGE_TABLE = "lineage.csv"
FEED = "feed.xml"
SITEMAP = "sitemap.xml"
RELEASES_FILE = "releases.json"
FILES = "files.html"
EVERYTHING = "everything.zip"
"""All real figures in one archive."""
COMPARE = "compare.html"
FINDER = "finder-index.js"
FINDER_INVENTED = "finder-invented.js"
WAYS_KEPT = 16_384
"""Links from a folder that are remembered: those of some releases at work."""
LANGUAGE_FOLDERS = {"vi": "", "en": "en/"}
"""Vietnamese lies at the root."""


def index_address(index: str) -> str:
    """An index's page."""
    return f"{index}/index.html"


def release_address(release: Release) -> str:
    """A release's page."""
    return f"{release.folder}/index.html"


def classes_address(release: Release) -> str:
    """The classes of a release."""
    return f"{release.folder}/classes.html"


def page_address(release: Release, name: str) -> str:
    """The page of a unit or a component in a release; both kinds share the folder."""
    return f"{release.folder}/{name}.html"


def scorecard_address(release: Release, unit: str) -> str:
    """Where a unit's figures of a release stand: a page of their own, or a section of the profile."""
    return f"{profile_address(unit)}#{section_of(release)}" if release.is_gathered else page_address(release, unit)


def section_of(release: Release) -> str:
    """The name of a release's section on profiles: `pci-2018`."""
    return f"{release.index}-{release.period.id}"


def download_address(release: Release, ending: str) -> str:
    """A file of a release, named so that it can be told where it lies alone: `pci/2019/pci-2019.csv`."""
    return f"{release.folder}/{release.index}-{release.period.id}{ending}"


def index_download_address(index: str, ending: str) -> str:
    """A file of an index with all its releases: `pci/pci.csv`."""
    return f"{index}/{index}{ending}"


def comparison_address(release: Release) -> str:
    """The figures of a release for the page that compares, the same file for all languages; below the site's root."""
    return f"{release.folder}/comparison.js"


def comparison_state(release: Release, units: Iterable[str]) -> str:
    """What stands behind `#` in the address of a comparison: `pci/2019:ha-noi,da-nang`."""
    return f"{release.folder}:{','.join(units)}"


def decision_address(release: Release) -> str:
    """The page of the documents that decide on a release."""
    return f"{release.folder}/decision.html"


def signed_address(release: Release, name: str) -> str:
    """A signed document, the same file for all languages and versions; below the site's root."""
    return f"{release.index}/{release.period.id}/signed/{name}"


def embed_address(release: Release, unit: str) -> str:
    """A scorecard's headline for other sites, in this version for ever: `embed/pci/2019/v1/ha-noi.html`."""
    return f"embed/{release.index}/{release.period.id}/v{release.version}/{unit}.html"


def embedded_ranking_address(release: Release, block: str) -> str:
    """A block's ranking for other sites, in this version for ever: `embed/pci/2019/v1/ranking/provinces.html`."""
    return f"embed/{release.index}/{release.period.id}/v{release.version}/ranking/{block}.html"


def card_address(page: str) -> str:
    """The picture that stands beside a link to a page where it is shared."""
    return f"{page.removesuffix('.html')}.png"


def picture_address(embed: str) -> str:
    """An embed as a picture, beside it."""
    return f"{embed.removesuffix('.html')}.svg"


def pdf_address(address: str) -> str:
    """The PDF of a page, beside it."""
    return f"{address.removesuffix('.html')}.pdf"


def sitemap_address(name: str) -> str:
    """A list of some pages for search engines; below the site's root."""
    return f"sitemaps/{name}.xml"


def profile_address(unit: str) -> str:
    """A unit's page over all indices."""
    return f"units/{unit}.html"


def unit_file_address(unit: str) -> str:
    """All results of a unit for programs, beside its page; the same file for all languages, below the site's root."""
    return f"units/{unit}.json"


def editorial_address(name: str) -> str:
    """A page of prose."""
    return f"{name}.html"


def depth(address: str) -> int:
    """How many folders down a page lies."""
    return address.count("/")


def relative(address: str, to: str) -> str:
    """The link from one page to another of the same language."""
    return _way(address[: address.rfind("/") + 1], to)


@lru_cache(maxsize=WAYS_KEPT)
def _way(folder: str, to: str) -> str:
    here, there = folder.split("/")[:-1], to.split("/")
    shared = 0
    while shared < min(len(here), len(there) - 1) and here[shared] == there[shared]:
        shared += 1
    return "../" * (len(here) - shared) + "/".join(there[shared:])


def in_language(language: str, address: str) -> str:
    """The address below the site's root."""
    return LANGUAGE_FOLDERS[language] + address


def on_site(base_url: str, address: str) -> str:
    """The whole address of what lies below the site's root; empty where the site's own is not known."""
    return f"{base_url.rstrip('/')}/{address}" if base_url else ""
