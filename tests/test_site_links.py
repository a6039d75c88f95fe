"""The real site as a whole: links, anchors, other origins, and what is invented."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from lxml import html

from tests.conftest import Shared
from tests.ledger import RESULTS, load_csv, load_yaml

FORBIDDEN = re.compile(rb'<script(?! type="application/ld\+json">)(?![^>]*\ssrc=)|<style|<[^>]*\s(?:style|on[a-z]+)=')
INVENTED_INDICES = {
    path.parent.name for path in RESULTS.glob("*/index.yml") if load_yaml(path)["illustrative"] == "true"
}


@dataclass(frozen=True, slots=True)
class ReadPage:
    """What one page links to and says of itself."""

    links: frozenset[tuple[str, str]]
    """Tag and URL."""
    ids: tuple[str, ...]
    title: str
    language: str
    is_kept_from_search: bool
    has_banner: bool
    has_figures: bool
    has_inline_code: bool
    """Scripts, styles and handlers of events within the page."""


@pytest.fixture(scope="module")
def pages(real_site: Path, shared: Shared) -> dict[str, ReadPage]:
    """Every page by address below the root."""
    return shared.once("read-pages", lambda folder: dict(read_pages(real_site)))


def read_pages(site: Path) -> Iterator[tuple[str, ReadPage]]:
    """Each page, read once, but for the one that hosts show where there is none."""
    for path in (path for path in site.rglob("*.html") if path != site / "404.html"):
        content = path.read_bytes()
        tree = html.document_fromstring(content)
        links = {(url.getparent().tag, str(url)) for url in tree.xpath("//@href")}
        links |= {(url.getparent().tag, str(url)) for url in tree.xpath("//@src")}
        yield (
            path.relative_to(site).as_posix(),
            ReadPage(
                frozenset(links),
                tuple(map(str, tree.xpath("//@id"))),
                tree.xpath("string(/html/head/title)"),
                tree.get("lang", ""),
                bool(tree.xpath("/html/head/meta[@name='robots' and contains(@content, 'noindex')]")),
                bool(tree.xpath("//p[@class='banner']")),
                bool(tree.xpath("//table[@class='ranking' or @class='components' or @class='history']")),
                bool(FORBIDDEN.search(content)),
            ),
        )


def test_every_link_within_the_site_leads_to_a_file_and_an_anchor(real_site: Path, pages: dict[str, ReadPage]) -> None:
    files = {path.relative_to(real_site).as_posix() for path in real_site.rglob("*") if path.is_file()}
    ids = {address: set(page.ids) for address, page in pages.items()}
    dead = set()
    for address, page in pages.items():
        for _, url in page.links:
            parts = urlsplit(url)
            if parts.scheme or parts.netloc:
                continue
            target = posixpath.normpath(posixpath.join(posixpath.dirname(address), unquote(parts.path)))
            target = target if parts.path else address
            is_anchor = parts.fragment and ":" not in parts.fragment  # what holds a colon tells a script what to show
            if target not in files or (is_anchor and parts.fragment not in ids.get(target, set())):
                dead.add((address, url))
    assert dead == set()


def test_only_links_for_readers_lead_to_another_origin(pages: dict[str, ReadPage]) -> None:
    foreign = {
        (tag, url)
        for page in pages.values()
        for tag, url in page.links
        if tag != "a" and (urlsplit(url).scheme or urlsplit(url).netloc)
    }
    assert foreign == set()


def test_links_to_other_origins_are_web_addresses(pages: dict[str, ReadPage]) -> None:
    schemes = {urlsplit(url).scheme for page in pages.values() for _, url in page.links}
    assert schemes <= {"", "https", "http", "mailto"}


def test_no_page_holds_code_that_its_policy_forbids(pages: dict[str, ReadPage]) -> None:
    assert [address for address, page in pages.items() if page.has_inline_code] == []


def test_ids_are_unique_within_a_page(pages: dict[str, ReadPage]) -> None:
    assert [address for address, page in pages.items() if len(set(page.ids)) != len(page.ids)] == []


def test_every_page_names_the_language_of_its_folder(pages: dict[str, ReadPage]) -> None:
    wrong = [
        address for address, page in pages.items() if page.language != ("en" if address.startswith("en/") else "vi")
    ]
    assert wrong == []


def test_every_page_exists_in_both_languages(pages: dict[str, ReadPage]) -> None:
    english = {address.removeprefix("en/") for address in pages if address.startswith("en/")}
    assert english == {address for address in pages if not address.startswith("en/")}


def is_of_an_invented_index(address: str) -> bool:
    """Whether a page lies in the folder of an illustrative index."""
    return address.removeprefix("en/").split("/")[0] in INVENTED_INDICES


def invented_units() -> set[str]:
    """Those that stand in illustrative results only."""
    invented, real = set[str](), set[str]()
    for path in RESULTS.glob("*/*/scores*.csv"):
        units = {row["unit"] for row in load_csv(path)}
        (invented if path.relative_to(RESULTS).parts[0] in INVENTED_INDICES else real).update(units)
    return invented - real


def test_every_page_of_invented_figures_says_so_and_is_kept_from_search(pages: dict[str, ReadPage]) -> None:
    assert {"par-minh-hoa", "sipas-minh-hoa"} <= INVENTED_INDICES
    units = invented_units()
    invented = [address for address in pages if is_of_an_invented_index(address)]
    invented += [f"{folder}units/{unit}.html" for unit in units for folder in ("", "en/")]
    open_ones = [
        address for address in invented if not (pages[address].has_banner and pages[address].is_kept_from_search)
    ]
    assert len(invented) > 1000
    assert open_ones == []


def test_no_page_of_real_figures_is_called_invented(pages: dict[str, ReadPage]) -> None:
    units = invented_units()
    wrong = [
        address
        for address, page in pages.items()
        if page.has_figures
        and not is_of_an_invented_index(address)
        and Path(address).stem not in units
        and (page.has_banner or page.is_kept_from_search)
    ]
    assert wrong == []


def test_titles_are_unique_within_a_language(pages: dict[str, ReadPage]) -> None:
    seen: dict[tuple[str, str], str] = {}
    repeated = []
    for address, page in sorted(pages.items()):
        other = seen.setdefault((page.language, page.title), address)
        if other != address:
            repeated.append((other, address, page.title))
    assert repeated == []
