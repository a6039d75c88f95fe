"""The build, from `results/` to the site: read → check → assemble → judge → view → render → publish."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from congbo.assemble import assemble
from congbo.checks import check_results, check_sources
from congbo.errors import BuildRefused
from congbo.findings import Finding, Severity
from congbo.frame import Shell, make_shell
from congbo.judge import JudgedRelease, judge
from congbo.languages import LANGUAGES, Language, load_language
from congbo.model.library import Library
from congbo.pages import all_pages
from congbo.publish import publish, refuse_foreign_folder
from congbo.read import read_results
from congbo.render import Renderer
from congbo.settings import SiteSettings, read_settings
from congbo.urls import depth, in_language
from congbo.views.context import Context

Tell = Callable[[str, int], None]
"""Is told the stage and how many pages it has made so far."""


@dataclass(frozen=True, slots=True)
class Places:
    """The folders that a build reads and writes."""

    project: Path
    """Holds mkdocs.yml, site_src/ and templates/."""
    results: Path
    site: Path
    cache: Path


@dataclass(frozen=True, slots=True)
class Report:
    """What a build did."""

    pages: int
    seconds: Mapping[str, float]
    """By stage, in order."""
    warnings: tuple[Finding, ...]


class Stopwatch:
    """How long each stage took."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._last = perf_counter()

    def lap(self, stage: str) -> None:
        """The stage has ended."""
        now = perf_counter()
        self.seconds[stage], self._last = now - self._last, now


def check(results: Path) -> tuple[Library, Mapping[tuple[str, str], JudgedRelease], list[Finding]]:
    """The results with everything that follows from them, and all findings.

    Raises BuildRefused with the findings if any of them is an error.
    """
    sources, findings = read_results(results)
    findings += check_sources(sources)
    _stop_at_errors(findings)
    library = assemble(sources)
    judged = judge(library)
    findings += check_results(library, judged)
    _stop_at_errors(findings)
    return library, judged, findings


def _stop_at_errors(findings: list[Finding]) -> None:
    errors = [finding for finding in findings if finding.severity is Severity.error]
    if errors:
        raise BuildRefused(f"Có {len(errors)} lỗi trong dữ liệu; chưa dựng trang nào.", findings)


def build(places: Places, tell: Tell) -> Report:
    """Builds the site; the old one stays as it was unless all goes well."""
    watch = Stopwatch()
    refuse_foreign_folder(places.site)
    settings = read_settings(places.project / "mkdocs.yml")
    tell("check", 0)
    library, judged, findings = check(places.results)
    watch.lap("check")
    tell("frame", 0)
    languages = {code: load_language(code, places.project / "templates") for code in LANGUAGES}
    shell = make_shell(places.project, settings, languages, places.cache)
    watch.lap("frame")
    contexts = [Context(library, judged, settings, language) for language in languages.values()]
    count = publish(artefacts(contexts, shell, places, tell), places.site)
    watch.lap("pages")
    return Report(count, watch.seconds, tuple(findings))


def artefacts(contexts: list[Context], shell: Shell, places: Places, tell: Tell) -> Iterator[tuple[str, bytes]]:
    """Every file of the site, by address below its root."""
    for address, path in shell.assets.items():
        yield address, path.read_bytes()
    for address, html in shell.pages.items():
        yield address, html.encode()
    made = 0
    for context in contexts:
        for address, page in data_pages(context, shell, places.project / "templates"):
            made += 1
            if made % 100 == 0:
                tell("pages", made)
            yield address, page


def data_pages(context: Context, shell: Shell, templates: Path) -> Iterator[tuple[str, bytes]]:
    """Every data page in one language."""
    renderer = _renderer(templates, context.language, context.settings)
    for template, page in all_pages(context):
        frame = shell.frames[context.language.code, depth(page.address)]
        yield in_language(context.language.code, page.address), renderer.framed(template, page, frame)


def _renderer(templates: Path, language: Language, settings: SiteSettings) -> Renderer:
    return Renderer(templates, language, settings.name)
