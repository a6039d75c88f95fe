"""The site of results that nobody checked: hostile text is refused at the door, and here the door stands open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from congbo.assemble import assemble
from congbo.frame import make_shell
from congbo.judge import Results, judge
from congbo.languages import LANGUAGES, load_language
from congbo.making.jobs import embed_jobs, file_jobs, page_jobs, shell_job
from congbo.making.keys import Keys
from congbo.model.texts import Model
from congbo.pages import parts_of
from congbo.settings import SiteSettings, read_settings
from congbo.views.context import Context
from congbo.views.escaping import escaped
from tests.builders import PROJECT, TEMPLATES, sources_of
from tests.hostile.judge import broken_by
from tests.hostile.poison import poisoned, poisoned_text, with_few_units

FOLDERS = ("par-minh-hoa", "sipas-minh-hoa", "ddci-minh-hoa", "dvc766-minh-hoa/2025-12", "pgi")
"""Every kind of paper and page is in one of them."""
ABOVE = ("units.csv", "lineage.csv", "calendar.csv", "tiles.csv", "dvc766-minh-hoa/*.*")
PAPERS = {"csv", "yml", "md"}
GATHERED = "sipas-minh-hoa/index.yml"
"""An index whose earlier scorecards are sections of profiles."""
UNREAD = ("gathered.html", "moved.html", "feed.xml")
"""What no browser stays on, or shows as a page."""


def hostile_files() -> dict[str, str]:
    """The results that are invented anyway, with few units, in which each text tries to run a script."""
    results = PROJECT / "results"
    paths = [path for folder in FOLDERS for path in (results / folder).rglob("*")]
    paths += [path for pattern in ABOVE for path in results.glob(pattern)]
    words = {
        path.relative_to(results).as_posix(): path.read_text(encoding="utf-8")
        for path in paths
        if path.suffix.removeprefix(".") in PAPERS
    }
    words[GATHERED] += "scorecards: latest\n"
    return poisoned(with_few_units(words))


def hostile_settings() -> SiteSettings:
    """The site's own words, hostile too."""
    settings = read_settings(PROJECT / "mkdocs.yml")
    words = {name: hostile(getattr(settings, name)) for name in ("name", "tagline", "contact", "kinds", "regions")}
    return settings.model_copy(update={**words, "base_url": "https://example.org/so-lieu"})


def hostile(value: Any) -> Any:
    """A setting with all payloads in each of its texts."""
    if isinstance(value, Model):
        return value.model_copy(update={name: hostile(part) for name, part in value})
    if isinstance(value, dict):
        return {name: hostile(part) for name, part in value.items()}
    return poisoned_text("vi", value) if isinstance(value, str) else value


@dataclass(frozen=True, slots=True)
class Hostile:
    """The site as far as somebody has to look at it, and what was seen in all of it."""

    folder: Path
    """Holds of each page type in each language the largest page, and every file that is no page."""
    pages: Mapping[str, str]
    """Their addresses by template and language."""
    broken: tuple[str, ...]
    """Files that are not what their kind is, or hold what nobody wrote there; each with its address."""
    files: int
    """How many were looked at."""


def make_hostile_site(folder: Path) -> Hostile:
    """Makes the site, and keeps in the folder what a browser is to read."""
    pages: dict[str, tuple[int, str]] = {}
    broken: list[str] = []
    count = 0
    for kind, address, content in hostile_site(folder.with_name("hostile-cache")):
        count += 1
        broken += (f"{address}: {words}" for words in broken_by(address, content))
        size, before = pages.get(kind, (0, ""))
        if kind and len(content) <= size:
            continue
        if before:
            (folder / before).unlink()
        if kind:
            pages[kind] = len(content), address
        (folder / address).parent.mkdir(parents=True, exist_ok=True)
        (folder / address).write_bytes(content)
    return Hostile(folder, {kind: address for kind, (_, address) in pages.items()}, tuple(broken), count)


def hostile_site(cache: Path) -> Iterator[tuple[str, str, bytes]]:
    """Template and language, address and content of each file; neither is known of files that no template makes."""
    sources, settings = sources_of(hostile_files()), hostile_settings()
    library = assemble(sources)
    found = Results(library, judge(library))
    safe, safe_settings = escaped(found), escaped(settings)
    languages = {code: load_language(code, TEMPLATES) for code in LANGUAGES}
    shell = make_shell(PROJECT, safe_settings, languages, cache)
    keys = Keys(PROJECT, library, settings, shell)
    others = [shell_job(shell, TEMPLATES, settings, languages, keys), *file_jobs(found, settings, languages, keys)]
    for address, content in (file for job in others for file in job.make()):
        yield "", address, content
    for code, language in languages.items():
        context = Context(safe.library, safe.judged, safe_settings, language)
        kinds = (template for part in parts_of(context) for template, _ in part(context))
        files = (file for job in page_jobs([context], shell, TEMPLATES, keys, cache) for file in job.make())
        for template, (address, content) in zip(kinds, files, strict=True):
            yield "" if template in UNREAD else f"{template} {code}", address, content
        embeds = embed_jobs([context], shell, TEMPLATES, keys, cache, is_preview=False)
        for address, content in (file for job in embeds for file in job.make()):
            yield f"embed {code}" if address.endswith(".html") else "", address, content
