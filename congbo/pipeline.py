"""The build, from `results/` to the site: read → check → assemble → judge → view → render → publish."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from congbo.assemble import assemble, read_units, settings_of
from congbo.checks import check_register, check_results, check_structure, check_text
from congbo.checks.prepared import prepare
from congbo.checks.register import unknown_kind
from congbo.confirm import confirm
from congbo.errors import BuildRefused
from congbo.findings import Finding, Severity
from congbo.frame import Shell, make_shell
from congbo.judge import JudgedRelease, judge
from congbo.languages import LANGUAGES, load_language
from congbo.locate import locate
from congbo.model.indices import Classification, IndexSettings, ReleaseSettings
from congbo.model.library import Library
from congbo.naming import NameBook
from congbo.pages import parts_of
from congbo.publish import Stage, refuse_foreign_folder, refuse_nested_folders
from congbo.read import read_results
from congbo.render import Renderer
from congbo.resolve import resolve_units
from congbo.settings import SiteSettings, read_settings
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
    findings: tuple[Finding, ...]
    """Warnings and notes."""


class Stopwatch:
    """How long each stage took."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._last = perf_counter()

    def lap(self, stage: str) -> None:
        """The stage has ended."""
        now = perf_counter()
        self.seconds[stage], self._last = now - self._last, now


@dataclass(frozen=True, slots=True)
class Checked:
    """The results, safe for pages, with everything that follows from them, and all findings."""

    library: Library
    judged: Mapping[tuple[str, str], JudgedRelease]
    findings: tuple[Finding, ...]


def check(results: Path, site: SiteSettings) -> Checked:
    """The results as they will be shown; raises BuildRefused with all findings if any of them stops the build."""
    sources, findings = read_results(results)
    findings += check_structure(sources)
    stop_at_errors(findings, confirm_later=True)
    findings += check_register(sources)
    findings += unknown_kind(sources, site)
    stop_at_errors(findings, confirm_later=True)
    indices = {index: settings_of(IndexSettings, sources, f"{index}/index.yml") for index in sources.folders()}
    releases = {
        (index, period): settings_of(ReleaseSettings, sources, f"{index}/{period}/release.yml")
        for index in indices
        for period in sources.periods(index)
    }
    classifications = {
        index: settings_of(Classification, sources, f"{index}/classification.yml")
        for index in indices
        if f"{index}/classification.yml" in sources.documents
    }
    units = read_units(sources.tables["units.csv"])
    findings += (unresolved := resolve_units(sources, NameBook(units)))
    lacking = frozenset(one.place.file for one in unresolved if one.severity is Severity.error)
    findings += check_text(prepare(sources, indices, classifications, releases, units, lacking))
    stop_at_errors(findings, confirm_later=True)
    library = escaped(assemble(sources))
    judged = judge(library)
    findings = confirm(findings + locate(check_results(library, judged), sources), releases)
    stop_at_errors(findings)
    return Checked(library, judged, tuple(findings))


def stop_at_errors(findings: list[Finding], confirm_later: bool = False) -> None:
    """Raises BuildRefused if a finding stops the build; `confirm_later`: those that may be confirmed do not yet."""
    stopping = {Severity.error} if confirm_later else {Severity.error, Severity.confirm}
    errors = [finding for finding in findings if finding.severity in stopping]
    if errors:
        raise BuildRefused(f"Có {len(errors)} lỗi trong dữ liệu; chưa dựng trang nào.", findings)


def build(places: Places, tell: Tell, workers: int | None = None) -> Report:
    """Builds the site; the old one stays as it was unless all goes well."""
    watch = Stopwatch()
    refuse_foreign_folder(places.site)
    refuse_nested_folders(places.site, places.results)
    settings = escaped(read_settings(places.project / "mkdocs.yml"))
    tell("check", 0)
    checked = check(places.results, settings)
    watch.lap("check")
    tell("frame", 0)
    templates = places.project / "templates"
    languages = {code: load_language(code, templates) for code in LANGUAGES}
    shell = make_shell(places.project, settings, languages, places.cache)
    watch.lap("frame")
    stage = Stage(places.site)
    written = [stage.write(address, path.read_bytes()) for address, path in shell.assets.items()]
    written += [stage.write(address, html.encode()) for address, html in shell.pages.items()]
    contexts = [Context(checked.library, checked.judged, settings, language) for language in languages.values()]
    for addresses in write_pages(contexts, shell, templates, stage, workers or cores()):
        written += addresses
        tell("pages", len(written))
    watch.lap("pages")
    stage.publish(written)
    watch.lap("publish")
    pages = sum(address.endswith(".html") for address in written)
    return Report(pages, watch.seconds, checked.findings)


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
