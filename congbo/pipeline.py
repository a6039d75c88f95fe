"""The build, from `results/` to the site: read → check → assemble → judge → view → render → publish."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter

from congbo.assemble import assemble, read_units, settings_of
from congbo.checks import check_figures, check_register, check_results, check_structure, check_text, check_units
from congbo.checks.prepared import prepare
from congbo.checks.register import unknown_kind
from congbo.confirm import confirm
from congbo.errors import BuildRefused
from congbo.findings import Finding, Severity
from congbo.frame import make_shell
from congbo.hosting.compression import with_compressed
from congbo.judge import Results, judge
from congbo.languages import LANGUAGES, load_language
from congbo.locate import locate
from congbo.making.inputs import origin_of
from congbo.making.jobs import file_jobs, make_all, page_jobs, pdf_jobs, shell_job
from congbo.making.keys import Keys
from congbo.making.shards import Shard, joined
from congbo.making.workers import cores
from congbo.model.classification import Classification
from congbo.model.indices import IndexSettings, ReleaseSettings
from congbo.naming import NameBook
from congbo.preview import marked
from congbo.publishing.publication import KEPT, publication
from congbo.publishing.refusal import refuse_unsafe_folder
from congbo.read import Sources, read_results
from congbo.render import Renderer
from congbo.resolve import resolve_units
from congbo.salvage import HARMLESS, is_hindered, leave_out_broken, without_follow_ups
from congbo.settings import SiteSettings, read_settings
from congbo.versions.permanence import promised_addresses, refuse_to_lose
from congbo.versions.publicity import Drafts, Unreleased, take_back_open_changes, take_out_drafts, without_traces
from congbo.views.context import Context
from congbo.views.escaping import escaped

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
    files: int
    size: int
    """In bytes, of all files."""
    is_new: bool
    """Whether readers see anything that they did not see before."""
    seconds: Mapping[str, float]
    """By stage, in order."""
    findings: tuple[Finding, ...]
    """Warnings and notes."""
    unreleased: tuple[Unreleased, ...] = ()
    """What the results hold and the public does not see yet."""


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
    """The results as they were written, and all findings."""

    results: Results
    findings: tuple[Finding, ...]
    unreleased: tuple[Unreleased, ...] = ()
    """What was kept from the public."""
    sources: Sources = field(default_factory=Sources)
    """The text from which the results were made."""


def check(results: Path, site: SiteSettings, for_public: bool = False, but: Container[str] = ()) -> Checked:
    """The results of a folder; raises BuildRefused with all findings if any of them stops the build.

    `for_public`: of what was not released nothing is looked at, and nothing is kept, `but` the releases of some folders.
    """
    sources, findings = read_results(results)
    drafts = take_out_drafts(sources, but) if for_public else Drafts()
    findings = [one for one in findings if not drafts.have(one.place.file)]
    findings += check_structure(sources)
    is_broken = any(one.severity is Severity.error for one in findings)
    if is_hindered(findings):
        stop_at_errors(findings, confirm_later=True)
    leave_out_broken(sources, findings)
    registered = [*(check_units(sources) if is_broken else check_register(sources)), *unknown_kind(sources, site)]
    findings += registered
    if any(one.severity is Severity.error and one.code not in HARMLESS for one in registered):
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
    opened = take_back_open_changes(sources, but) if for_public else []
    lacking = frozenset(one.place.file for one in unresolved if one.severity is Severity.error)
    prepared = prepare(sources, indices, classifications, releases, units, lacking)
    findings += without_follow_ups(findings, check_figures(prepared)) if is_broken else check_text(prepared)
    stop_at_errors(findings, confirm_later=True)
    library = assemble(sources)
    judged = judge(library)
    findings = confirm(findings + locate(check_results(library, judged), sources), releases)
    stop_at_errors(findings)
    found = Results(library, judged)
    return Checked(
        without_traces(found, drafts.units) if for_public else found,
        tuple(findings),
        (*drafts.releases, *opened),
        sources,
    )


def stop_at_errors(findings: list[Finding], confirm_later: bool = False) -> None:
    """Raises BuildRefused if a finding stops the build; `confirm_later`: those that may be confirmed do not yet."""
    stopping = {Severity.error} if confirm_later else {Severity.error, Severity.confirm}
    errors = [finding for finding in findings if finding.severity in stopping]
    if errors:
        raise BuildRefused(f"Có {len(errors)} lỗi trong dữ liệu; chưa dựng trang nào.", findings)


def build(
    places: Places,
    tell: Tell,
    workers: int | None = None,
    keep: int = KEPT,
    for_public: bool = True,
    shard: Shard | None = None,
    parts: Path | None = None,
) -> Report:
    """Builds the site; the old one stays as it was unless all goes well, and is kept if it does.

    `shard`: only one part of it, which is not fit to be published. `parts`: from all such parts, copied into one folder.
    """
    watch, workers = Stopwatch(), workers or cores()
    refuse_unsafe_folder(places.site, places.project, places.results)
    with publication(places.site, keep) as new:
        settings = read_settings(places.project / "mkdocs.yml")
        tell("check", 0)
        checked = check(places.results, settings, for_public)
        watch.lap("check")
        tell("frame", 0)
        templates = places.project / "templates"
        languages = {code: load_language(code, templates) for code in LANGUAGES}
        safe, safe_settings = escaped(checked.results), escaped(settings)
        shell = make_shell(places.project, safe_settings, languages, places.cache)
        if not for_public:
            shell = marked(shell, [Renderer(templates, one, safe_settings.name) for one in languages.values()])
        watch.lap("frame")
        keys = Keys(places.project, checked.results.library, settings, shell)
        origin = origin_of(places.project, keys.of_results())
        contexts = [Context(safe.library, safe.judged, safe_settings, language) for language in languages.values()]
        jobs = [
            shell_job(shell, templates, settings, languages, keys),
            *file_jobs(checked.results, settings, languages, keys),
            *page_jobs(contexts, shell, templates, keys, places.cache),
            *(pdf_jobs(checked.results, settings, templates, languages.values(), keys) if settings.pdf else ()),
        ]
        jobs = shard.jobs(jobs) if shard else joined(parts, jobs) if parts else jobs
        is_new = not new.recognise([job.key for job in jobs], origin, workers)
        watch.lap("recognise")
        pack = with_compressed if settings.precompressed and not parts else iter
        made = make_all(jobs, new, pack, workers, lambda count: tell("pages", count)) if is_new else new.known
        entries = [entry for some in made.values() for entry in some]
        refuse_to_lose(() if shard else promised_addresses(checked.sources), [entry.address for entry in entries])
        watch.lap("pages")
        is_new = is_new and (new.hand_over(made) if shard else new.publish(made, origin, workers))
        watch.lap("publish")
    pages, size = sum(entry.address.endswith(".html") for entry in entries), sum(entry.size for entry in entries)
    return Report(pages, len(entries), size, is_new, watch.seconds, checked.findings, checked.unreleased)
