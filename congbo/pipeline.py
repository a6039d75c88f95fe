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
from congbo.languages import LANGUAGES, load_language
from congbo.model.library import Library
from congbo.pages import parts_of
from congbo.publish import Stage, refuse_foreign_folder
from congbo.read import read_results
from congbo.render import Renderer
from congbo.settings import read_settings
from congbo.urls import depth, in_language
from congbo.views.context import Context
from congbo.views.escaping import escaped
from congbo.workers import cores, share

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
    library = escaped(assemble(sources))
    judged = judge(library)
    findings += check_results(library, judged)
    _stop_at_errors(findings)
    return library, judged, findings


def _stop_at_errors(findings: list[Finding]) -> None:
    errors = [finding for finding in findings if finding.severity is Severity.error]
    if errors:
        raise BuildRefused(f"Có {len(errors)} lỗi trong dữ liệu; chưa dựng trang nào.", findings)


def build(places: Places, tell: Tell, workers: int | None = None) -> Report:
    """Builds the site; the old one stays as it was unless all goes well."""
    watch = Stopwatch()
    refuse_foreign_folder(places.site)
    settings = escaped(read_settings(places.project / "mkdocs.yml"))
    tell("check", 0)
    library, judged, findings = check(places.results)
    watch.lap("check")
    tell("frame", 0)
    templates = places.project / "templates"
    languages = {code: load_language(code, templates) for code in LANGUAGES}
    shell = make_shell(places.project, settings, languages, places.cache)
    watch.lap("frame")
    stage = Stage(places.site)
    written = [stage.write(address, path.read_bytes()) for address, path in shell.assets.items()]
    written += [stage.write(address, html.encode()) for address, html in shell.pages.items()]
    contexts = [Context(library, judged, settings, language) for language in languages.values()]
    for addresses in write_pages(contexts, shell, templates, stage, workers or cores()):
        written += addresses
        tell("pages", len(written))
    watch.lap("pages")
    count = stage.publish(written)
    watch.lap("publish")
    return Report(count, watch.seconds, tuple(findings))


def write_pages(
    contexts: list[Context], shell: Shell, templates: Path, stage: Stage, workers: int
) -> Iterator[list[str]]:
    """Writes every data page to the stage, part by part; yields the addresses of each part."""
    jobs = [(context, part) for context in contexts for part in parts_of(context)]
    renderers = {
        context.language.code: Renderer(templates, context.language, context.settings.name) for context in contexts
    }

    def write(job: int) -> list[str]:
        context, part = jobs[job]
        code = context.language.code
        return [
            stage.write(
                in_language(code, page.address),
                renderers[code].framed(template, page, shell.frames[code, depth(page.address)]),
            )
            for template, page in part(context)
        ]

    yield from share(write, len(jobs), range(len(jobs)), workers)
