"""Every embed that other sites have ever been given, and where those lead that are no more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from congbo.model.versions import PublishedRow, Redirect
from congbo.read import Sources
from congbo.urls import in_language, picture_address
from congbo.versions.embed_names import HEADLINES, RANKING, embeds_of, is_embed
from congbo.versions.logbook import corrections_of, published_rows, redirects_of, remembered_releases
from congbo.versions.permanence import folder_now, forwarded


class Pinned(NamedTuple):
    """The parts of an embed's address."""

    folder: str
    """Of the release."""
    version: int
    name: str
    """`ha-noi.html`, `ranking/provinces.html`."""

    @property
    def address(self) -> str:
        """Below the root of a language."""
        return f"embed/{self.folder}/v{self.version}/{self.name}"


def promised_embeds(sources: Sources) -> list[str]:
    """The addresses of the pages of all published embeds below the root of a language; each has a picture beside it."""
    redirects, found = redirects_of(sources), dict[str, None]()
    for one in remembered_releases(sources):
        here = folder_now(one.folder, redirects)
        rows, names = published_rows(sources, here), [name for name in one.pages if is_embed(name)]
        for version in range(1, one.version + 1):
            there = {row.unit for row in rows if row.version <= version}
            for name in _named(sources, here, names, rows, there):
                found[Pinned(one.folder, version, name).address] = None
    return list(found)


def promised_embed_files(sources: Sources, languages: Iterable[str]) -> list[str]:
    """The same below the root of a site of these languages: page and picture in each of them."""
    return [
        in_language(language, file)
        for language in languages
        for page in promised_embeds(sources)
        for file in (page, picture_address(page))
    ]


def _named(
    sources: Sources, folder: str, names: Iterable[str], rows: Iterable[PublishedRow], there: set[str]
) -> Iterator[str]:
    """The pages that names stand for in a version with these units; a block that came later has no ranking yet."""
    blocks = _blocks(sources, folder)
    for name in names:
        if name == HEADLINES:
            yield from (f"{unit}.html" for unit in dict.fromkeys(row.unit for row in rows) if unit in there)
        elif (units := blocks.get(name.removeprefix(RANKING).removesuffix(".svg"))) is None or units & there:
            yield f"{name.removesuffix('.svg')}.html"


def _blocks(sources: Sources, folder: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for table in sources.score_tables(*folder.split("/")):
        for unit, block in zip(table.column("unit"), table.column("block"), strict=True):
            found.setdefault(block, set()).add(unit)
    return found


def made_embeds(sources: Sources) -> set[str]:
    """The addresses of the pages of all embeds that a site of these results has."""
    found: set[str] = set()
    for index in sources.folders():
        for period in sources.periods(index):
            folder, names = f"{index}/{period}", embeds_of(sources, index, period)
            units = {unit for table in sources.score_tables(index, period) for unit in table.column("unit")}
            for version in range(1, max((one.version for one in corrections_of(sources, folder)), default=1) + 1):
                for name in names:
                    some = units if name == HEADLINES else {name.removesuffix(".svg")}
                    found |= {Pinned(folder, version, f"{one}.html").address for one in some}
    return found


def moved_embeds(sources: Sources) -> tuple[Redirect, ...]:
    """Each embed that was published and is made no more, with the embed or the page that a redirect gives for it."""
    redirects = redirects_of(sources)
    if not redirects:
        return ()
    made, found = made_embeds(sources), list[Redirect]()
    for address in promised_embeds(sources):
        if address not in made and (target := successor(address, redirects, made)):
            found.append(Redirect(address, target))
    return tuple(found)


def successor(address: str, redirects: Iterable[Redirect], made: set[str]) -> str | None:
    """Where a redirect of an embed, or of the page of which it is a part, sends it: to an embed if there is one."""
    known = list(redirects)
    if target := forwarded(address, known):
        return target
    _, index, period, version, name = address.split("/", 4)
    unit = "index.html" if name.startswith(RANKING) else name
    page = forwarded(f"{index}/{period}/{unit}", known)
    if page is None or page.count("/") != 2:
        return page
    folder, _, there = page.rpartition("/")
    embed = Pinned(folder, int(version[1:]), name if name.startswith(RANKING) else there).address
    return embed if embed in made else page
